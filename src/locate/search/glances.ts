// What the signature beside a posting must have in common with the pattern for its place to be
// worth a look at the text.

import { signatureUnits } from '../grams/gram-index.js';
import { laneBits } from '../grams/unit-classes.js';
import type { Seeds } from './seeds.js';

const lanes = signatureUnits;
/** The bits of the first and of the last lane. */
const FIRST = laneMask(0, 1);
const LAST = laneMask(lanes - 1, lanes);
const FIRST_TWO = laneMask(0, 2);
const LAST_TWO = laneMask(lanes - 2, lanes);
/** The bits of all lanes from one on, also from beyond the last. */
const tails = Int32Array.from({ length: 2 * lanes }, (_, lane) => bitsFrom(lane));

/** Masks over the lanes of a signature; one is used at a time. */
export interface Glance {
  expected: number;
  /** How many lanes from the first on so many edits must get to: none, one, two. */
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
  glance.whole = laneMask(0, intact);
  glance.first = seen >= 2 ? laneMask(intact, middle) : 0;
  glance.second = seen >= 2 ? laneMask(middle, intact + seen) : 0;
  glance.secondEarlier = glance.second & ~FIRST;
  glance.secondLater = glance.second & ~LAST;
  return glance;
}

/**
 * Whether the lanes of a signature can be followed as the lemma wants it: no edit to the end of
 * the intact piece, one to the end of the next, two to that of the one after. What lies beside the
 * signature counts as equal, so nothing is lost.
 */
export function mayFollow(signature: number, glance: Glance): boolean {
  const { expected, one: next, two: goal } = glance;
  const same = signature ^ expected;
  const none = Math.clz32(same) >> 2;
  if (none < glance.none) return false;
  // As in the text, a second edit counts only behind the next piece.
  const replaced = reach(same, none + 1);
  if (replaced >= next && (replaced >= goal || reach(same, replaced + 1) >= goal)) return true;
  const later = ((signature << laneBits) ^ expected) & ~LAST;
  const added = reach(later, none);
  const earlier = ((signature >>> laneBits) ^ expected) & ~FIRST;
  const dropped = reach(earlier, none + 1);
  if (replaced >= next) {
    if (reach(later, replaced) >= goal || reach(earlier, replaced + 1) >= goal) return true;
  }
  if (added >= next) {
    if (added >= goal || reach(same, added + 1) >= goal) return true;
    if (reach(later, added + 1) >= goal) return true;
    const latest = ((signature << (2 * laneBits)) ^ expected) & ~LAST_TWO;
    if (reach(latest, added) >= goal) return true;
  }
  if (dropped < next) return false;
  if (dropped >= goal || reach(same, dropped) >= goal) return true;
  if (reach(earlier, dropped + 1) >= goal) return true;
  const earliest = ((signature >>> (2 * laneBits)) ^ expected) & ~FIRST_TWO;
  return reach(earliest, dropped + 1) >= goal;
}

/** The first lane from one on that differs. */
function reach(differs: number, from: number): number {
  return Math.clz32(differs & tails[from]!) >> 2;
}

/** The bits of the lanes from one to another. */
function laneMask(from: number, to: number): number {
  return (bitsFrom(from) & ~bitsFrom(to)) | 0;
}

/** The bits of all lanes from one on; the first lane has the highest bits. */
function bitsFrom(lane: number): number {
  return lane >= lanes ? 0 : (-1 >>> (laneBits * lane)) | 0;
}
