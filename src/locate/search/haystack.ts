// A text that is searched: its units, its index, and the search for what stands in it unchanged.

import {
  codeAt,
  type FiledPlaces,
  GramIndex,
  gramUnitsMax,
  signatureAt,
} from '../grams/gram-index.js';
import { rareRuns, runUnits } from '../grams/rare-runs.js';
import type { Region } from '../view.js';
import type { Answers } from './answers.js';
import { openSieve, type Sieve } from './sieve.js';

/** A text that is searched, with its index, which is made when it is first needed. */
export class Haystack {
  /** Answers to searches that another thread gave, or wants; null where there is one thread. */
  answers: Answers | null = null;
  #units: Uint16Array;
  #index: GramIndex | null = null;
  #sieve: Sieve | null = null;

  constructor(units: Uint16Array) {
    this.#units = units;
  }

  /** The text; in another memory once it is indexed, where it is a large one. */
  get units(): Uint16Array {
    return this.#units;
  }

  get index(): GramIndex {
    return this.#index ?? this.#have(new GramIndex(this.#units), 0);
  }

  /** What sifts the places of a large text; null where there is none. */
  get sieve(): Sieve | null {
    return this.#sieve;
  }

  /**
   * Takes an index that was made of the same text.
   *
   * @param side two threads may search one text: the one that indexed it is 0, the other 1
   */
  take(filed: FiledPlaces, side: 0 | 1): void {
    this.#have(new GramIndex(this.#units, filed), side);
  }

  #have(index: GramIndex, side: 0 | 1): GramIndex {
    this.#index = index;
    this.#units = index.text;
    this.#sieve = index.room && openSieve(index.room, side);
    return index;
  }

  /** The whole text as regions. */
  get whole(): readonly Region[] {
    return [{ start: 0, end: this.units.length }];
  }
}

/** A run with so few places costs less to read than a rarer one costs to find. */
const fewEnough = 192;

/** All places where a pattern stands unchanged, or the first few; in order, they may overlap. */
export function exactPlaces(
  text: Haystack,
  pattern: Uint16Array,
  placesMax: number,
): readonly number[] {
  const { index } = text;
  if (pattern.length < runUnits) return shortPlaces(text, pattern, placesMax);
  const runs = rareRuns;
  runs.bind(pattern, index);
  let best = 0;
  for (let run = 0; runs.has(run); run += 1) {
    if (runs.places(run) < runs.places(best)) best = run;
    if (runs.places(best) <= fewEnough) break;
  }
  const { postings } = index;
  const at = runs.at[best]!;
  const expected = signatureAt(pattern, at);
  const end = 2 * runs.to[best]!;
  const places: number[] = [];
  for (let hit = 2 * runs.from[best]! + 1; hit < end; hit += 2) {
    if (postings[hit] !== expected) continue;
    const start = postings[hit - 1]! - at;
    if (start < 0 || !standsAt(text.units, pattern, start)) continue;
    places.push(start);
    if (places.length >= placesMax) break;
  }
  return places;
}

/** A pattern that is shorter than a run. */
function shortPlaces(text: Haystack, pattern: Uint16Array, placesMax: number): readonly number[] {
  const { index } = text;
  const length = Math.min(pattern.length, gramUnitsMax);
  if (length === 0) return [];
  let at = 0;
  let code = codeAt(pattern, 0);
  for (let next = 1; next + gramUnitsMax <= pattern.length; next += 1) {
    const other = codeAt(pattern, next);
    if (index.placesOf(other, length) >= index.placesOf(code, length)) continue;
    code = other;
    at = next;
  }
  const end = index.to(code, length);
  const places: number[] = [];
  for (let hit = index.from(code, length); hit < end && places.length < placesMax; hit += 1) {
    const start = index.postings[2 * hit]! - at;
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
