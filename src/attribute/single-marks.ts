// Single marks in a text that quotes with double ones: mostly headlines and stressed words, and now
// and then an utterance. An utterance is read where a verb of saying stands right beside its marks.
// O(n) in the words around the marks.

import { SINGLE_SIGNS } from './mark-table.js';
import type { Pair } from './pairs.js';

/** Units beside a mark looked through for a verb of saying. */
const besideUnits = 60;
/** Words between a mark and the verb of saying beside it: `'…,' Jane Doe of Ohio said`. */
const besideWordsMax = 4;

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
  return near.some((word) => /^\p{Ll}/u.test(word) && isSaid(word));
}
