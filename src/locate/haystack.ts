// A text that is searched: its units, its index, and the search for what stands in it unchanged.

import { codeAt, GramIndex, gramUnitsMax, nextCode } from './gram-index.js';
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

/** A run that stands at so few places is rare enough to look no further. */
const rareEnough = 2;

/** All places where a pattern stands unchanged, or the first few; in order, they may overlap. */
export function exactPlaces(
  text: Haystack,
  pattern: Uint16Array,
  placesMax: number,
): readonly number[] {
  const { index } = text;
  const length = Math.min(pattern.length, gramUnitsMax);
  if (length === 0) return [];
  const { from, to, seed } = rarestRun(index, pattern, length);
  const places: number[] = [];
  for (let hit = from; hit < to && places.length < placesMax; hit += 1) {
    const start = index.postings[2 * hit]! - seed;
    if (start >= 0 && standsAt(text.units, pattern, start)) places.push(start);
  }
  // Runs of fewer units than are filed have several codes, each with its places in order.
  return length === gramUnitsMax ? places : places.sort((left, right) => left - right);
}

/** The postings of the rarest run of a pattern, and where in the pattern it begins. */
function rarestRun(
  index: GramIndex,
  pattern: Uint16Array,
  length: number,
): { readonly from: number; readonly to: number; readonly seed: number } {
  let code = codeAt(pattern, 0);
  let seed = 0;
  let from = index.from(code, length);
  let to = index.to(code, length);
  const { heads, drop } = index;
  for (let at = gramUnitsMax; at < pattern.length && to - from > rareEnough; at += 1) {
    code = nextCode(code, pattern[at]!);
    const head = heads[code >>> drop]!;
    const end = heads[(code >>> drop) + 1]!;
    if (end - head < to - from) {
      seed = at - gramUnitsMax + 1;
      from = head;
      to = end;
    }
  }
  return { from, to, seed };
}

function standsAt(text: Uint16Array, pattern: Uint16Array, start: number): boolean {
  if (start + pattern.length > text.length) return false;
  for (let at = 0; at < pattern.length; at += 1) {
    if (text[start + at] !== pattern[at]) return false;
  }
  return true;
}
