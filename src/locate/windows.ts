// From the places of the seeds to the passages within a number of edits, or to the few stretches of
// the text that can hold one.
//
// The cycle lemma: if e + 1 pieces have at most e edits together, some intact piece i is such that
// pieces i … i + t, counted in a circle, have at most t edits for every t. So from each place of a
// seed the pattern is followed to the right, and given up as soon as t edits do not reach the end
// of piece i + t; what is left is checked against the beginning of the pattern. Before any of that
// the signature beside the place says, without a look at the text, that almost all cannot be.

import { Diagonals, followEditsMax } from './diagonals.js';
import { glanceAt, mayFollow } from './glances.js';
import { classBits, type GramIndex } from './gram-index.js';
import { prefixUnitsMax, prefixWithin } from './prefixes.js';
import type { Seeds } from './seeds.js';
import type { Region } from './view.js';

/** A shorter piece that stands unchanged says little about what stands around it. */
const hintUnitsMin = 6;
const hintsMax = 3;

/** The places of a pattern's seeds in one index. */
export class WindowFilter {
  readonly #text: Uint16Array;
  readonly #pattern: Uint16Array;
  readonly #index: GramIndex;
  readonly #diagonals: Diagonals;
  /** So many places are followed at most, for a scan would cost less. */
  followsMax = Number.POSITIVE_INFINITY;
  /** Where the pattern would begin around the first intact pieces of the last look. */
  hints: number[] = [];

  constructor(index: GramIndex, pattern: Uint16Array) {
    this.#index = index;
    this.#text = index.text;
    this.#pattern = pattern;
    this.#diagonals = new Diagonals(index.text, pattern);
  }

  /**
   * The least distance within the regions and all its ends, if it is at most `edits`; null: there
   * is none; undefined: so many places have to be followed that a scan costs less.
   */
  best(
    seeds: Seeds,
    edits: number,
    regions: readonly Region[],
  ): { readonly distance: number; readonly ends: readonly number[] } | null | undefined {
    let least = edits;
    let ends: number[] = [];
    const isDone = this.#eachPlace(seeds, edits, regions, (piece, at, region) => {
      const start = seeds.bounds[piece]!;
      const bounds = region;
      const spent = this.#follow(seeds, piece, at, bounds, least);
      if (spent < 0) return;
      const found: number[] = [];
      this.#diagonals.ends(start, at, bounds, (end) => found.push(end));
      const rest = this.#diagonals.backward(start, at, bounds, least - spent);
      if (rest < 0) return;
      if (spent + rest < least) ends = [];
      least = spent + rest;
      ends.push(...found);
    });
    if (!isDone) return undefined;
    if (ends.length === 0) return null;
    const rising = ends.sort((left, right) => left - right);
    return { distance: least, ends: rising.filter((end, index) => end !== rising[index - 1]) };
  }

  /**
   * Stretches that hold all places with at most `edits` edits, in order, none touching another.
   * One that is known to hold a place is among them without a look at its seeds.
   */
  windows(
    seeds: Seeds,
    edits: number,
    regions: readonly Region[],
    known: Region | null,
  ): readonly Region[] | undefined {
    const length = this.#pattern.length;
    const found: Region[] = known ? [known] : [];
    let last = known ?? { start: 0, end: 0 };
    const isDone = this.#eachPlace(seeds, edits, regions, (piece, at, region) => {
      const first = at - seeds.bounds[piece]!;
      const start = Math.max(region.start, first - edits);
      const end = Math.min(region.end, first + length + edits);
      if (last.start <= start && end <= last.end) return;
      if (known && known.start <= start && end <= known.end) return;
      const spent = this.#follow(seeds, piece, at, region, edits);
      if (spent < 0) return;
      // What was followed to the bound has shown enough; a prefix would be looked for far around.
      const isFollowed = spent === followEditsMax;
      if (piece > 0 && !isFollowed && !this.#beginsWell(seeds, piece, at, edits, spent)) return;
      // Twice as wide as this place needs, so that the other pieces of the same passage, which
      // stand a few units off, need no look of their own.
      last = {
        start: Math.max(region.start, start - edits),
        end: Math.min(region.end, end + edits),
      };
      found.push(last);
    });
    return isDone ? merged(found) : undefined;
  }

  /** Visits the intact pieces within regions; false when there are too many of them. */
  #eachPlace(
    seeds: Seeds,
    edits: number,
    regions: readonly Region[],
    visit: (piece: number, at: number, region: Region) => void,
  ): boolean {
    let left = this.followsMax;
    this.hints = [];
    for (let piece = 0; piece <= edits; piece += 1) {
      const start = seeds.bounds[piece]!;
      const length = seeds.bounds[piece + 1]! - start;
      for (const at of this.#intactPlaces(seeds, piece)) {
        const region = regionAt(regions, at, at + length);
        if (!region) continue;
        left -= 1;
        if (left < 0) return false;
        this.#notice(length, at - start, edits);
        visit(piece, at, region);
      }
    }
    return true;
  }

  /** Keeps where the pattern may begin, for a look with more edits if these are too few. */
  #notice(pieceUnits: number, first: number, edits: number): void {
    if (pieceUnits < hintUnitsMin || this.hints.length === hintsMax) return;
    if (this.hints.every((hint) => Math.abs(hint - first) > edits)) this.hints.push(first);
  }

  /** Where a piece stands unchanged and the signature does not rule out what follows. */
  #intactPlaces(seeds: Seeds, piece: number): readonly number[] {
    const start = seeds.bounds[piece]!;
    const end = seeds.bounds[piece + 1]!;
    const shift = seeds.at[piece]! - start;
    const { from, to } = this.#index.range(this.#pattern, seeds.at[piece]!, seeds.length[piece]!);
    const glance = glanceAt(seeds, piece, this.#index.signature(this.#pattern, seeds.at[piece]!));
    const { expected, whole, first, second, secondEarlier, secondLater } = glance;
    const postings = this.#index.postings;
    const places: number[] = [];
    for (let hit = from; hit < to; hit += 1) {
      const signature = postings[2 * hit + 1]!;
      const differs = signature ^ expected;
      if ((differs & whole) !== 0) continue;
      if (
        (differs & first) !== 0 &&
        (differs & second) !== 0 &&
        (((signature >>> classBits) ^ expected) & secondLater) !== 0 &&
        (((signature << classBits) ^ expected) & secondEarlier) !== 0
      ) {
        continue;
      }
      if (!mayFollow(signature, glance)) continue;
      const at = postings[2 * hit]! - shift;
      if (at >= 0 && this.#isIntact(start, end, at)) places.push(at);
    }
    return places;
  }

  #isIntact(start: number, end: number, at: number): boolean {
    const text = this.#text;
    const pattern = this.#pattern;
    if (at + end - start > text.length) return false;
    for (let index = start; index < end; index += 1) {
      if (pattern[index] !== text[at + index - start]) return false;
    }
    return true;
  }

  /** The edits from an intact piece to the pattern's end; -1 when the lemma is broken. */
  #follow(seeds: Seeds, piece: number, at: number, bounds: Region, editsMax: number): number {
    const last = seeds.at.length - 1 - piece;
    const most = Math.min(editsMax, followEditsMax);
    let hasGone = false;
    const spent = this.#diagonals.forward(seeds.bounds[piece]!, at, bounds, most, (edits) => {
      // So many edits that a look at the whole stretch costs less than following on.
      if (edits === followEditsMax) hasGone = true;
      return edits > last ? Number.MAX_SAFE_INTEGER : seeds.bounds[piece + edits + 1]!;
    });
    return spent < 0 && hasGone && editsMax > followEditsMax ? followEditsMax : spent;
  }

  /** Whether the first pieces stand before the place with as many edits as the lemma leaves them. */
  #beginsWell(seeds: Seeds, piece: number, at: number, edits: number, spent: number): boolean {
    const { bounds } = seeds;
    let pieces = 1;
    while (pieces < piece && bounds[pieces + 1]! <= prefixUnitsMax) pieces += 1;
    const units = Math.min(bounds[pieces]!, prefixUnitsMax);
    const allowed = edits - piece + pieces - spent;
    if (allowed >= units) return true;
    const slack = edits - spent;
    const end = at - bounds[piece]! + units;
    return prefixWithin(this.#text, this.#pattern.subarray(0, units), allowed, {
      start: end - slack,
      end: end + slack,
    });
  }
}

/** The region that holds a whole stretch, if one does. */
function regionAt(regions: readonly Region[], start: number, end: number): Region | null {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (regions[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const region = regions[low];
  return region && region.start <= start && end <= region.end ? region : null;
}

/** Overlapping stretches made one. Those of different regions may touch, but stay apart. */
function merged(windows: readonly Region[]): readonly Region[] {
  const out: { start: number; end: number }[] = [];
  for (const window of windows.toSorted((left, right) => left.start - right.start)) {
    const last = out.at(-1);
    if (last && window.start < last.end) last.end = Math.max(last.end, window.end);
    else out.push({ ...window });
  }
  return out;
}
