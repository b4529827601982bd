// The table of characters says what Unicode's properties say.

import { expect, test } from 'vitest';
import {
  beginsCapital,
  beginsSmall,
  CAPITAL,
  classesAt,
  classesBefore,
  hasWords,
  isCapitals,
  isInitial,
  isLetter,
  LETTER,
  letterRuns,
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

const ASKED = [
  ['beginsCapital', beginsCapital, /^\p{Lu}/u],
  ['beginsSmall', beginsSmall, /^\p{Ll}/u],
  ['isLetter', isLetter, /^\p{L}$/u],
  ['isInitial', isInitial, /^\p{Lu}\.$/u],
  ['isCapitals', isCapitals, /^\p{Lu}{2,}$/u],
  ['hasWords', hasWords, /[\p{L}\p{N}]/u],
] as const;

const TEXTS = [
  ...[
    '',
    'a',
    'A',
    'Ä',
    'ä',
    'A.',
    'Ä.',
    'a.',
    'A..',
    'A.B',
    'AB',
    'ÄÖ',
    'Ab',
    'A1',
    '1',
    'ǅ',
    'ǅ.',
  ],
  ...['𝐀', '𝐀.', '𝐀𝐁', '𝐀b', '𝐛', '“…”', '“…x”', '“ 𝐛', '\ud835', '\ud835A', '\udc00A', '😀', '3½'],
];

test.each(ASKED)('%s says what its expression says', (_, ask, is) => {
  const wrong = TEXTS.filter((text) => ask(text) !== is.test(text));
  expect(wrong).toEqual([]);
});

test('runs of letters are cut at all else, and pairs are one letter', () => {
  for (const text of [...TEXTS, 'Meet the Press, 2', "it's", ' x  y ', 'a\ud835b', 'x𝐀y 𝐁']) {
    expect(letterRuns(text)).toEqual(text.match(/\p{L}+/gu) ?? []);
  }
});

test('the character before an offset may be a pair', () => {
  const text = 'a𝐀,\udc00';
  const classes = [0, 1, 3, 4, 5].map((end) => classesBefore(text, end));
  expect(classes).toEqual([0, LETTER | SMALL, LETTER | CAPITAL, 0, 0]);
});
