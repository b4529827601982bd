// Another case. The first letter of a quote is free; so is a capital after a mark that a transcript
// sets otherwise.

import { type Change, differenceRule, sidesOf } from '../change.js';

export const letterCase = differenceRule({
  id: 'case',
  of: 'alike',
  find(change) {
    const { same, quote, passage } = change;
    if (!same || !quote || !passage || quote.norm !== passage.norm) return null;
    if (quote.text.slice(1) !== passage.text.slice(1)) return 'letters';
    if (change.comparison.quote.isFirstWord(quote)) return 'first';
    return change.comparison.kind === 'transcript' && isAfterMark(change)
      ? 'after-mark'
      : 'letters';
  },
});

function isAfterMark(change: Change): boolean {
  return sidesOf(change).some(({ side, unit }) => {
    const before = side.neighbour(unit, -1);
    return before === null || before.kind === 'punctuation';
  });
}
