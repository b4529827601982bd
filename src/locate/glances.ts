// What the signature beside a posting must have in common with the pattern for its place to be
// worth a look at the text.

import { classBits, signatureUnits } from './gram-index.js';
import type { Seeds } from './seeds.js';

/** The lowest bit of each class of a signature. */
const LANES = 0x2108421;
const lanes = signatureUnits;

/** Masks over the classes of a signature. */
export interface Glance {
  readonly expected: number;
  /** How many classes from the first on so many edits must get to: none, one, two. */
  readonly reachMin: readonly [number, number, number];
  /** The rest of the intact piece. */
  readonly whole: number;
  /** The next piece has one edit at most: one half of it is unchanged, moved by one or not. */
  readonly first: number;
  readonly second: number;
  readonly secondEarlier: number;
  readonly secondLater: number;
}

/** The glance at the places of the seed of a piece, whose own signature is `expected`. */
export function glanceAt(seeds: Seeds, piece: number, expected: number): Glance {
  const seed = seeds.at[piece]!;
  const rest = seeds.bounds[piece + 1]! - seed - 3;
  const intact = Math.min(signatureUnits, Math.max(0, rest));
  const next = (seeds.bounds[piece + 2] ?? 0) - seed - 3;
  const seen = rest < 0 ? 0 : Math.min(signatureUnits, next) - intact;
  const middle = intact + (seen >> 1);
  const half = seen >= 2 ? classMask(middle, intact + seen) : 0;
  const borders = [1, 2, 3].map((ahead) => (seeds.bounds[piece + ahead] ?? 0) - seed - 3);
  return {
    expected,
    reachMin: [
      Math.min(lanes, borders[0]!),
      Math.min(lanes, borders[1]!),
      Math.min(lanes, borders[2]!),
    ],
    whole: classMask(0, intact),
    first: seen >= 2 ? classMask(intact, middle) : 0,
    second: half,
    secondEarlier: half & ~classMask(0, 1),
    secondLater: half & classMask(0, signatureUnits - 1),
  };
}

/**
 * Whether the classes of a signature can be followed as the lemma wants it: no edit to the end of
 * the intact piece, one to the end of the next, two to that of the one after. What lies beside the
 * signature counts as equal, so nothing is lost.
 */
export function mayFollow(signature: number, { expected, reachMin }: Glance): boolean {
  const same = unequal(signature ^ expected);
  const none = reach(same, 0);
  if (none >= lanes) return true;
  if (none < reachMin[0]) return false;
  const later = unequal((signature >>> classBits) ^ expected) & (LANES >>> classBits);
  const earlier = unequal((signature << classBits) ^ expected) & ~1;
  const one = reach(same, none + 1);
  const oneLater = reach(later, none);
  const oneEarlier = reach(earlier, none + 1);
  const best = Math.max(one, oneLater, oneEarlier);
  if (best >= lanes) return true;
  if (best < reachMin[1]) return false;
  const two = Math.max(
    reach(same, Math.max(one, oneLater) + 1),
    reach(same, oneEarlier),
    reach(later, Math.max(oneLater + 1, one)),
    reach(earlier, Math.max(oneEarlier, one) + 1),
    reach(
      unequal((signature >>> (2 * classBits)) ^ expected) & (LANES >>> (2 * classBits)),
      oneLater,
    ),
    reach(unequal((signature << (2 * classBits)) ^ expected) & ~0x21, oneEarlier + 1),
  );
  return two >= reachMin[2];
}

/** The lowest bit of each class that has any bit. */
function unequal(bits: number): number {
  return (bits | (bits >>> 1) | (bits >>> 2) | (bits >>> 3) | (bits >>> 4)) & LANES;
}

/** The first class from one on that differs. */
function reach(differs: number, from: number): number {
  if (from >= lanes) return lanes;
  const rest = differs >>> (classBits * from);
  if (rest === 0) return lanes;
  // The lowest bit set is a multiple of five; 13/64 is near enough to a fifth.
  return from + (((31 - Math.clz32(rest & -rest)) * 13) >> 6);
}

/** The bits of the classes from one to another. */
function classMask(from: number, to: number): number {
  return (1 << (classBits * to)) - (1 << (classBits * from));
}
