// What the signature beside a posting must have in common with the pattern for its place to be
// worth a look at the text.

import { signatureUnits } from './gram-index.js';
import type { Seeds } from './seeds.js';
import { classBits } from './unit-classes.js';

/** The lowest bit of each class of a signature. */
const LANES = 0x2108421;
const lanes = signatureUnits;
/** The bits of the first and of the last class. */
const FIRST = classMask(0, 1);
const LAST = classMask(lanes - 1, lanes);

/** Masks over the classes of a signature; one is used at a time. */
export interface Glance {
  expected: number;
  /** How many classes from the first on so many edits must get to: none, one, two. */
  none: number;
  one: number;
  two: number;
  /** The rest of the intact piece. */
  whole: number;
  /** The next piece has one edit at most: one half of it is unchanged, moved by one or not. */
  first: number;
  second: number;
  secondEarlier: number;
  secondLater: number;
}

const glance: Glance = {
  expected: 0,
  none: 0,
  one: 0,
  two: 0,
  whole: 0,
  first: 0,
  second: 0,
  secondEarlier: 0,
  secondLater: 0,
};

/** The glance at the places of the seed of a piece, whose own signature is `expected`. */
export function glanceAt(seeds: Seeds, piece: number, expected: number): Glance {
  const { bounds, pieces } = seeds;
  const seed = seeds.at[piece]! + 3;
  const rest = bounds[piece + 1]! - seed;
  const next = piece + 1 < pieces ? bounds[piece + 2]! - seed : 0;
  const intact = Math.min(lanes, Math.max(0, rest));
  const seen = rest < 0 ? 0 : Math.min(lanes, next) - intact;
  const middle = intact + (seen >> 1);
  glance.expected = expected;
  glance.none = Math.min(lanes, rest);
  glance.one = Math.min(lanes, next);
  glance.two = Math.min(lanes, piece + 2 < pieces ? bounds[piece + 3]! - seed : 0);
  glance.whole = classMask(0, intact);
  glance.first = seen >= 2 ? classMask(intact, middle) : 0;
  glance.second = seen >= 2 ? classMask(middle, intact + seen) : 0;
  glance.secondEarlier = glance.second & ~FIRST;
  glance.secondLater = glance.second & ~LAST;
  return glance;
}

/**
 * Whether the classes of a signature can be followed as the lemma wants it: no edit to the end of
 * the intact piece, one to the end of the next, two to that of the one after. What lies beside the
 * signature counts as equal, so nothing is lost.
 */
export function mayFollow(signature: number, glance: Glance): boolean {
  const { expected } = glance;
  const same = unequal(signature ^ expected);
  const none = reach(same, 0);
  if (none >= lanes) return true;
  if (none < glance.none) return false;
  const later = unequal((signature >>> classBits) ^ expected) & (LANES >>> classBits);
  const earlier = unequal((signature << classBits) ^ expected) & ~1;
  const one = reach(same, none + 1);
  const oneLater = reach(later, none);
  const oneEarlier = reach(earlier, none + 1);
  const best = Math.max(one, oneLater, oneEarlier);
  if (best >= lanes) return true;
  if (best < glance.one) return false;
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
  return two >= glance.two;
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
