// Seeds: runs of a pattern, one in each of e + 1 pieces. A passage with at most e edits leaves at
// least one piece intact (pigeonhole), so looking where the seeds stand misses nothing. Rare seeds
// are chosen, because every place of a seed has to be looked at.
//
// Equal pieces, the rarest run in each: O(m). Where that leaves many places, the cheapest choice of
// all by dynamic programming: O(m · e).

import { type GramIndex, gramUnitsMax } from './gram-index.js';

/** Pieces of a pattern and the seed of each. */
export interface Seeds {
  /** Piece i is `[bounds[i], bounds[i + 1])`; the first begins at 0, the last ends at the end. */
  readonly bounds: Int32Array;
  readonly at: Int32Array;
  readonly length: Uint8Array;
  /** How many places all seeds have together. */
  readonly hits: number;
}

/** Cells of the dynamic programme for which its memory and time are bounded. */
const cellsMax = 200_000;
/** A better choice saves most of the places; a cell costs about as much as one. */
const hitsPerCell = 1;
/** Sums of counts stay below this, whatever is added to them. */
const never = 1 << 30;

/** The counts of a pattern's runs of two to four units in one index, each looked up once. */
export class GramCounts {
  readonly #index: GramIndex;
  readonly #pattern: Uint16Array;
  /** A row for each length; -1 where not asked yet. */
  readonly #rows: readonly Int32Array[];

  constructor(index: GramIndex, pattern: Uint16Array) {
    this.#index = index;
    this.#pattern = pattern;
    const cells = new Int32Array(3 * pattern.length).fill(-1);
    this.#rows = [0, 1, 2].map((row) =>
      cells.subarray(row * pattern.length, (row + 1) * pattern.length),
    );
  }

  of(at: number, length: number): number {
    const row = this.#rows[length - 2]!;
    const known = row[at]!;
    if (known >= 0) return known;
    const count = Math.min(never, this.#index.count(this.#pattern, at, length));
    row[at] = count;
    return count;
  }

  /** The counts of all runs of a length, by where they begin. */
  row(length: number): Int32Array {
    for (let at = 0; at + length <= this.#pattern.length; at += 1) this.of(at, length);
    return this.#rows[length - 2]!;
  }
}

/** Seeds for places with at most `edits` edits; null when the pattern is too short for so many. */
export function chooseSeeds(length: number, edits: number, counts: GramCounts): Seeds | null {
  const pieces = edits + 1;
  if (length < pieces * 2) return null;
  const even = evenSeeds(length, pieces, counts);
  const cells = length * pieces;
  if (cells > cellsMax || even.hits < cells * hitsPerCell) return even;
  const best = cheapestSeeds(length, pieces, counts);
  return best.hits < even.hits ? best : even;
}

function evenSeeds(length: number, pieces: number, counts: GramCounts): Seeds {
  const seeds = emptySeeds(pieces);
  let hits = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const start = Math.floor((piece * length) / pieces);
    const end = Math.floor(((piece + 1) * length) / pieces);
    const units = Math.min(gramUnitsMax, end - start);
    let [best, count] = [start, counts.of(start, units)];
    for (let at = start + 1; at + units <= end && count > 0; at += 1) {
      const next = counts.of(at, units);
      if (next < count) [best, count] = [at, next];
    }
    seeds.bounds[piece] = start;
    seeds.at[piece] = best;
    seeds.length[piece] = units;
    hits += count;
  }
  seeds.bounds[pieces] = length;
  return { ...seeds, hits };
}

function emptySeeds(pieces: number): Omit<Seeds, 'hits'> {
  return {
    bounds: new Int32Array(pieces + 1),
    at: new Int32Array(pieces),
    length: new Uint8Array(pieces),
  };
}

/** The choice of disjoint runs with the fewest places in all. */
function cheapestSeeds(length: number, pieces: number, counts: GramCounts): Seeds {
  const [two, three, four] = [counts.row(2), counts.row(3), counts.row(4)];
  const width = length + 1;
  // taken[c * width + p]: length of the run that ends at p in the best choice of c; 0: none does.
  const taken = new Uint8Array((pieces + 1) * width);
  let before = new Int32Array(width);
  let costs = new Int32Array(width);
  for (let chosen = 1; chosen <= pieces; chosen += 1) {
    const first = chosen * 2;
    const last = length - (pieces - chosen) * 2;
    costs.fill(never, 0, first);
    let cost = never;
    for (let end = first; end <= last; end += 1) {
      let run = 0;
      const withTwo = before[end - 2]! + two[end - 2]!;
      if (withTwo < cost) [cost, run] = [withTwo, 2];
      if (end >= 3) {
        const withThree = before[end - 3]! + three[end - 3]!;
        if (withThree < cost) [cost, run] = [withThree, 3];
      }
      if (end >= 4) {
        const withFour = before[end - 4]! + four[end - 4]!;
        if (withFour < cost) [cost, run] = [withFour, 4];
      }
      if (cost > never) cost = never;
      costs[end] = cost;
      taken[chosen * width + end] = run;
    }
    [before, costs] = [costs, before];
  }
  return readChoice(length, pieces, taken, before[length]!);
}

function readChoice(length: number, pieces: number, taken: Uint8Array, hits: number): Seeds {
  const seeds = emptySeeds(pieces);
  let end = length;
  for (let piece = pieces; piece > 0; piece -= 1) {
    while (taken[piece * (length + 1) + end] === 0) end -= 1;
    const units = taken[piece * (length + 1) + end]!;
    end -= units;
    seeds.at[piece - 1] = end;
    seeds.length[piece - 1] = units;
    seeds.bounds[piece - 1] = piece === 1 ? 0 : end;
  }
  seeds.bounds[pieces] = length;
  return { ...seeds, hits };
}
