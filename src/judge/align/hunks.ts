// The steps of an alignment that are not the same, gathered into changes: neighbours stay together,
// and words that went elsewhere are one move, not a loss and an addition.

import type { Unit } from '../units.js';
import type { Step } from './alignment.js';

/** One stretch where quote and passage differ. Either side may be empty, never both. */
export interface Hunk {
  readonly quote: readonly Unit[];
  readonly passage: readonly Unit[];
  /** Pairs that stand for one another, in order; null where one side has nothing. */
  readonly pairs: readonly (readonly [Unit | null, Unit | null])[];
  /** Index of the first unit of the hunk, or of what follows it, on each side. */
  readonly quoteAt: number;
  readonly passageAt: number;
}

/** Gathers neighbouring changes. */
export function hunksOf(
  steps: readonly Step[],
  quote: readonly Unit[],
  passage: readonly Unit[],
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let open: Step[] = [];
  let quoteAt = 0;
  let passageAt = 0;
  const close = (): void => {
    hunks.push(hunkOf(open, quote, passage, quoteAt, passageAt));
    open = [];
  };
  for (const step of steps) {
    if (step.same) {
      if (open.length > 0) close();
      quoteAt = (step.quote ?? 0) + 1;
      passageAt = (step.passage ?? 0) + 1;
    } else open.push(step);
  }
  if (open.length > 0) close();
  return hunks;
}

function hunkOf(
  steps: readonly Step[],
  quote: readonly Unit[],
  passage: readonly Unit[],
  quoteAt: number,
  passageAt: number,
): Hunk {
  const pairs: (readonly [Unit | null, Unit | null])[] = [];
  const [own, others]: [Unit[], Unit[]] = [[], []];
  for (const step of steps) {
    const unit = step.quote === null ? null : quote[step.quote]!;
    const other = step.passage === null ? null : passage[step.passage]!;
    pairs.push([unit, other]);
    if (unit) own.push(unit);
    if (other) others.push(other);
  }
  return { pairs, quote: own, passage: others, quoteAt, passageAt };
}
