// A word that speech has and print leaves out: `uh`, `you know`, `äh`; `like` between marks or other
// such words alone: `we went, like, uh, home`.

import { differenceRule, sidesOf } from '../change.js';
import type { Side } from '../side.js';
import type { Unit } from '../units.js';

export const filler = differenceRule({
  id: 'filler',
  of: 'unlike',
  find(change) {
    if (change.same || change.op === 'replaced') return null;
    return sidesOf(change).every(
      ({ side, unit }) =>
        (side.isListed('fillers', unit) && !joins(side, unit)) || isSetOff(side, unit),
    )
      ? 'word'
      : null;
  },
});

/** `We lost, so we appealed`: it says why. */
function joins(side: Side, unit: Unit): boolean {
  if (!side.words.has('joining-fillers', unit.norm)) return false;
  const next = side.neighbour(unit, 1);
  return side.neighbour(unit, -1)?.text === ',' && next !== null && next.kind !== 'punctuation';
}

/** Parted from its sentence on both sides: `, like,`. */
function isSetOff(side: Side, unit: Unit): boolean {
  const isParted = (step: 1 | -1): boolean => {
    const next = side.neighbour(unit, step);
    return next !== null && (next.text === ',' || side.isListed('fillers', next));
  };
  return side.words.has('parted-fillers', unit.norm) && isParted(1) && isParted(-1);
}
