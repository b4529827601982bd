// A word or a few said twice: `we will, we will`.

import { type Change, differenceRule, sidesOf } from '../change.js';
import type { Side } from '../side.js';
import type { Unit } from '../units.js';

export const repetition = differenceRule({
  id: 'repetition',
  find(change) {
    if (change.same || change.op === 'replaced') return null;
    return sidesOf(change).every(({ side, unit }) => isSaidAgain(change, side, unit))
      ? 'again'
      : null;
  },
});

/** Whether the run of changed words around a unit stands right before or after it once more. */
function isSaidAgain(change: Change, side: Side, unit: Unit): boolean {
  const run = (change.quote === null ? change.passageRun : change.quoteRun).filter(
    (one) => one.kind !== 'punctuation',
  );
  if (!run.includes(unit)) return false;
  const words = side.units.filter((one) => one.kind !== 'punctuation');
  const first = words.indexOf(run[0]!);
  const same = (from: number): boolean =>
    run.every((one, index) => words[from + index]?.key === one.key);
  return same(first - run.length) || same(first + run.length);
}
