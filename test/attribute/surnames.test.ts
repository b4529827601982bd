// Whom a surname alone means, in the text and in the roster of the claim files.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const ANNA = { name: 'Anna Berg', aliases: ['Berg'], roles: [] };
const PETER = { name: 'Peter Berg', aliases: ['Berg'], roles: [] };

const spoke = (text: string, roster = [ANNA]) => {
  const lang = text.includes('„') ? 'de' : 'en';
  const { status, speaker } = attribute(sourceOf(text, lang), roster, LEXICON).quotations.at(-1)!;
  return `${status} ${speaker?.name}${speaker?.doubt ? ` (${speaker.doubt})` : ''}`;
};

describe('two people of one surname', () => {
  test.each([
    ['Anna Berg und Peter Berg streiten. „Wir gehen jetzt“, sagte Berg.'],
    ['Anna Berg and Peter Berg spoke. “We are leaving now,” said Berg.'],
    ['Anna und Peter Berg streiten. „Wir gehen jetzt“, sagte Berg.'],
    ['Das Ehepaar Anna und Peter Berg streitet. „Wir gehen jetzt“, sagte Berg.'],
    ['Anna and Peter Berg spoke. “We are leaving now,” said Berg.'],
    ['Tim, Anna and Peter Berg spoke. “We are leaving now,” said Berg.'],
  ])('leave a surname in doubt: %s', (text) => {
    expect(spoke(text)).toBe('inferred Peter Berg (surname)');
  });

  test.each([
    ['Anna Berg und Peter Berg streiten. „Wir gehen jetzt“, sagte Frau Berg.', 'Anna Berg'],
    ['Anna Berg and Peter Berg spoke. “We are leaving now,” said Mr. Berg.', 'Peter Berg'],
    ['Anna Berg and Peter Berg spoke. “We are leaving now,” said Anna Berg.', 'Anna Berg'],
    ['Anna and Peter Berg spoke. “We are leaving now,” said Mr. Berg.', 'Peter Berg'],
    ['Peter and Anna Berg spoke. “We are leaving now,” said Mr. Berg.', 'Peter Berg'],
  ])('are told apart by what stands beside it: %s', (text, name) => {
    expect(spoke(text)).toBe(`confirmed ${name}`);
  });

  test('of the claim files leave it in doubt where the text has no first name', () => {
    expect(spoke('„Wir gehen jetzt“, sagte Berg.', [ANNA, PETER])).toMatch(/^inferred .*surname/u);
  });
});

describe('one person of a surname', () => {
  test.each([
    [
      'the text’s own, not the claim file’s',
      'Peter Berg kam. „Wir gehen“, sagte Berg.',
      'Peter Berg',
    ],
    ['the claim file’s where the text has none', '„Wir gehen“, sagte Berg.', 'Anna Berg'],
    ['short and long', 'Pete Berg and Peter Berg. “We are leaving,” said Berg.', 'Peter Berg'],
    ['after another sentence', 'He likes Jane Kay. Berg said: “We are leaving.”', 'Anna Berg'],
    ['after a genitive', 'They met at Kay’s. Berg said: “We are leaving.”', 'Anna Berg'],
  ])('is %s', (_, text, name) => {
    expect(spoke(text)).toBe(`confirmed ${name}`);
  });
});

describe('a pronoun after two who are named together', () => {
  test.each([
    ['Rob Hale and Ann Brook met. “It was a good talk,” he said.', 'Rob Hale'],
    ['Rob Hale and Ann Brook met. “It was a good talk,” she said.', 'Ann Brook'],
    ['Robert Hale und Anna Bach kamen. „Es war ein gutes Gespräch“, sagte er.', 'Robert Hale'],
    ['Rob Hale met. Tim Brook came. “It was a good talk,” he said.', 'Tim Brook'],
  ])('is the one whom it fits: %s', (text, name) => {
    expect(spoke(text, [])).toBe(`inferred ${name}`);
  });

  test.each([
    ['Rob Hale and Tim Brook met. “It was a good talk,” he said.'],
    ['Robert Hale und Tim Bach kamen. „Es war ein gutes Gespräch“, sagte er.'],
  ])('is nobody where it fits both: %s', (text) => {
    expect(spoke(text, [])).toBe('unknown undefined');
  });
});

describe('of two namesakes', () => {
  const both = 'Rob Hale met Ann Hale. ';

  test('a surname means the one who spoke by the full name, and stays in doubt', () => {
    const text = `“We won,” Rob Hale said. ${both}“It was a good talk,” Hale said.`;
    expect(spoke(text, [])).toBe('inferred Rob Hale (surname)');
  });

  test('a pronoun means the one whom it fits', () => {
    const text = `${both}“We won,” Hale said. “It was a good talk,” he said.`;
    expect(spoke(text, [])).toBe('inferred Rob Hale');
  });
});

test('a surname that looks like a man’s first name says nothing of a woman’s sex', () => {
  const text = 'Elizabeth Warren spoke. “We won,” Warren said. “It was a good talk,” she said.';
  expect(spoke(text, [])).toBe('inferred Elizabeth Warren');
});

test('where somebody comes from names nobody', () => {
  const text = 'Republican Rob Hale came. “It was a good talk,” the Utah Republican said.';
  expect(spoke(text, [])).toMatch(/ the Utah Republican$/u);
});

describe('a role that the text gives', () => {
  const words = '„Das ist vorbei für uns alle“';

  test('to two people convicts neither', () => {
    const text = `Minister Peter Hill und Minister Tim Orr kamen. ${words}, sagte der Minister.`;
    expect(spoke(text, [])).toBe('inferred Tim Orr');
  });

  test('to one is that one', () => {
    const text = `Minister Peter Hill und Tim Orr kamen. ${words}, sagte der Minister.`;
    expect(spoke(text, [])).toBe('confirmed Peter Hill');
  });
});

test('a paper in marks before its verb is the subject', () => {
  const text = 'Die „Post“ nannte Carla Lund „ein Geschenk an die Reichen“.';
  expect(spoke(text, [])).toBe('inferred Die „Post“');
});
