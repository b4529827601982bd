// Norms of words, and the words that are kept with theirs: a kept word is never taken for another.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenNorm, writtenAt } from '../../src/text/norms.js';

describe('a word as it stands', () => {
  test.each([
    ['Straße', 'straße'],
    ['don’t', "don't"],
    ['wol-\nlen', 'wollen'],
    ['E\u0301tat', 'état'],
    ['ﬁnal', 'final'],
  ])('%j is compared as %j', (word, norm) => {
    const text = `x ${word} y`;
    expect(writtenAt(text, 2, 2 + word.length)).toEqual({ text: word, norm });
  });

  test('is the word of its own text, whatever was read before', () => {
    // Few letters, so that many words share their place in the table.
    const word = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '’', '-'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        for (const one of words) {
          const text = `(${one})`;
          const { text: stands, norm } = writtenAt(text, 1, text.length - 1);
          expect([stands, norm]).toEqual([one, tokenNorm(one)]);
        }
      }),
      { seed: 11 },
    );
  });

  test('longer than any word is read as well', () => {
    const long = 'Ab'.repeat(5_000);
    expect(writtenAt(long, 0, long.length)).toEqual({ text: long, norm: long.toLowerCase() });
  });
});
