// A misprint put right, or made: the same letters in another order, in a word that the source has
// once. Six letters or more, the first and the last kept, on no list.

import { differenceRule } from '../change.js';
import { misprintLettersMin } from '../thresholds.js';

export const misprint = differenceRule({
  id: 'misprint',
  of: 'unlike',
  find({ same, quote, passage, comparison }) {
    if (same || quote?.kind !== 'word' || passage?.kind !== 'word') return null;
    if (!isReordered(quote.norm, passage.norm)) return null;
    const { passage: side } = comparison;
    if (side.meaning(passage) || comparison.quote.meaning(quote)) return null;
    return comparison.countInSource(passage.text) <= 1 ? 'letters' : null;
  },
});

function isReordered(left: string, right: string): boolean {
  if (left.length !== right.length || left.length < misprintLettersMin) return false;
  if (left === right || left[0] !== right[0] || left.at(-1) !== right.at(-1)) return false;
  return [...left].sort().join('') === [...right].sort().join('');
}
