// `and` for `or`: which of two things are meant.

import { type Change, differenceRule, sidesOf } from '../change.js';

export const andOr = differenceRule({
  id: 'and-or',
  of: 'unlike',
  find(change) {
    if (change.same) return null;
    const lines = sidesOf(change).map(({ side, unit }) =>
      side.words.find('and-or', side.norms, side.at(unit)),
    );
    if (lines.some((line) => line === null)) return null;
    if (lines.length === 2) return lines[0]!.line === lines[1]!.line ? null : 'swapped';
    return hasSlash(change) ? 'half' : null;
  },
});

/** `und/oder` became `und`. */
function hasSlash(change: Change): boolean {
  return [...change.quoteRun, ...change.passageRun].some((unit) => unit.text === '/');
}
