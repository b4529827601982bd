// Where two long texts surely correspond: units that both have exactly once, in the longest order
// that both share (patience). O(n log n).

import type { Unit } from '../units.js';

/** A unit of the quote and its partner in the passage. */
export interface Anchor {
  readonly quote: number;
  readonly passage: number;
}

/** The anchors of a range, in order. */
export function anchorsOf(
  quote: readonly Unit[],
  passage: readonly Unit[],
  range: {
    readonly quoteStart: number;
    readonly quoteEnd: number;
    readonly passageStart: number;
    readonly passageEnd: number;
  },
): readonly Anchor[] {
  const left = onces(quote, range.quoteStart, range.quoteEnd);
  const right = onces(passage, range.passageStart, range.passageEnd);
  const pairs: Anchor[] = [];
  for (const [key, at] of left) {
    const against = right.get(key);
    if (at >= 0 && against !== undefined && against >= 0)
      pairs.push({ quote: at, passage: against });
  }
  pairs.sort((one, two) => one.quote - two.quote);
  return longestRising(pairs);
}

function onces(units: readonly Unit[], start: number, end: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (let at = start; at < end; at += 1) {
    const { key, kind } = units[at]!;
    if (kind !== 'punctuation') seen.set(key, seen.has(key) ? -1 : at);
  }
  return seen;
}

/** The longest subsequence whose passage indexes rise. */
function longestRising(pairs: readonly Anchor[]): readonly Anchor[] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]!.passage < pair.passage) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tops[low - 1]! : -1;
    tops[low] = index;
  });
  const chain: Anchor[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}
