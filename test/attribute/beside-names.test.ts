// Two names side by side are two people, and who of them speaks stays open.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const spoke = (text: string) => {
  const { status, speaker } = attribute(sourceOf(text, 'de'), [], LEXICON).quotations.at(-1)!;
  return `${status} ${speaker?.name}${speaker?.doubt ? ` (${speaker.doubt})` : ''}`;
};

const TWO = 'Friedrich Merz und Olaf Scholz streiten. ';

describe('of two names side by side the first is taken, in doubt', () => {
  test.each([
    ['„Das geht nicht so“, warf Rolf Müller Jens Brandt vor.', 'Rolf Müller'],
    [`${TWO}„Das geht nicht so“, warf Scholz Merz vor.`, 'Olaf Scholz'],
    [`${TWO}„Das geht nicht so“, entgegnete Merz Scholz.`, 'Friedrich Merz'],
    [`${TWO}„Das geht nicht so“, entgegnete Merz Olaf Scholz.`, 'Friedrich Merz'],
    [`${TWO}„Das geht nicht so“, warf Olaf Scholz Merz vor.`, 'Olaf Scholz'],
    [`${TWO}„Das geht nicht so“, rief Bärbel Bas Friedrich Merz zu.`, 'Bärbel Bas'],
    [`${TWO}„Das geht nicht so“, sagte Merz Herrn Scholz.`, 'Friedrich Merz'],
    [`Anna Richter und Paul Brandt. „Das geht nicht“, warf Richter Brandt vor.`, 'Anna Richter'],
  ])('%s', (text, name) => {
    expect(spoke(text)).toBe(`inferred ${name} (joint)`);
  });

  test.each([
    [
      '„Das geht nicht so“, warf Rolf Müller Jens Brandt vor. „Wir gehen“, sagte Brandt.',
      'Jens Brandt',
    ],
    [
      '„Das geht nicht so“, warf Rolf Müller Jens Brandt vor. „Wir gehen“, sagte Müller.',
      'Rolf Müller',
    ],
    [`${TWO}„Das geht nicht“, warf Scholz Merz vor. „Wir gehen“, sagte Merz.`, 'Friedrich Merz'],
  ])('and never learnt as one: %s', (text, name) => {
    expect(spoke(text)).toBe(`confirmed ${name}`);
  });
});

describe('one name is one person', () => {
  test.each([
    ['Karl Heinz Berg kam. „Das geht nicht so“, sagte Karl Heinz Berg.', 'Karl Heinz Berg'],
    ['Peter Maria Klein kam. „Das geht nicht so“, sagte Klein.', 'Peter Maria Klein'],
    ['Anna Klein Schmidt kam. „Das geht nicht so“, sagte Klein Schmidt.', 'Klein Schmidt'],
    [`${TWO}„Das geht nicht so“, sagte Kanzler Scholz.`, 'Olaf Scholz'],
    ['Petra Hansen kam. „Das geht nicht so“, sagte Schulrätin Petra Hansen.', 'Petra Hansen'],
  ])('%s', (text, name) => {
    expect(spoke(text)).toMatch(new RegExp(`^(?:confirmed|inferred) ${name}$`, 'u'));
  });
});
