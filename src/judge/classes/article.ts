// An article for another in the same case and number, or one that is left out: `a`, `the`. `Most men` are
// not `the most important men`.

import { sharesStem } from '../align/costs.js';
import { type Change, differenceRule, type Placed, sidesOf } from '../change.js';

export const article = differenceRule({
  id: 'article',
  of: 'unlike',
  find(change) {
    if (change.same) return null;
    const units = sidesOf(change);
    if (units.some(({ side, unit }) => !side.words.has('articles', unit.norm))) return null;
    if (units.length === 1) return units.some(isNeeded) || isNumber(change) ? null : 'left-out';
    const [left, right] = units.map(({ unit }) => unit.norm);
    const lines = change.comparison.words.lines('articles');
    return lines.some((line) => line.includes(left!) && line.includes(right!)) ? 'swapped' : null;
  },
});

/** `the most important`; one of two by the rules of the language: `Leute, die die Wahrheit sagen`. */
const isNeeded = ({ side, unit }: Placed): boolean =>
  side.neighbour(unit, 1)?.norm === 'most' ||
  [-1, 1].some((step) => side.neighbour(unit, step)?.key === unit.key);

/** `a son` for `sons`: the noun behind it is of another number. */
function isNumber({ quote, quoteRun, passageRun }: Change): boolean {
  const [own, other] = quote ? [quoteRun, passageRun] : [passageRun, quoteRun];
  const noun = own.findLast(({ kind }) => kind === 'word');
  return other.some(
    ({ kind, norm }) => kind === 'word' && noun !== undefined && sharesStem(norm, noun.norm),
  );
}
