// Words found by a table are those that the whole rule finds.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainEnd, wordEnd } from '../../src/attribute/words/word-ends.js';

/** The rule by itself, over the whole text. */
const WORD =
  /[\p{L}\p{N}\u00AD](?:[\p{L}\p{M}\p{N}\u00AD]|[-\u2010\u2011/&](?=[\p{L}\p{N}])|,(?=\p{N})|\.(?=\p{N}|\p{L}\.|\p{Ll})|['’](?=[\p{L}]))*|['’][\p{L}\p{N}]+|[^\s]/gu;
const slowly = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => word);

function byTable(text: string): string[] {
  const words: string[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = Math.max(plainEnd(text, at), at);
    if (end === at) end = wordEnd(text, at);
    if (end > at) words.push(text.slice(at, end));
    else end += 1;
  }
  return words;
}

const pieces = fc.constantFrom(
  ...'aBzÄß09éøΩ漢.,;:!?-–—/&\'’"„“”()[] \n\t\u00a0\u00ad\u0301\u2009\u2011',
  'the',
  'U.S.',
  '3,5',
  '3.5',
  '😀',
  'don’t',
  '’90s',
  'z.B.',
  '\ud800',
);

test('the table and the rule part a text alike', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      expect(byTable(parts.join(''))).toEqual(slowly(parts.join('')));
    }),
    { seed: 20_261_123, numRuns: 5000 },
  );
});

test.each([
  ['Kanzler Scholz sagte: „Ja.“', ['Kanzler', 'Scholz', 'sagte', ':', '„', 'Ja', '.', '“']],
  ['The U.S. don’t pay 3,5 million', ['The', 'U.S', '.', 'don’t', 'pay', '3,5', 'million']],
  ['Nord-Süd, am 4. Mai', ['Nord-Süd', ',', 'am', '4', '.', 'Mai']],
])('%s', (text, words) => {
  expect(byTable(text)).toEqual(words);
});
