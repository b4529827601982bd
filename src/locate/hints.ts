// Where a changed quote is likely to stand: places where a rare run of it stands with all that is
// filed beside it. Nothing is decided here. A place that is looked at early gives an upper bound,
// and with the right bound one level of seeds is enough.

import { type GramIndex, gramUnitsMax, signatureAt, signatureUnits } from './gram-index.js';
import type { PatternGrams } from './pattern-grams.js';

/** One run is tried in each stretch of so many units. */
const strideUnits = 16;
/** Runs with more places are no hint. */
const placesMax = 256;
/** Places that are looked at when no two agree. */
const singlesMax = 3;
/** Two places agree when the pattern would begin as near as that. */
const nearUnits = 16;
const runUnits = gramUnitsMax - 1 + signatureUnits;

/**
 * Calls with where the pattern would begin, the likeliest first, until a call returns true. Places
 * that agree are likelier than single ones.
 */
export function eachHint(
  index: GramIndex,
  pattern: Uint16Array,
  grams: PatternGrams,
  tryAt: (first: number, at: number) => boolean,
): void {
  const counts = grams.counts(gramUnitsMax);
  const last = pattern.length - runUnits;
  const singles: { first: number; at: number }[] = [];
  for (let start = 0; start <= last; start += strideUnits) {
    const end = Math.min(last, start + strideUnits - 1);
    const at = rarest(counts, start, end);
    if (at < 0) continue;
    const code = grams.codes[at]!;
    const expected = signatureAt(pattern, at);
    const to = 2 * index.to(code, gramUnitsMax);
    for (let hit = 2 * index.from(code, gramUnitsMax); hit < to; hit += 2) {
      if (index.postings[hit + 1] !== expected) continue;
      const place = index.postings[hit]!;
      const first = place - at;
      const agrees = singles.some((one) => Math.abs(one.first - first) <= nearUnits);
      if (agrees && tryAt(first, place)) return;
      if (!agrees && singles.length < singlesMax) singles.push({ first, at: place });
    }
  }
  for (const { first, at } of singles) if (tryAt(first, at)) return;
}

/** The run with the fewest places among those that have any, and not too many; -1: none. */
function rarest(counts: Int32Array, start: number, end: number): number {
  let best = -1;
  let count = placesMax;
  for (let at = start; at <= end; at += 1) {
    const next = counts[at]!;
    if (next > 0 && next < count) {
      best = at;
      count = next;
    }
  }
  return best;
}
