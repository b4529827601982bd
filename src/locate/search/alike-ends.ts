// Where a pattern's passages begin, given their ends. Where a text repeats itself, the same stretch
// stands before thousands of equally good ends: the start follows from that stretch alone, so it is
// looked for once and compared afterwards. O(pattern) an end instead of O(pattern · edits / 32).

import type { Pattern } from './search.js';
import { isWordBorder } from './word-borders.js';

/** Kinds of ends that are remembered, the last ones seen. */
const kindsMax = 64;

/** An end whose start is known. */
interface KnownEnd {
  readonly end: number;
  readonly distance: number;
  /** How many units a start lies before its end. */
  readonly units: number;
}

/** The starts of one pattern's passages in one text. */
export class AlikeEnds {
  readonly #text: Uint16Array;
  readonly #pattern: Pattern;
  readonly #known: KnownEnd[] = [];

  constructor(text: Uint16Array, pattern: Pattern) {
    this.#text = text;
    this.#pattern = pattern;
  }

  /** The start of a stretch: of several one at a word's border, else the leftmost. */
  start(end: number, distance: number, lowest: number): number {
    // All units that a passage may have, and the one before that decides on a border.
    const reach = this.#pattern.units.length + distance + 1;
    if (end - reach < Math.max(lowest, 1)) return this.#find(end, distance, lowest);
    for (const [index, known] of this.#known.entries()) {
      if (known.distance !== distance || !this.#isAlike(known.end, end, reach)) continue;
      this.#known.splice(index, 1);
      this.#known.unshift(known);
      return end - known.units;
    }
    const start = this.#find(end, distance, lowest);
    this.#known.unshift({ end, distance, units: end - start });
    if (this.#known.length > kindsMax) this.#known.pop();
    return start;
  }

  #find(end: number, distance: number, lowest: number): number {
    const text = this.#text;
    const starts = this.#pattern.starts(text, end, distance, lowest).toSorted((a, b) => a - b);
    return starts.find((at) => isWordBorder(text, at)) ?? starts[0]!;
  }

  /** Whether so many units before two ends are equal. */
  #isAlike(one: number, other: number, units: number): boolean {
    const text = this.#text;
    for (let back = 1; back <= units; back += 1) {
      if (text[one - back] !== text[other - back]) return false;
    }
    return true;
  }
}
