// The record of one word: what the lists of a language say of it and what it stands for, each worked
// out when first asked for and kept, since texts say most of their words again and again.

import type { DifferenceClass } from '../model/judgement.js';
import type { Entry } from './list-index.js';
import type { Reading } from './single-units.js';

/** What the lists say of one word: of most words and lists, that no entry begins with it. */
export interface KnownWord {
  /** Lists without such an entry, by their number, `bitsEach` (list-table.ts) in a number. */
  readonly none: number[];
  /** The entries of other lists, by the number of the list. */
  entries: Map<number, readonly Entry[]> | null;
  /** Which lists together were asked, and which of them have an entry: bits by their number. */
  asked: number;
  begins: number;
  /** By lists together, the second words of entries that all have one; null where some have none. */
  seconds: Map<number, ReadonlySet<string> | null> | null;
  /** What it stands for as a unit. */
  reading: Reading | null;
  /** The entries of words that change what is said, the gravest first. */
  meanings: readonly Meaning[] | null;
}

/** An entry of a list whose words change what is said. */
export interface Meaning {
  readonly entry: Entry;
  readonly name: DifferenceClass;
}

/** A word of which nothing is known yet. */
export const freshWord = (): KnownWord => ({
  none: [0, 0, 0, 0],
  entries: null,
  asked: 0,
  begins: 0,
  seconds: null,
  reading: null,
  meanings: null,
});
