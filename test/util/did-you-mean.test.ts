// The likeliest word that somebody meant, and no unlikely one.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean } from '../../src/util/did-you-mean.js';
import { escapeHidden, showText, showValue } from '../../src/util/json-show.js';

const KEYS = ['id', 'quote', 'speaker', 'source', 'lang', 'reportLang', 'mostly-correct', 'note'];

describe('didYouMean', () => {
  test.each([
    ['qoute', 'quote', 'two letters swapped'],
    ['quot', 'quote', 'one letter missing'],
    ['quotes', 'quote', 'one letter too many'],
    ['Speaker', 'speaker', 'another case'],
    ['report-lang', 'reportLang', 'another way to join words'],
    ['mostly_correct', 'mostly-correct', 'another sign between words'],
    ['sorce', 'source', 'a letter left out'],
    ['speeker', 'speaker', 'a letter replaced'],
  ])('%s → %s: %s', (word, meant) => {
    expect(didYouMean(word, KEYS)).toBe(meant);
  });

  test.each(['xyz', 'x', 'headline', 'zitat', '', '__proto__', 'a'.repeat(1000)])(
    'has nothing to say of %s',
    (word) => {
      expect(didYouMean(word, KEYS)).toBeNull();
    },
  );

  test('takes the first of equally near words', () => {
    expect(didYouMean('cat', ['bat', 'hat'])).toBe('bat');
  });

  test('always finds the word itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), (key) => {
        expect(didYouMean(key, KEYS)).toBe(key);
      }),
      { seed: 6 },
    );
  });
});

describe('values in messages', () => {
  test('are one line without hidden signs, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = showText(text);
        expect(shown).toMatch(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u);
        expect(shown.length).toBeLessThanOrEqual(61 * 6 + 2);
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  test.each([
    ['a terminal command', '\u001b[31mred', '\\u001b[31mred'],
    ['an override of the direction', 'a\u202eb', 'a\\u202eb'],
    ['half a character', 'a\ud83d', 'a\\ud83d'],
    ['a whole character', '😀ß„“', '😀ß„“'],
  ])('show %s', (_title, text, shown) => {
    expect(escapeHidden(text)).toBe(shown);
  });

  test('are cut between characters', () => {
    expect(showText(`${'a'.repeat(59)}😀b`)).toBe(`"${'a'.repeat(59)}…"`);
  });

  test.each([
    [null, 'null'],
    [3, '3'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{ a: 1 }, 'an object'],
  ])('are named by what they are: %j', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });
});
