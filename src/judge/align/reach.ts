// Which stretch of a longer passage a quote is about. The place with the fewest edits by letters can
// begin too late, where words were dropped after the quote's first one: `He told` from `He failed to
// tell`. A first or last word that stands a few words further out is where the passage begins or ends.

import { reachUnitsMax } from '../thresholds.js';
import { sameUnit, type Unit } from '../units.js';

/** A stretch of the passage, by indexes of units. */
export interface Inner {
  readonly start: number;
  readonly end: number;
}

/** Widens `inner` to the quote's first and last words where they stand just outside of it. */
export function reachedFor(quote: readonly Unit[], passage: readonly Unit[], inner: Inner): Inner {
  const first = quote.find((unit) => unit.kind !== 'punctuation');
  const last = quote.findLast((unit) => unit.kind !== 'punctuation');
  if (!first || !last) return inner;
  // What an editor put in need not stand near by: `[The river] flooded it`.
  const start = first.mark === 'edit' ? null : nearest(passage, first, inner.start, -1, inner);
  const end = last.mark === 'edit' ? null : nearest(passage, last, inner.end - 1, 1, inner);
  return { start: start ?? inner.start, end: (end ?? inner.end - 1) + 1 };
}

/** The nearest equal unit outwards, unless the stretch begins (or ends) with it already. */
function nearest(
  passage: readonly Unit[],
  word: Unit,
  from: number,
  step: 1 | -1,
  inner: Inner,
): number | null {
  for (let back = 0; back < 2; back += 1) {
    const own = passage[from - step * back];
    if (own && sameUnit(own, word)) return null;
  }
  if (inner.end <= inner.start) return null;
  for (let out = 1; out <= reachUnitsMax; out += 1) {
    const unit = passage[from + step * out];
    if (!unit || /^[.?!]/u.test(unit.text)) return null;
    if (sameUnit(unit, word)) return from + step * out;
  }
  return null;
}
