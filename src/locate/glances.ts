// What the signature beside a posting must have in common with the pattern for its place to be
// worth a look at the text.

import { classBits, signatureUnits } from './gram-index.js';
import type { Seeds } from './seeds.js';

/** Masks over the classes of a signature. */
export interface Glance {
  readonly expected: number;
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
  return {
    expected,
    whole: classMask(0, intact),
    first: seen >= 2 ? classMask(intact, middle) : 0,
    second: half,
    secondEarlier: half & ~classMask(0, 1),
    secondLater: half & classMask(0, signatureUnits - 1),
  };
}

/** The bits of the classes from one to another. */
function classMask(from: number, to: number): number {
  return (1 << (classBits * to)) - (1 << (classBits * from));
}
