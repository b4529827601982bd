// A text that is searched: its units, its index, and the search for what stands in it unchanged.

import { GramIndex, gramUnitsMax } from './gram-index.js';
import type { Region } from './view.js';

/** A text that is searched, with its index, which is made when it is first needed. */
export class Haystack {
  readonly units: Uint16Array;
  #index: GramIndex | null = null;

  constructor(units: Uint16Array) {
    this.units = units;
  }

  get index(): GramIndex {
    this.#index ??= new GramIndex(this.units);
    return this.#index;
  }

  /** The whole text as regions. */
  get whole(): readonly Region[] {
    return [{ start: 0, end: this.units.length }];
  }
}

/** All places where a pattern stands unchanged, or the first few; in order, they may overlap. */
export function exactPlaces(
  text: Haystack,
  pattern: Uint16Array,
  placesMax: number,
): readonly number[] {
  const { index } = text;
  const length = Math.min(pattern.length, gramUnitsMax);
  if (length === 0) return [];
  let [seed, count] = [0, index.count(pattern, 0, length)];
  for (let at = 1; at + length <= pattern.length && count > 1; at += 1) {
    const next = index.count(pattern, at, length);
    if (next < count) [seed, count] = [at, next];
  }
  const { from, to } = index.range(pattern, seed, length);
  const places: number[] = [];
  for (let hit = from; hit < to && places.length < placesMax; hit += 1) {
    const start = index.postings[2 * hit]! - seed;
    if (start >= 0 && standsAt(text.units, pattern, start)) places.push(start);
  }
  // Runs of fewer units than are filed have several codes, each with its places in order.
  return length === gramUnitsMax ? places : places.sort((left, right) => left - right);
}

function standsAt(text: Uint16Array, pattern: Uint16Array, start: number): boolean {
  if (start + pattern.length > text.length) return false;
  for (let at = 0; at < pattern.length; at += 1) {
    if (text[start + at] !== pattern[at]) return false;
  }
  return true;
}
