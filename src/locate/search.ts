// The one way to search units in units: the least edit distance within a limit, every end where it
// is reached, and the start of each. Exact, whatever it costs; how is decided here and nowhere else.

import { BitPattern } from './bit-vector.js';
import type { Region } from './view.js';

/** The best places of a pattern: the least distance and all ends where it is reached, rising. */
export interface BestEnds {
  readonly distance: number;
  readonly ends: readonly number[];
}

/** A pattern prepared for any number of searches. */
export class Pattern {
  readonly units: Uint16Array;
  readonly #forward: BitPattern;
  #backward: BitPattern | null = null;

  constructor(units: Uint16Array) {
    this.units = units;
    this.#forward = new BitPattern(units);
  }

  /**
   * The least distance of all stretches of `text` that lie within one of the regions, if it is
   * within the limit, and all ends where it is reached. Regions are in order and may touch.
   */
  best(text: Uint16Array, limit: number, regions: readonly Region[]): BestEnds | null {
    let best = limit;
    let ends: number[] = [];
    for (const { start, end } of regions) {
      this.#forward.scan(text, start, end, best, (at, distance) => {
        if (distance < best) ends = [];
        best = distance;
        if (ends.at(-1) !== at) ends.push(at);
        return best;
      });
    }
    return ends.length > 0 ? { distance: best, ends } : null;
  }

  /** Every end within the limit with its distance, in order. */
  all(
    text: Uint16Array,
    limit: number,
    regions: readonly Region[],
  ): readonly { readonly end: number; readonly distance: number }[] {
    const found: { end: number; distance: number }[] = [];
    for (const { start, end } of regions) {
      this.#forward.scan(text, start, end, limit, (at, distance) => {
        found.push({ end: at, distance });
        return limit;
      });
    }
    return found;
  }

  /** All starts of stretches `text[start, end)` at exactly the distance, from the last to the first. */
  starts(text: Uint16Array, end: number, distance: number, lowest: number): readonly number[] {
    this.#backward ??= new BitPattern(this.units.slice().reverse());
    const starts: number[] = [];
    const from = Math.max(lowest, end - this.units.length - distance);
    if (distance === this.units.length) starts.push(end);
    this.#backward.anchored(text, end, from, distance, (start, found) => {
      if (found === distance) starts.push(start);
      return distance;
    });
    return starts;
  }
}

/** The whole of a text as regions. */
export function wholeOf(text: Uint16Array): readonly Region[] {
  return [{ start: 0, end: text.length }];
}

/** Units as a string. */
export function unitsString(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 4096) {
    text += String.fromCharCode(...units.subarray(at, at + 4096));
  }
  return text;
}

/** All places where the pattern stands unchanged, or the first few; they may overlap. */
export function exactPlaces(
  text: string,
  pattern: string,
  placesMax = Number.POSITIVE_INFINITY,
): readonly number[] {
  const places: number[] = [];
  if (pattern === '') return places;
  let at = text.indexOf(pattern);
  while (at >= 0 && places.length < placesMax) {
    places.push(at);
    at = text.indexOf(pattern, at + 1);
  }
  return places;
}
