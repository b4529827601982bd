// Lines and columns against the obvious way to count them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastAtMost, lineIndex } from '../../src/text/line-index.js';

const SEED = 20_261_122;

/** Counts line ends before the offset one by one. */
function naive(text: string, offset: number): { line: number; column: number } {
  let [line, column] = [1, 1];
  for (let at = 0; at < offset; at++) {
    const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
    if (isEnd) [line, column] = [line + 1, 1];
    else column++;
  }
  return { line, column };
}

test.for([
  ['the first unit', '|a', 1, 1],
  ['the end of an empty text', '|', 1, 1],
  ['the end of a text', 'a\nb|', 2, 2],
  ['behind LF', 'a\n|b', 2, 1],
  ['behind CR', 'a\r|b', 2, 1],
  ['behind CRLF', 'a\r\n|b', 2, 1],
  ['inside of CRLF, which is one end', 'a\r|\nb', 1, 3],
  ['on a line end', 'a|\nb', 1, 2],
  ['behind LF CR, which are two ends', 'a\n\r|b', 3, 1],
  ['behind a line separator, which ends no line', 'a\u2028|b', 1, 3],
  ['behind an astral sign, which is two columns', '\u{1F600}|', 1, 3],
] as const)('%s', ([, marked, line, column]) => {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  expect(lineIndex(text).lineColumn(offset)).toEqual({ line, column });
});

test('every offset of every text has the line and column that counting gives', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u{1F600}'), maxLength: 30 });
  fc.assert(
    fc.property(texts, (text) => {
      const index = lineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) {
        expect(index.lineColumn(offset)).toEqual(naive(text, offset));
      }
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('more lines than the index begins with', () => {
  const text = 'a\n'.repeat(5_000);
  expect(lineIndex(text).lineColumn(9_999)).toEqual({ line: 5_000, column: 2 });
  expect(lineIndex(text).lineColumn(10_000)).toEqual({ line: 5_001, column: 1 });
});

describe('an offset outside of the text is our mistake, never another place', () => {
  test.for([-1, 4, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d', (offset) => {
    expect(() => lineIndex('a\nb').lineColumn(offset)).toThrow('an offset lies inside of its text');
  });
});

test('the last entry at most a value', () => {
  const sorted = Uint32Array.of(0, 3, 3, 7);
  expect([0, 2, 3, 6, 7, 99].map((value) => lastAtMost(sorted, value))).toEqual([0, 0, 2, 2, 3, 3]);
});
