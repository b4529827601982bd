// A cue between two pieces of a quote: inside a sentence it interrupts, at its end it may hide a gap.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { lexicon } from '../../src/words/index.js';
import { judged, source } from './subject.js';

function verdictOf(quote: string, text: string): readonly [string, readonly (string | null)[]] {
  const lang = text.includes('„') ? 'de' : 'en';
  const article = source(text, { kind: 'article', lang });
  const { quotations } = attribute(article, [], lexicon());
  const { verdict, differences } = judged(quote, { source: article, quotations });
  return [verdict, differences.map(({ passage }) => passage)];
}

test.each([
  ['inside the sentence', '“The plan,” Lund said, “is dead now.”', 'The plan is dead now.'],
  ['auf Deutsch', '„Der Plan“, sagte Lund, „ist längst tot.“', 'Der Plan ist längst tot.'],
])('a cue %s interrupts one utterance', (_, text, quote) => {
  expect(verdictOf(quote, text)).toEqual(['verbatim', []]);
});

const TWO = '“The plan is dead now,” Lund told the Post. “Nobody will vote for it.”';
const ZWEI = '„Der Plan ist längst tot“, sagte Lund. „Niemand stimmt dafür.“';

test.each([
  ['in English', TWO, 'The plan is dead now. Nobody will vote for it.', 'Lund told the Post.'],
  ['in German', ZWEI, 'Der Plan ist längst tot. Niemand stimmt dafür.', 'sagte Lund.'],
])('a cue that ends its sentence wants a mark, %s', (_, text, quote, cue) => {
  const [verdict, lost] = verdictOf(quote, text);
  expect(verdict).toBe('tidied');
  expect(lost).toContain(cue);
});

test.each([
  ['The plan is dead now … Nobody will vote for it.', TWO],
  ['The plan is dead now […]. Nobody will vote for it.', TWO],
  ['Der Plan ist längst tot […] Niemand stimmt dafür.', ZWEI],
])('with a mark it passes: %s', (quote, text) => {
  expect(verdictOf(quote, text)).toEqual(['elided', expect.anything()]);
});

test('what somebody else says behind the cue is no part of it', () => {
  const text = '“The plan is dead now,” Lund said. “Nobody will vote for it,” Moor said.';
  expect(verdictOf('The plan is dead now. Nobody will vote for it.', text)[0]).toBe('spliced');
});

test('a sentence that was skipped without a mark is named, and not the cue before it', () => {
  const text =
    '“We will sell the house,” Lund said. “My wife agrees. The winter comes soon to us.”';
  const [verdict, lost] = verdictOf('We will sell the house. The winter comes soon to us.', text);
  expect(verdict).toBe('altered');
  expect(lost.join(' ')).toContain('My wife agrees');
  expect(lost.join(' ')).not.toContain('Lund');
});

test('what the author says between two stretches is compared as it stands', () => {
  const text = '“We will sell,” Lund did not say in the council on Monday, “and go.”';
  expect(verdictOf('Lund did say in the council on Monday', text)[0]).toBe('meaning-changed');
});
