// Which regular expressions are found to be ambiguous under a repeat.

import { describe, expect, test } from 'vitest';
import { isAmbiguous } from './ambiguity.js';

describe('is ambiguous', () => {
  test.each([
    '(x+)+y',
    '([a-z]+)+',
    '(?:\\s*\\w+)*',
    '(?:a|b+)+',
    '(a|a)*',
    '(?:a|[ab])*$',
    '(?:\\w|\\d)+!',
    '(?:x?y?)*',
    '((a*)*)*',
    '(?:\\w{1,3})*',
    '(?:ab|a|b)*',
    '(?=(?:a+)+)b',
    '(?:[^"\\\\]|\\\\.|\\\\")*"',
  ])('/%s/', (pattern) => {
    expect(isAmbiguous(pattern, '')).toBe(true);
  });
});

describe('is not', () => {
  test.each([
    'x+y+',
    '(?:,\\s*\\w+)*',
    '\\w+(?:[.,]\\w+)*',
    '(?:a|b)+',
    '(?:ab|ac)*',
    '"(?:[^"\\\\]|\\\\.)*"',
    '(?:\\w+\\s)*',
    '(\\d{1,3}\\.)*',
    '(?:a+){2}',
    '[a-z]+\\(x\\)+',
    '(?<name>a)+(?!b+)',
  ])('/%s/', (pattern) => {
    expect(isAmbiguous(pattern, '')).toBe(false);
  });

  test('a pattern that minds the case, when one that does not is', () => {
    expect(isAmbiguous('(?:a|A)*', '')).toBe(false);
    expect(isAmbiguous('(?:a|A)*', 'i')).toBe(true);
  });
});
