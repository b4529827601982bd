// Seeds: runs of a pattern, one in each of e + 1 pieces. A passage with at most e edits leaves at
// least one piece intact (pigeonhole), so looking where the seeds stand misses nothing. Rare seeds
// are chosen, because every place of a seed has to be looked at.
//
// Equal pieces, the rarest run in each: O(m). Where that leaves many places, the cheapest choice of
// all by dynamic programming: O(m · e). Nothing is allocated: one choice is made at a time.

import type { PatternGrams } from './pattern-grams.js';
import { grown } from './scratch.js';

/** Pieces of a pattern and the seed of each; valid until the next choice. */
export class Seeds {
  pieces = 0;
  /** Piece i is `[bounds[i], bounds[i + 1])`; the first begins at 0, the last ends at the end. */
  bounds = new Int32Array(64);
  at = new Int32Array(64);
  length = new Uint8Array(64);
  /** How many places all seeds have together. */
  hits = 0;

  reset(pieces: number): void {
    this.pieces = pieces;
    this.hits = 0;
    this.bounds = grown(this.bounds, pieces + 1);
    this.at = grown(this.at, pieces);
    if (this.length.length < pieces) this.length = new Uint8Array(this.at.length);
  }

  set(piece: number, at: number, length: number, hits: number): void {
    this.at[piece] = at;
    this.length[piece] = length;
    this.hits += hits;
  }
}

/** Cells of the dynamic programme for which its memory and time are bounded. */
const cellsMax = 200_000;
/** A better choice saves most of the places; a cell costs about half as much as one. */
const hitsPerCell = 0.5;
/** Sums of counts stay below this, whatever is added to them. */
const never = 1 << 30;
/**
 * What follows the last pieces is the pattern's beginning, which is dearer to look for: their
 * places count this many times, as powers of two from the last piece backwards.
 */
const lastWeights = [4, 2, 1] as const;

const chosen = new Seeds();
const rows = { before: new Int32Array(256), costs: new Int32Array(256), taken: new Uint8Array(0) };

/** Seeds for places with at most `edits` edits; null when the pattern is too short for so many. */
export function chooseSeeds(grams: PatternGrams, edits: number): Seeds | null {
  const pieces = edits + 1;
  const cells = (grams.length - 2 * pieces) * pieces;
  if (cells < 0) return null;
  chosen.reset(pieces);
  chooseEven(grams, chosen);
  if (cells > 0 && cells <= cellsMax && chosen.hits > cells * hitsPerCell) {
    chooseCheapest(grams, chosen);
  }
  return chosen;
}

function chooseEven(grams: PatternGrams, seeds: Seeds): void {
  const { pieces, bounds } = seeds;
  const share = grams.length / pieces;
  let end = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const start = end;
    end = piece === pieces - 1 ? grams.length : Math.floor((piece + 1) * share);
    const units = Math.min(end - start, 4);
    const counts = grams.counts(units);
    let best = start;
    let count = counts[start]!;
    for (let at = start + 1; at + units <= end && count > 0; at += 1) {
      if (counts[at]! < count) {
        best = at;
        count = counts[at]!;
      }
    }
    bounds[piece] = start;
    seeds.set(piece, best, units, count);
  }
  bounds[pieces] = grams.length;
}

/** The choice of disjoint runs with the fewest places in all. */
function chooseCheapest(grams: PatternGrams, seeds: Seeds): void {
  const { pieces } = seeds;
  const { length } = grams;
  const width = length + 1;
  // taken[c * width + p]: length of the run that ends at p in the best choice of c; 0: none does.
  if (rows.taken.length < (pieces + 1) * width) rows.taken = new Uint8Array((pieces + 8) * width);
  rows.before = grown(rows.before, width);
  rows.costs = grown(rows.costs, width);
  rows.before.fill(0, 0, width);
  for (let nth = 1; nth <= pieces; nth += 1) {
    fillRow(grams, nth, length - (pieces - nth) * 2, pieces);
    const { before, costs } = rows;
    rows.before = costs;
    rows.costs = before;
  }
  readChoice(grams, seeds);
}

/** The cheapest choice of `nth` runs up to each end. */
function fillRow(grams: PatternGrams, nth: number, last: number, pieces: number): void {
  const [two, three, four] = [grams.counts(2), grams.counts(3), grams.counts(4)];
  const { before, costs, taken } = rows;
  const weight = lastWeights[pieces - nth] ?? 0;
  const row = nth * (grams.length + 1);
  const first = nth * 2;
  costs.fill(never, Math.max(0, first - 4), first);
  taken.fill(0, row + first, row + last + 1);
  let cost = never;
  for (let end = first; end <= last; end += 1) {
    let run = 0;
    const withTwo = before[end - 2]! + (two[end - 2]! << weight);
    if (withTwo < cost) {
      cost = withTwo;
      run = 2;
    }
    if (end >= 3) {
      const withThree = before[end - 3]! + (three[end - 3]! << weight);
      if (withThree < cost) {
        cost = withThree;
        run = 3;
      }
    }
    if (end >= 4) {
      const withFour = before[end - 4]! + (four[end - 4]! << weight);
      if (withFour < cost) {
        cost = withFour;
        run = 4;
      }
    }
    costs[end] = cost;
    taken[row + end] = run;
  }
}

function readChoice(grams: PatternGrams, seeds: Seeds): void {
  const { pieces, bounds } = seeds;
  const { taken } = rows;
  const width = grams.length + 1;
  seeds.hits = 0;
  let end = grams.length;
  for (let piece = pieces - 1; piece >= 0; piece -= 1) {
    while (taken[(piece + 1) * width + end] === 0) end -= 1;
    const units = taken[(piece + 1) * width + end]!;
    end -= units;
    seeds.set(piece, end, units, grams.counts(units)[end]!);
    bounds[piece] = piece === 0 ? 0 : end;
  }
  bounds[pieces] = grams.length;
}
