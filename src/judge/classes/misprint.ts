// A misprint put right, or made: the same letters in another order, in a word that the source has
// once. Six letters or more, the first and the last kept, on no list: `sacred` is not `scared`.

import { differenceRule } from '../change.js';
import { misprintLettersMin } from '../thresholds.js';
import type { Vocabulary } from '../vocabulary.js';

export const misprint = differenceRule({
  id: 'misprint',
  of: 'unlike',
  find({ same, quote, passage, comparison }) {
    if (same || quote?.kind !== 'word' || passage?.kind !== 'word') return null;
    if (!isReordered(quote.norm, passage.norm)) return null;
    const { passage: side, words } = comparison;
    if (isOtherWord(quote.norm, passage.norm, words)) return null;
    if (side.meaning(passage) || comparison.quote.meaning(quote)) return null;
    return comparison.countInSource(passage.text) <= 1 ? 'letters' : null;
  },
});

/** `unterschrieben` for `unterschreiben`: the letters of a listed part changed places. */
function isOtherWord(left: string, right: string, words: Vocabulary): boolean {
  return words.lines('anagrams').some(([one, other]) => {
    const isFor = (from: string, to: string): boolean =>
      left.includes(from) && left.replace(from, to) === right;
    return one !== undefined && other !== undefined && (isFor(one, other) || isFor(other, one));
  });
}

function isReordered(left: string, right: string): boolean {
  if (left.length !== right.length || left.length < misprintLettersMin) return false;
  if (left === right || left[0] !== right[0] || left.at(-1) !== right.at(-1)) return false;
  return [...left].sort().join('') === [...right].sort().join('');
}
