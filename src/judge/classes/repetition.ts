// A word or a few said twice: `we will, we will`.

import { type Change, differenceRule, sidesOf } from '../change.js';
import type { Side } from '../side.js';
import type { Unit } from '../units.js';

export const repetition = differenceRule({
  id: 'repetition',
  of: 'unlike',
  find(change) {
    if (change.same || change.op === 'replaced') return null;
    const again = Math.min(
      ...sidesOf(change).map(({ side, unit }) => wordsSaidAgain(change, side, unit)),
    );
    // With several words again, or one that no list has, nothing can be lost: `I, uh, I think`.
    if (again === 0 || (again === 1 && isGrammar(change))) return null;
    const isPlain = sidesOf(change).every(
      ({ side, unit }) => side.words.meaningAt([unit.norm], 0) === null,
    );
    return again > 1 || isPlain || isStressed(change) ? 'words' : 'word';
  },
});

/** `He had had enough`; `Leute, die die`, which in speech may be a slip. */
function isGrammar(change: Change): boolean {
  const { words, kind } = change.comparison;
  if (words.lang === 'de' && kind === 'transcript') return false;
  return sidesOf(change).some(({ side, unit }) => {
    if (!words.has('said-twice', unit.norm)) return false;
    const isAgain = (step: number): boolean => side.neighbour(unit, step)?.key === unit.key;
    // An article is one of two behind a comma alone.
    const isRelative = (step: number): boolean => side.neighbour(unit, step)?.text === ',';
    const isArticle = words.has('articles', unit.norm);
    if (!isArticle) return isAgain(1) || isAgain(-1);
    return (isAgain(1) && isRelative(-1)) || (isAgain(-1) && isRelative(-2));
  });
}

/**
 * `very, very bad`, `no, no, we stay`: one of two says all but the stress, if the comma went with
 * it: `not, not for me` → `, not for me` denies less. `14 (fourteen) days`: laws say numbers twice.
 */
const isStressed = (change: Change): boolean =>
  sidesOf(change).every(({ side, unit }) => {
    const isNumber = unit.kind === 'number';
    const run = change.quote === null ? change.passageRun : change.quoteRun;
    const isMark = (step: number, mark: string): boolean =>
      side.neighbour(unit, step)?.text === mark;
    const isAgain = (step: 1 | -1): boolean =>
      side.neighbour(unit, 2 * step)?.key === unit.key && isMark(step, isNumber ? '(' : ',');
    if (isNumber) return isAgain(-1) && isMark(1, ')');
    const hasComma = run.some(({ text }) => text === ',');
    return hasComma && (isAgain(-1) || isAgain(1));
  });

/** The longest false start that is known for one. */
const startWordsMax = 6;

/** How many words said twice in a row, `to the, uh, to the`, a unit is part of, of which one of the two went or came. */
function wordsSaidAgain(change: Change, side: Side, unit: Unit): number {
  if (!isTwiceThere(side, unit)) return 0;
  const run = new Set(change.quote === null ? change.passageRun : change.quoteRun);
  const words = side.said;
  const at = words.indexOf(unit);
  for (let length = startWordsMax; at >= 0 && length > 0; length -= 1) {
    for (let start = Math.max(0, at - 2 * length + 1); start <= at; start += 1) {
      if (isTwice(words, start, length, run)) return length;
    }
  }
  return 0;
}

/** Whether a word stands there again, near or far: most do not. */
function isTwiceThere({ units }: Side, unit: Unit): boolean {
  for (const one of units) if (one.key === unit.key && one !== unit) return true;
  return false;
}

function isTwice(
  words: readonly Unit[],
  start: number,
  length: number,
  run: ReadonlySet<Unit>,
): boolean {
  if (start + 2 * length > words.length) return false;
  let changed = 0;
  for (let at = start; at < start + length; at += 1) {
    const one = words[at]!;
    const again = words[at + length]!;
    if (one.key !== again.key) return false;
    changed += (run.has(one) ? 1 : 0) + (run.has(again) ? 1 : 0);
  }
  return changed === length;
}
