// How a quote marks its own changes: ellipses, brackets and notes, in the German and the English
// manner. One pass, O(n): an opening bracket looks ahead over a bounded stretch only.
//
// This says what is written, not how it reads: whether `[Scholz]` is an insertion, stands for other
// words or is a footnote of the source is found by locate/ against the passage.

import type { QuoteSpan } from '../model/span.js';
import { classesAt, classesBefore, unitAt, WORD } from './letters.js';

/**
 * What a stretch of a quote is. `words`: the quote's own text. `ellipsis`: `…`, `...`, `. . .`,
 * `[…]`, `(...)`. `letters`: brackets inside or at a word, `[W]ir`, `belieb[t]en`, `[]`. `edit`:
 * other brackets, `[the chancellor]`. `note`: the editor speaks, `[sic]`, `(Anm. d. Red.)`.
 */
export type PartKind = 'words' | 'ellipsis' | 'letters' | 'edit' | 'note';

/** One stretch of a quote; brackets included. The parts of a quote cover it without gaps. */
export interface Part extends QuoteSpan {
  readonly kind: PartKind;
  /** The text; of a bracket, what stands inside it. */
  readonly text: string;
}

/** A bracket with more inside is taken for the quote's own text. */
const bracketUnitsMax = 300;

const NOTES: readonly RegExp[] = [
  /^(?:sic|!|\?|!\?|\?!)[!.]?$/iu,
  /^so (?:im )?(?:original|wörtlich)/iu,
  /^(?:eig(?:ene|\.) )?(?:hervorh(?:ebung|\.)|herv\.|kursiv|fettdruck)/iu,
  /^(?:emphasis|italics|bold) (?:added|mine|ours|theirs|in|supplied|removed)/iu,
  /^(?:(?:my|our|original)|\p{L}+(?:['’]s|s['’])) (?:emphasis|italics)/iu,
  /^(?:unterstr(?:eichung|ichen|\.)|sperrung|gesperrt) (?:im|d\.|v\.|von|durch|i\.)/iu,
  /^(?:translat|übers(?:etzung|\.)|transl\.)/iu,
  /(?:^|[ ,;:–—-])(?:anm(?:erkung|\.)|red\.|d\. ?(?:red|verf|übers|hrsg|a)\.)/iu,
  /^(?:m\. ?h\.|h\. ?d\. ?v\.|a\. ?d\. ?r\.|a\. ?d\. ?v\.)$/iu,
  /^(?:editor['’]?s? note|ed(?:itor|\.)?:|ed\.$|note:|eds?\. note)/iu,
  /[ ,;–—-]ed\.$/iu,
];

/** Parses a quote into its parts: `[W]ir … ja` → letters, words, ellipsis, words. */
export function parseNotation(quote: string): readonly Part[] {
  const parts: Part[] = [];
  let wordsStart = 0;
  let at = 0;
  const push = (kind: PartKind, start: number, end: number, text: string): void => {
    if (start > wordsStart) parts.push(wordsPart(quote, wordsStart, start));
    parts.push({ kind, start, end, text });
    wordsStart = end;
    at = end;
  };
  while (at < quote.length) {
    const sign = quote.charCodeAt(at);
    const end = ellipsisEnd(quote, at, sign);
    const bracket = end < 0 ? bracketAt(quote, at, sign) : null;
    if (end >= 0) push('ellipsis', at, end, quote.slice(at, end));
    else if (bracket) push(bracket.kind, at, bracket.end, bracket.text);
    else at += 1;
  }
  if (wordsStart < quote.length) parts.push(wordsPart(quote, wordsStart, quote.length));
  return parts;
}

/** Whether a quote has no marks of its own. */
export function isPlain(parts: readonly Part[]): boolean {
  return parts.every((part) => part.kind === 'words');
}

function wordsPart(quote: string, start: number, end: number): Part {
  return { kind: 'words', start, end, text: quote.slice(start, end) };
}

/** The end of a bare ellipsis at `at`, or -1. Of four dots the first ends a sentence. */
function ellipsisEnd(quote: string, at: number, sign: number): number {
  if (sign === 0x2026) return at + 1;
  if (sign !== 0x2e) return -1;
  let end = at;
  while (unitAt(quote, end) === 0x2e) end += 1;
  if (end - at >= 3) return end - at === 4 ? -1 : end;
  return spacedEllipsis(quote, at);
}

function spacedEllipsis(quote: string, at: number): number {
  let dots = 1;
  let end = at + 1;
  while (isSpace(unitAt(quote, end)) && unitAt(quote, end + 1) === 0x2e) {
    dots += 1;
    end += 2;
  }
  return dots >= 3 ? end : -1;
}

interface Bracket {
  readonly kind: PartKind;
  readonly end: number;
  readonly text: string;
}

function bracketAt(quote: string, at: number, sign: number): Bracket | null {
  if (sign !== 0x5b && sign !== 0x28) return null;
  const inside = insideOf(quote, at, sign);
  if (inside === null) return null;
  const end = at + inside.length + 2;
  const bare = inside.trim();
  if (isEllipsis(bare)) return { kind: 'ellipsis', end, text: inside };
  // `(Ulm [Anm. d. Red.])`: the note is inside of words in brackets.
  if (sign === 0x28 && inside.includes('[')) return null;
  if (isNote(bare)) return { kind: 'note', end, text: inside };
  if (sign === 0x28) return null;
  const isLetters = bare === inside && !/\s/u.test(inside) && touchesWord(quote, at, end);
  return { kind: isLetters || bare === '' ? 'letters' : 'edit', end, text: inside };
}

/** What stands between the bracket at `at` and its partner; null when it has none nearby. */
function insideOf(quote: string, at: number, sign: number): string | null {
  const close = sign === 0x5b ? 0x5d : 0x29;
  const last = Math.min(quote.length, at + 1 + bracketUnitsMax);
  for (let end = at + 1; end < last; end += 1) {
    const unit = quote.charCodeAt(end);
    if (unit === sign) return null;
    if (unit === close) return quote.slice(at + 1, end);
  }
  return null;
}

function isEllipsis(inside: string): boolean {
  if (inside === '…') return true;
  const dots = inside.replaceAll(/[ \u00a0\u202f]/gu, '');
  return dots.length >= 2 && dots.length <= 6 && /^\.+$/u.test(dots);
}

/** Whether words in brackets are the editor's own: `sic`, `Hervorh. d. Verf.` */
export function isNote(inside: string): boolean {
  return inside.length <= bracketUnitsMax && NOTES.some((note) => note.test(inside));
}

function touchesWord(quote: string, start: number, end: number): boolean {
  return (classesBefore(quote, start) & WORD) !== 0 || (classesAt(quote, end) & WORD) !== 0;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f;
}
