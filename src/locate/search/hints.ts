// Where a changed quote is likely to stand: places where a rare run of it stands with all that is
// filed beside it. Nothing is decided here. A place that is looked at early gives an upper bound,
// and with the right bound one level of seeds is enough.

import {
  codeAt,
  type GramIndex,
  gramUnitsMax,
  nextCode,
  signatureAt,
  signatureUnits,
} from '../grams/gram-index.js';

/** One run is tried in each stretch of so many units. */
const strideUnits = 16;
/** Runs with more places are no hint. */
const placesMax = 256;
/** A run with so few places is taken without looking for a rarer one. */
const rareEnough = 3;
/** Places that are looked at when no two agree. */
const singlesMax = 3;
/** Two places agree when the pattern would begin as near as that. */
const nearUnits = 16;
const runUnits = gramUnitsMax - 1 + signatureUnits;

/** Where the pattern would begin and where the run stands, of places without another that agrees. */
const singles = new Int32Array(2 * singlesMax);

/**
 * Calls with where the pattern would begin, the likeliest first, until a call returns true. Places
 * that agree are likelier than single ones.
 */
export function eachHint(
  index: GramIndex,
  pattern: Uint16Array,
  tryAt: (first: number, at: number) => boolean,
): void {
  const { postings } = index;
  const last = pattern.length - runUnits;
  let found = 0;
  for (let start = 0; start <= last; start += strideUnits) {
    const at = rareRun(index, pattern, start, Math.min(last, start + strideUnits - 1));
    if (at < 0) continue;
    const code = codeAt(pattern, at);
    const expected = signatureAt(pattern, at);
    const to = 2 * index.to(code, gramUnitsMax);
    for (let hit = 2 * index.from(code, gramUnitsMax); hit < to; hit += 2) {
      if (postings[hit + 1] !== expected) continue;
      const place = postings[hit]!;
      if (agrees(found, place - at)) {
        if (tryAt(place - at, place)) return;
      } else if (found < singlesMax) {
        singles[2 * found] = place - at;
        singles[2 * found + 1] = place;
        found += 1;
      }
    }
  }
  for (let one = 0; one < found; one += 1) {
    if (tryAt(singles[2 * one]!, singles[2 * one + 1]!)) return;
  }
}

function agrees(found: number, first: number): boolean {
  for (let one = 0; one < found; one += 1) {
    if (Math.abs(singles[2 * one]! - first) <= nearUnits) return true;
  }
  return false;
}

/** The first run that has few places, or the one with the fewest; -1: none has few and any. */
function rareRun(index: GramIndex, pattern: Uint16Array, start: number, end: number): number {
  const { heads, drop } = index;
  let best = -1;
  let count = placesMax;
  let code = codeAt(pattern, start);
  for (let at = start; at <= end && count > rareEnough; at += 1) {
    const next = heads[(code >>> drop) + 1]! - heads[code >>> drop]!;
    if (next > 0 && next < count) {
      best = at;
      count = next;
    }
    code = nextCode(code, pattern[at + gramUnitsMax]!);
  }
  return best;
}
