// A word that speech has and print leaves out: `uh`, `you know`, `äh`; `like` between marks or other
// such words alone: `we went, like, uh, home`.

import { beginsCapital } from '../../text/letters.js';
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
        (side.isListed('fillers', unit) && !says(side, unit)) || isSetOff(side, unit),
    )
      ? 'word'
      : null;
  },
});

/** Whether a word that may be a filler is none where it stands. */
const says = (side: Side, unit: Unit): boolean =>
  joins(side, unit) || isInside(side, unit) || isSaid(side, unit);

/** `he did well`, `so angry`: neither at the beginning of something said, nor behind another filler. */
function isInside(side: Side, unit: Unit): boolean {
  if (!side.words.has('opening-fillers', unit.norm)) return false;
  const [before, after] = [side.neighbour(unit, -1), side.neighbour(unit, 1)];
  const isOpening =
    before === null ||
    before.kind === 'punctuation' ||
    side.isListed('fillers', before) ||
    side.words.has('conjunctions', before.norm);
  return !isOpening && after?.text !== ',' && !(after && side.isListed('fillers', after));
}

const NEEDING: ReadonlySet<string> = new Set('do does did what that if as when because'.split(' '));
/** Fillers that are nouns as well. */
const NOUNS: ReadonlySet<string> = new Set(['halt', 'ja']);
const YES: ReadonlySet<string> = new Set(['zu', 'zum', 'zur']);

/** `Do you know him`, `what I mean`, `ja zum Vertrag`, `Halt geben`: with words that need it. */
function isSaid(side: Side, unit: Unit): boolean {
  const [before, after] = [side.neighbour(unit, -1), side.neighbour(unit, 1)];
  if (side.words.lang === 'de') {
    const isCapital = NOUNS.has(unit.norm) && beginsCapital(unit.text);
    const isNoun = isCapital && before !== null && before.kind !== 'punctuation';
    return isNoun || (unit.norm === 'ja' && YES.has(after?.norm ?? ''));
  }
  const first = unit.norm === 'mean' || unit.norm === 'know' ? side.neighbour(unit, -2) : before;
  return PHRASES.has(unit.norm) && NEEDING.has(first?.norm ?? '');
}

const PHRASES: ReadonlySet<string> = new Set('you know i mean'.split(' '));

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
