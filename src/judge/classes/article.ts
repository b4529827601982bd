// An article for another in the same case and number, or one that is left out: `a`, `the`.

import { differenceRule, sidesOf } from '../change.js';

export const article = differenceRule({
  id: 'article',
  of: 'unlike',
  find(change) {
    if (change.same) return null;
    const units = sidesOf(change);
    if (units.some(({ side, unit }) => !side.words.has('articles', unit.norm))) return null;
    if (units.length === 1) return 'left-out';
    const [left, right] = units.map(({ unit }) => unit.norm);
    const lines = change.comparison.words.lines('articles');
    return lines.some((line) => line.includes(left!) && line.includes(right!)) ? 'swapped' : null;
  },
});
