// Reading ahead: what a search will need from far apart in a large memory is read once without a
// use. Nothing depends on it, so that the processor waits for all of it at once, and not for one
// after another when it is looked at.

import type { GramIndex } from '../grams/gram-index.js';
import type { Seeds } from './seeds.js';

/** Larger texts do not stay in the fast memory of a processor. */
export const cachedUnits = 500_000;

/** Keeps what was read, so that no compiler leaves the reading out. */
const kept = new Int32Array(1);
/** A place is looked at on both sides of the next line of memory. */
const fartherUnits = 24;

/** A unit or two of the text at each of the first so many places. */
export function readText(text: Uint16Array, places: Int32Array, count: number): void {
  let sum = 0;
  const last = text.length - 1;
  for (let one = 0; one < count; one += 1) {
    const at = Math.max(0, places[one]!);
    sum ^= text[at]! ^ text[Math.min(last, at + fartherUnits)]!;
  }
  kept[0] = sum;
}

/** Where the places of each seed begin. */
export function readPostings(index: GramIndex, seeds: Seeds): void {
  const { postings } = index;
  let sum = 0;
  for (let piece = 0; piece < seeds.pieces; piece += 1) {
    sum ^= postings[2 * index.from(seeds.code[piece]!, seeds.length[piece]!)]!;
  }
  kept[0] = sum;
}
