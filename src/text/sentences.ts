// The sentences of a text: where each begins and ends, by its signs and by word lists.
//
// A sentence ends at `.`, `!`, `?` or `…`, with the closing marks and brackets after it, when blank
// and then a new beginning follow; and at every blank line. No end: the full stop of a listed
// abbreviation (`Dr.`, `z. B.`, `U.S.`), of an initial (`J. Smith`), of an ordinal (`4. Mai`) or
// inside a number, and `…` before a small letter. One pass with bounded looks around: O(n).

import type { Span } from '../model/span.js';
import type { Lexicon, WordList } from '../words/index.js';
import { CAPITAL, classesAt, isBlankAt, LETTER, MARK, NUMBER, SMALL, unitsAt } from './letters.js';
import { textSpan } from './offsets.js';

const END = /[.!?…。！？]|\n[^\S\n]*\n/gu;
const CLOSING = /[.!?…'"’”“»«›‹)\]}\u300D\u300F]/u;
const CJK_END = /[。！？]/u;

/** Words and signs looked at around a full stop. */
const aroundUnitsMax = 24;

interface Lists {
  readonly abbreviations: WordList;
  /** What an ordinal stands before: months, and nouns such as `Jahrhundert`. */
  readonly ordinals: readonly WordList[];
}

/**
 * Cuts `[start, end)` of a text into sentences, in order, without gaps but for blanks.
 *
 * `Am 4. Mai kam Dr. Wu. „Gut.“ Er ging.` → three sentences
 */
export function sentencesOf(
  text: string,
  lang: string,
  lexicon: Lexicon,
  start = 0,
  end = text.length,
): Span[] {
  const spans: Span[] = [];
  let from = skipBlanks(text, start, end);
  let lists: Lists | null = null;
  END.lastIndex = from;
  for (let hit = END.exec(text); hit && hit.index < end; hit = END.exec(text)) {
    lists ??= listsOf(lang, lexicon);
    const stop = hit[0].startsWith('\n') ? hit.index : endOfSentence(text, hit.index, end, lists);
    if (stop === null || stop < from) continue;
    if (stop > from) spans.push(textSpan(from, trimEnd(text, from, stop)));
    from = skipBlanks(text, stop, end);
    END.lastIndex = Math.max(from, hit.index + 1);
  }
  if (from < end) spans.push(textSpan(from, trimEnd(text, from, end)));
  return spans;
}

const listsOf = (lang: string, lexicon: Lexicon): Lists => ({
  abbreviations: lexicon.list(lang, 'abbreviations'),
  ordinals: [lexicon.list(lang, 'months'), lexicon.list(lang, 'ordinal-nouns')],
});

/** Where the sentence that the sign at `at` may end does end, marks included; null for no end. */
function endOfSentence(text: string, at: number, end: number, lists: Lists): number | null {
  let stop = at + 1;
  while (stop < end && stop - at < aroundUnitsMax && CLOSING.test(text[stop]!)) stop++;
  if (stop >= end || CJK_END.test(text[at]!)) return stop;
  if (!/\s/u.test(text[stop]!)) return null;
  const after = skipBlanks(text, stop, end);
  const next = text.slice(after, Math.min(end, after + aroundUnitsMax));
  if (text[at] === '.' && stop === at + 1 && isAbbreviated(text, at, next, lists)) return null;
  return beginsSentence(text, at, stop, next) ? stop : null;
}

/** After a full stop a small letter begins no sentence; after `…` and marks neither. */
function beginsSentence(text: string, at: number, stop: number, next: string): boolean {
  let first = 0;
  while (first < next.length && !(classesAt(next, first) & WORD)) first += unitsAt(next, first);
  const word = next.slice(first);
  if (!(classesAt(word, 0) & SMALL)) return true;
  return text[at] === '.' && stop === at + 1 && /^\p{Ll}+[A-Z]/u.test(word);
}

function isAbbreviated(text: string, at: number, next: string, lists: Lists): boolean {
  const before = text.slice(Math.max(0, at - aroundUnitsMax), at);
  const word = lastWord(before);
  const isInitial = (classesAt(word, 0) & CAPITAL) !== 0 && word.length === unitsAt(word, 0);
  if (isInitial) return (classesAt(next, 0) & CAPITAL) !== 0;
  if (/^\d{1,4}$/u.test(word)) {
    const noun = /^[\p{L}]+/u.exec(next)?.[0] ?? '';
    return lists.ordinals.some((list) => list.has(noun));
  }
  return lists.abbreviations.has(`${word}.`);
}

const WORD = LETTER | NUMBER;

/** The word that a text ends with, full stops inside it included: `z.B`. */
function lastWord(text: string): string {
  let start = text.length;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const isLow = /[\udc00-\udfff]/.test(text.charAt(at)) && at > 0;
    if (isLow) at -= 1;
    const classes = classesAt(text, at);
    if (classes & WORD) start = at;
    else if (!(classes & MARK) && text.charAt(at) !== '.') break;
  }
  return text.slice(start);
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlankAt(text, at)) at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlankAt(text, at - 1)) at--;
  return at;
}
