// Reading ahead. What is read here is not used, and nothing depends on it, so that the processor
// waits for all of it at once, and not for one place after another when they are looked at.

import type { GramIndex } from './gram-index.js';
import type { Seeds } from './seeds.js';

/** Larger texts do not stay in the fast memory of a processor. */
export const cachedUnits = 500_000;
/** A line of memory holds so many numbers of an index. */
const lineNumbers = 16;
/** What a processor reads ahead by itself begins after a few lines. */
const lines = 3;

/** Keeps what was read, so that no compiler leaves the reading out. */
const touched = new Int32Array(1);

/** Reads a unit or two of the text at each of some places. */
export function touchText(text: Uint16Array, places: Int32Array, count: number): void {
  let sum = 0;
  const last = text.length - 1;
  for (let one = 0; one < count; one += 1) {
    const at = Math.max(0, places[one]!);
    sum ^= text[at]! ^ text[Math.min(last, at + 24)]!;
  }
  touched[0] = sum;
}

/** Reads the first postings of each seed. */
export function touchPostings(index: GramIndex, seeds: Seeds): void {
  const { postings } = index;
  const last = postings.length - 1;
  let sum = 0;
  for (let piece = 0; piece < seeds.pieces; piece += 1) {
    const from = 2 * index.from(seeds.code[piece]!, seeds.length[piece]!);
    for (let line = 0; line < lines; line += 1) {
      sum ^= postings[Math.min(last, from + lineNumbers * line)]!;
    }
  }
  touched[0] = sum;
}
