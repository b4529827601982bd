// The words around a match: enough to judge by, never more than a source of limited access allows.

import type { SourceText } from '../model/source.js';
import type { TextOffset } from '../model/span.js';
import { sentencesOf } from '../text/sentences.js';
import type { Lexicon } from '../words/index.js';

/** A sentence on either side, cut to this length; a longer one is cut between words. */
const AROUND_UNITS_MAX = 240;

/** The sentence that the match stands in, up to the match, or the one before it. */
export function wordsBefore(source: SourceText, start: TextOffset, lexicon: Lexicon): string {
  const from = Math.max(0, start - AROUND_UNITS_MAX);
  const window = source.text.slice(from, start);
  const starts = sentencesOf(window, source.meta.lang, lexicon).map(
    (sentence): number => sentence.start,
  );
  // A last "sentence" of nothing but marks is the opening of the match's own.
  const open = /[\p{L}\p{N}]/u.test(window.slice(starts.at(-1) ?? 0));
  const keep = starts.at(open ? -1 : -2) ?? starts.at(-1) ?? 0;
  return keep === 0 && from > 0 ? fromWord(window) : window.slice(keep).trimStart();
}

/** The rest of the match's sentence, or the one after it. */
export function wordsAfter(source: SourceText, end: TextOffset, lexicon: Lexicon): string {
  const to = Math.min(source.text.length, end + AROUND_UNITS_MAX);
  const window = source.text.slice(end, to);
  const [first, second] = sentencesOf(window, source.meta.lang, lexicon).map(
    (each): number => each.end,
  );
  const rest = first === undefined ? '' : window.slice(0, first);
  const keep = /[\p{L}\p{N}]/u.test(rest) ? first : second;
  return keep === undefined || (keep === window.length && to < source.text.length)
    ? toWord(window, to === source.text.length)
    : window.slice(0, keep).trimEnd();
}

const fromWord = (window: string): string => {
  const space = window.search(/\s/);
  return space < 0 ? '' : window.slice(space).trimStart();
};

const toWord = (window: string, whole: boolean): string =>
  (whole ? window : window.slice(0, Math.max(0, window.lastIndexOf(' ')))).trimEnd();
