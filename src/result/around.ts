// The words around a match: enough to judge by, never more than a source of limited access allows.

import type { SourceText } from '../model/source.js';
import type { TextOffset } from '../model/span.js';
import { hasWords, isBlankAt } from '../text/letters.js';
import { sentencesOf } from '../text/sentences.js';
import type { Lexicon } from '../words/index.js';

/** A sentence on either side, cut to this length; a longer one is cut between words. */
const AROUND_UNITS_MAX = 240;
const PARAGRAPH_BREAK = /\n\s*\n/g;

/** The sentence that the match stands in, up to the match, or the one before it in its block. */
export function wordsBefore(source: SourceText, start: TextOffset, lexicon: Lexicon): string {
  const from = Math.max(0, start - AROUND_UNITS_MAX);
  const near = source.text.slice(from, start);
  const block = blockStart(near);
  const window = near.slice(block);
  const starts = sentencesOf(window, source.meta.lang, lexicon).map(
    (sentence): number => sentence.start,
  );
  // A last "sentence" of nothing but marks is the opening of the match's own.
  const open = hasWords(window.slice(starts.at(-1) ?? 0));
  const keep = starts.at(open ? -1 : -2) ?? starts.at(-1) ?? 0;
  const isCut = keep === 0 && block === 0 && from > 0;
  return isCut ? `… ${fromWord(window)}` : window.slice(keep).trimStart();
}

/** Where the last block of a text begins: behind its last paragraph break. */
function blockStart(text: string): number {
  for (let at = text.lastIndexOf('\n'); at > 0; at = text.lastIndexOf('\n', at - 1)) {
    let before = at - 1;
    while (text[before] !== '\n' && before > 0 && isBlankAt(text, before)) before -= 1;
    if (text[before] === '\n') return at + 1;
  }
  return 0;
}

/** The rest of the match's sentence, or the one after it in its block. */
export function wordsAfter(source: SourceText, end: TextOffset, lexicon: Lexicon): string {
  const to = Math.min(source.text.length, end + AROUND_UNITS_MAX);
  const near = source.text.slice(end, to);
  const block = near.search(PARAGRAPH_BREAK);
  const window = block < 0 ? near : near.slice(0, block);
  const ends = sentencesOf(window, source.meta.lang, lexicon).map((each): number => each.end);
  const first = ends[hasWords(window.slice(0, ends[0])) ? 0 : 1];
  const whole = block >= 0 || to === source.text.length;
  if (first !== undefined && (first < window.length || whole)) return window.slice(0, first);
  return whole ? window.trimEnd() : `${toWord(window)} …`;
}

const fromWord = (window: string): string => {
  const space = window.search(/\s/);
  return space < 0 ? '' : window.slice(space).trimStart();
};

const toWord = (window: string): string =>
  window.slice(0, Math.max(0, window.lastIndexOf(' '))).trimEnd();
