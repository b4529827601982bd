// Finds the signs that may be quotation marks, and says for each whether its surroundings let it
// open or close. Apostrophes, primes and possessives are sorted out here. One pass, linear.

import { hasWords } from '../../text/letters.js';
import { ANGLE_SIGNS, MARK_SIGNS, ONLY_CLOSE, ONLY_OPEN, SINGLE_SIGNS } from './mark-table.js';

/** A sign that may be a quotation mark. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The sign as the table of marks writes it. */
  readonly sign: string;
  /** Blank, bracket or dash before it, a word after it. */
  readonly opens: boolean;
  /** A word before it, blank or punctuation after it. */
  readonly closes: boolean;
  readonly single: boolean;
  /** A double mark without the blank before it: `said,"But`. */
  readonly glued: boolean;
  /** A single mark that may be the apostrophe of a plural: `the boys’ club`. */
  readonly possessive: boolean;
}

const SIGN = new RegExp(`[${MARK_SIGNS}]|\`\`|,,`, 'gu');
const BLANK = /[\s\u200B\uFEFF]/u;
const BEFORE_OPEN = /[\s([{<\u2014\u2013\-/\u00A1\u00BF*_|>\u3000\u3002\uFF0C\uFF1A\u3001:]/u;
const AFTER_CLOSE = /[\s)\]}>.,;:!?\u2026\u2014\u2013\-/*_|<\u3002\uFF0C\uFF1A\u3001\uFF01\uFF1F]/u;
const MARK = new RegExp(`[${MARK_SIGNS}]`, 'u');
/** Chinese and Japanese, which need no space around marks; their signs begin at U+2E80. */
const isCjk = (sign: string): boolean =>
  sign >= '\u2e80' && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sign);

/** All signs in `[start, end)` that may be marks; `isElision` knows `’tis`, `’90s`. */
export function marksOf(
  text: string,
  start: number,
  end: number,
  isElision: (word: string) => boolean,
): Mark[] {
  const marks: Mark[] = [];
  // In the stretch alone: where it has no mark, a look at the rest of the text would find one there.
  const stretch = text.slice(start, end);
  SIGN.lastIndex = 0;
  for (let hit = SIGN.exec(stretch); hit; hit = SIGN.exec(stretch)) {
    const mark = markAt(text, start + hit.index, hit[0], start, end, isElision);
    if (mark) marks.push(mark);
    if (mark) SIGN.lastIndex = mark.end - start;
  }
  return marks;
}

function markAt(
  text: string,
  at: number,
  found: string,
  start: number,
  end: number,
  isElision: (word: string) => boolean,
): Mark | null {
  const doubled = (found === "'" || found === '’') && text[at + 1] === found;
  const sign = doubled ? "''" : found;
  const stop = at + sign.length;
  const before = at > start ? (text[at - 1] ?? ' ') : ' ';
  const after = stop < end ? (text[stop] ?? ' ') : ' ';
  if (sign === ',,' && !(BLANK.test(before) && hasWords(after))) return null;
  const single = SINGLE_SIGNS.includes(sign);
  const wordy = hasWords(before) && hasWords(after) && !(isCjk(before) || isCjk(after));
  if (single && wordy) return null;
  if (isPrime(text, at, sign, before, after)) return null;
  const opens = canOpen(text, at, before, after, start);
  const closes = canClose(text, stop, before, after, end);
  if (single && !closes && isElision(wordAt(text, stop))) return null;
  if (ONLY_OPEN.includes(sign)) return make(text, at, stop, sign, true, sign === '„' && closes);
  if (ONLY_CLOSE.includes(sign)) return make(text, at, stop, sign, false, true);
  if (sign === '‚' && !opens) return null;
  return make(text, at, stop, sign, opens, closes);
}

function make(
  text: string,
  start: number,
  end: number,
  sign: string,
  opens: boolean,
  closes: boolean,
): Mark {
  const single = SINGLE_SIGNS.includes(sign);
  const around = text.slice(Math.max(0, start - 1), end + 2);
  const glued = !single && !opens && !closes && /^[\p{L}.,;:!?].\p{L}/u.test(around);
  return {
    start,
    end,
    glued,
    sign,
    opens,
    closes,
    single,
    possessive: single && /^s.\s\p{Ll}/u.test(around),
  };
}

/** Inches, feet and minutes: `6'2"`, `12" vinyl`. A sign after a figure may still close a mark. */
function isPrime(text: string, at: number, sign: string, before: string, after: string): boolean {
  if ((sign !== '"' && sign !== "'") || !/\d/u.test(before)) return false;
  if (sign === "'") return /\d/u.test(after) || /^\s?\d{1,2}"/u.test(text.slice(at + 1, at + 5));
  return /\d['′’]\s?\d{0,2}$/u.test(text.slice(Math.max(0, at - 4), at));
}

function canOpen(text: string, at: number, before: string, after: string, start: number): boolean {
  if (BLANK.test(after) && !ANGLE_SIGNS.includes(text[at] ?? '')) return false;
  if (at === start || BEFORE_OPEN.test(before) || isCjk(before)) return !isCloser(after);
  return MARK.test(before) && hasWords(after) && (at - 1 === start || opensBefore(text, at - 1));
}

/** Whether the mark at `at` stands where an opening one would. */
function opensBefore(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  return BEFORE_OPEN.test(before) || (MARK.test(before) && /\s/u.test(text[at - 2] ?? ' '));
}

function canClose(text: string, stop: number, before: string, after: string, end: number): boolean {
  const angle = ANGLE_SIGNS.includes(text[stop - 1] ?? '');
  if (BLANK.test(before) && !angle) return false;
  return stop >= end || AFTER_CLOSE.test(after) || MARK.test(after) || isCjk(after);
}

const isCloser = (unit: string): boolean => /[.,;:!?)\]}]/u.test(unit) && unit !== '.';

/** The letters or figures that follow a sign. */
function wordAt(text: string, at: number): string {
  return /^[\p{L}\p{N}]{1,10}/u.exec(text.slice(at, at + 10))?.[0] ?? '';
}
