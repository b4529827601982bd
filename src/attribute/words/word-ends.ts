// Where a word or sign of running text ends. Nearly all words are plain letters before a blank or a
// comma: a table knows those, and the whole rule is asked for the others. O(1) a unit.

import { classesAt, LETTER as LETTERS, MARK, NUMBER, SMALL, unitsAt } from '../../text/letters.js';

const LETTER = 1;
const BLANK = 2;
/** Ends a word whatever follows. */
const END = 3;
/** Ends a word before a blank. */
const POINT = 4;

const kinds = new Uint8Array(0x2040);
const mark = (signs: string, kind: number): void => {
  for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
};
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789äöüÄÖÜßéèêàáâçñó', LETTER);
mark(' \n\t\r\u00a0', BLANK);
mark(';:!?"()[]„“”»«…–—', END);
mark('.,', POINT);

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

/**
 * Where the word of plain letters and digits ends that begins at `at`; `at` where none does. What
 * stands from `to` on is not looked at.
 */
export function plainEnd(text: string, at: number, to = text.length): number {
  let end = at;
  while (end < to && kindAt(text, end) === LETTER) end += 1;
  if (end === at || end === to) return end;
  const kind = kindAt(text, end);
  if (kind === BLANK || kind === END) return end;
  const isLast = end + 1 === to || kindAt(text, end + 1) === BLANK;
  return kind === POINT && isLast ? end : at;
}

/**
 * Where the word or sign ends that begins at `at`; `at` at a blank. A word goes on over a hyphen,
 * slash or `&` before a letter or digit, a point or comma before a digit, a point inside
 * `U.S.` or before a small letter, and an apostrophe before a letter; it may begin with `@`. What stands from `to` on is not
 * looked at.
 */
export function wordEnd(text: string, at: number, to = text.length): number {
  const kind = kindAt(text, at);
  if (kind === BLANK) return at;
  if (kind === END || kind === POINT) return at + 1;
  if (/\s/u.test(text.charAt(at))) return at;
  const sign = text.charAt(at);
  if (isApostrophe(sign)) {
    let end = at + 1;
    while (end < to && classesAt(text, end) & WORD) end += unitsAt(text, end);
    return end;
  }
  const isHandle = sign === '@' && isBehindBlank(text, at) && at + 1 < to;
  const begins = isHandle ? at + 1 : at;
  if (!(classesAt(text, begins) & WORD) && sign !== SOFT_HYPHEN) return at + unitsAt(text, at);
  let end = begins;
  do end += unitsAt(text, end);
  while (end < to && goesOn(text, end, to));
  return end;
}

const WORD = LETTERS | NUMBER;
const SOFT_HYPHEN = '\u00ad';
/** `@lund`, but not `lund@example.org`. */
const isBehindBlank = (text: string, at: number): boolean =>
  at === 0 || !(classesAt(text, at - 1) & WORD);
const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’';

/** Whether the word before an offset has what stands there. */
function goesOn(text: string, at: number, to: number): boolean {
  const sign = text.charAt(at);
  if (classesAt(text, at) & (WORD | MARK) || sign === SOFT_HYPHEN) return true;
  if (at + 1 >= to) return false;
  const next = classesAt(text, at + 1);
  if ('-\u2010\u2011/&_'.includes(sign)) return (next & WORD) !== 0;
  if (isApostrophe(sign)) return (next & LETTERS) !== 0;
  if (sign !== '.' && sign !== ',') return false;
  if (next & NUMBER) return true;
  if (sign === ',' || !(next & LETTERS)) return false;
  const after = at + 1 + unitsAt(text, at + 1);
  return (next & SMALL) !== 0 || (after < to && text.charAt(after) === '.');
}
