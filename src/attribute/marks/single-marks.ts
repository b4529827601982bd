// Single marks in a text that quotes with double ones: mostly headlines and stressed words, and now
// and then an utterance. An utterance is read where a verb of saying stands right beside its marks.
// O(n) in the words around the marks.

import { beginsSmall } from '../../text/letters.js';
import { SINGLE_SIGNS } from './mark-table.js';
import type { Pair } from './pairs.js';

/** Units beside a mark looked through for a verb of saying. */
const besideUnits = 60;
/** Words between a mark and the verb of saying beside it: `'…,' Jane Doe of Ohio said`. */
const besideWordsMax = 4;

/** A mark whose words were left in the text. */
export interface Unread {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** Single marks that hold several words, as speech does and a stressed word does not. */
export const isSentence = (text: string, { sign, start, end }: Pair): boolean =>
  SINGLE_SIGNS.includes(sign) && /(?:\S+\s+){4}\S/u.test(text.slice(start, end));

/** The sentences in single marks that were `found` and not `kept`, and two apostrophes for a mark. */
export function unreadIn(text: string, found: readonly Pair[], kept: readonly Pair[]): Unread[] {
  const read = new Set(kept);
  const left = found
    .filter((pair) => !read.has(pair) && isSentence(text, pair))
    .map(({ outerStart, sign }) => ({ start: outerStart, end: outerStart + sign.length, sign }));
  for (const hit of text.matchAll(/(?<![^\s(])''(?=[^\s'])/gu)) {
    left.push({ start: hit.index, end: hit.index + hit[0].length, sign: hit[0] });
  }
  return left.sort((one, other) => one.start - other.start);
}

/** Whether single marks hold words that the text says somebody said. */
export function isSpokenSingle(
  text: string,
  { sign, start, end, outerStart, outerEnd, closed }: Pair,
  isSaid: (word: string) => boolean,
): boolean {
  const words = text.slice(start, end);
  if (!closed || !SINGLE_SIGNS.includes(sign) || !/^\p{Lu}.*\s\S/su.test(words)) return false;
  const before = text.slice(Math.max(0, outerStart - besideUnits), outerStart);
  if (
    /[,:]\s$/u.test(before) &&
    said(
      before
        .slice(0, -2)
        .split(/[.;:!?]\s|\n/u)
        .at(-1)!,
      isSaid,
      -1,
    )
  )
    return true;
  const after = text.slice(outerEnd, outerEnd + besideUnits);
  const tagged = /[,!?…]$/u.test(words) || /^,\s/u.test(after);
  return tagged && said(after.replace(/^[,\s]+/u, '').split(/[.;:!?,\n]/u)[0]!, isSaid, 1);
}

/** Whether one of the few words at the near end of `clause` is a verb of saying. */
function said(clause: string, isSaid: (word: string) => boolean, side: 1 | -1): boolean {
  const words = clause.split(/\s+/u).filter(Boolean);
  const near = side > 0 ? words.slice(0, besideWordsMax) : words.slice(-besideWordsMax);
  return near.some((word) => beginsSmall(word) && isSaid(word));
}
