// Laws that hold for any quote: it is judged, the same way twice, and every difference is a slice.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MESSAGE_CODES } from '../../src/messages/index.js';
import { WORDINGS } from '../../src/model/verdicts.js';
import { PASSAGES_DE } from '../tamper/passages-de.js';
import { inGerman } from './subject.js';

const PIECES = [
  '[',
  ']',
  '(',
  '…',
  '[…]',
  '...',
  '[sic]',
  '[W]',
  '[]',
  '?',
  ', ',
  ' nicht ',
  ' 5 ',
  '„',
  '“',
  '\n',
  ' – ',
  '𝔘',
  '²',
  '%',
  '$5',
  "'s",
];
const TEXT = PASSAGES_DE.slice(0, 4).join('\n\n');

/** A stretch of the text with a few pieces put in and stretches taken out. */
const quotes = fc
  .record({
    start: fc.nat(TEXT.length - 40),
    length: fc.integer({ min: 12, max: 160 }),
    edits: fc.array(
      fc.record({ at: fc.nat(160), cut: fc.nat(6), piece: fc.constantFrom(...PIECES, '') }),
      { maxLength: 4 },
    ),
  })
  .map(({ start, length, edits }) =>
    edits.reduce(
      (quote, { at, cut, piece }) => quote.slice(0, at) + piece + quote.slice(at + cut),
      TEXT.slice(start, start + length),
    ),
  )
  .filter((quote) => /\p{L}/u.test(quote));

test('any quote is judged, and its differences are slices of quote and source', () => {
  fc.assert(
    fc.property(quotes, (quote) => {
      const judgement = inGerman(quote, TEXT);
      expect(inGerman(quote, TEXT)).toEqual(judgement);
      expect(MESSAGE_CODES).toContain(judgement.message.code);
      for (const difference of judgement.differences) {
        const { quoteSpan, passageSpan } = difference;
        if (difference.quote !== null) {
          expect(quote.slice(quoteSpan.start, quoteSpan.end)).toBe(difference.quote);
        }
        if (difference.passage !== null) {
          expect(TEXT.slice(passageSpan.start, passageSpan.end)).toBe(difference.passage);
        }
        if (judgement.wording && judgement.wording !== 'spliced') {
          expect(WORDINGS.indexOf(difference.wording)).toBeLessThanOrEqual(
            WORDINGS.indexOf(judgement.wording),
          );
        }
      }
    }),
    { seed: 23, numRuns: 200 },
  );
});

const WORDS = [...TEXT.matchAll(/\S+/gu)];

/** A stretch as it stands, its white space changed, or with one letter or word of it changed. */
const nearlyVerbatim = fc
  .record({
    from: fc.nat(WORDS.length - 13),
    words: fc.integer({ min: 6, max: 12 }),
    change: fc.constantFrom('none', 'space', 'letter', 'drop'),
    at: fc.integer({ min: 5, max: 25 }),
  })
  .map(({ from, words, change, at }) => {
    const [first, last] = [WORDS[from], WORDS[from + words - 1]];
    const quote = TEXT.slice(first?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
    if (change === 'space') return quote.replaceAll(' ', '\n ');
    if (change === 'letter') return `${quote.slice(0, at)}x${quote.slice(at + 1)}`;
    return change === 'drop' ? quote.slice(0, at) + quote.slice(at + 1) : quote;
  })
  .filter((quote) => /\p{L}{3}/u.test(quote));

test('a quote is verbatim only when the text has it, letter for letter', () => {
  const bare = (text: string): string => text.replaceAll(/[\s\u00ad]/gu, '');
  const seen = { verbatim: 0, other: 0 };
  fc.assert(
    fc.property(nearlyVerbatim, (quote) => {
      const isVerbatim = inGerman(quote, TEXT).wording === 'verbatim';
      seen[isVerbatim ? 'verbatim' : 'other'] += 1;
      if (isVerbatim) expect(bare(TEXT)).toContain(bare(quote));
    }),
    { seed: 29, numRuns: 200 },
  );
  // Else the law would hold of nothing.
  expect(seen.verbatim).toBeGreaterThan(30);
  expect(seen.other).toBeGreaterThan(30);
});
