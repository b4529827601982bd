// The table of characters says what Unicode's properties say.

import { expect, test } from 'vitest';
import {
  CAPITAL,
  classesAt,
  LETTER,
  MARK,
  NUMBER,
  SMALL,
  unitsAt,
} from '../../src/text/letters.js';

const PROPERTIES = [
  [LETTER, /^\p{L}$/u],
  [NUMBER, /^\p{N}$/u],
  [MARK, /^\p{M}$/u],
  [SMALL, /^\p{Ll}$/u],
  [CAPITAL, /^\p{Lu}$/u],
] as const;

test('every character of the first planes has the classes of its properties', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1ffff; code += code < 0x3000 ? 1 : 7) {
    const char = String.fromCodePoint(code);
    const classes = PROPERTIES.reduce((sum, [bit, is]) => sum | (is.test(char) ? bit : 0), 0);
    if (classesAt(char, 0) !== classes || classesAt(`x${char}`, 1) !== classes) wrong.push(char);
  }
  expect(wrong).toEqual([]);
});

test('beyond the ends stands nothing, and a pair has two units', () => {
  expect([classesAt('a', 1), classesAt('', 0), classesAt('a', -1)]).toEqual([0, 0, 0]);
  expect([unitsAt('a', 0), unitsAt('😀', 0), unitsAt('\ud800', 0)]).toEqual([1, 2, 1]);
});
