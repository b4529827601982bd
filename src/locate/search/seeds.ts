// Seeds: runs of a pattern, one in each of e + 1 pieces. A passage with at most e edits leaves at
// least one piece intact (pigeonhole), so looking where the seeds stand misses nothing. Rare seeds
// are chosen, because every place of a seed has to be looked at.
//
// Equal pieces, a rare run in each: O(m). Where that leaves many places, the choice of disjoint runs
// with the fewest places in all (`cheapest-runs.ts`). Nothing is allocated: one choice is made at a
// time.

import { codeAt, gramUnitsMax, nextCode } from '../grams/gram-index.js';
import type { PatternGrams } from '../grams/pattern-grams.js';
import { grown } from '../scratch.js';
import { takeCheapest } from './cheapest-runs.js';

/** Pieces of a pattern and the seed of each; valid until the next choice. */
export class Seeds {
  pieces = 0;
  /** Piece i is `[bounds[i], bounds[i + 1])`; the first begins at 0, the last ends at the end. */
  bounds = new Int32Array(64);
  at = new Int32Array(64);
  length = new Uint8Array(64);
  /** The code of each seed in the index. */
  code = new Int32Array(64);
  /** How many places all seeds have together. */
  hits = 0;

  reset(pieces: number): void {
    this.pieces = pieces;
    this.hits = 0;
    this.bounds = grown(this.bounds, pieces + 1);
    this.at = grown(this.at, pieces);
    this.code = grown(this.code, pieces);
    if (this.length.length < pieces) this.length = new Uint8Array(this.at.length);
  }

  set(piece: number, at: number, length: number, code: number): void {
    this.at[piece] = at;
    this.length[piece] = length;
    this.code[piece] = code;
  }
}

/** A better choice saves most of the places; to find it costs about as much as so many a unit. */
const hitsPerUnit = 4;
/** In longer pieces the first rare run is taken, and not the rarest looked for. */
const longPieceUnits = 12;
/** To look at so few places costs less than to look for a rarer run. */
const rareEnough = 3;

const chosen = new Seeds();

/** Seeds for places with at most `edits` edits; null when the pattern is too short for so many. */
export function chooseSeeds(grams: PatternGrams, edits: number): Seeds | null {
  const pieces = edits + 1;
  if (grams.length < 2 * pieces) return null;
  chosen.reset(pieces);
  chooseEven(grams, chosen);
  const even = chosen.hits;
  if (even > grams.length * hitsPerUnit && grams.length > 2 * pieces) {
    if (!takeCheapest(grams, chosen) || chosen.hits > even) chooseEven(grams, chosen);
  }
  return chosen;
}

function chooseEven(grams: PatternGrams, seeds: Seeds): void {
  const { pieces, bounds } = seeds;
  const share = grams.length / pieces;
  const isLong = share >= longPieceUnits && !grams.isCounted;
  seeds.hits = 0;
  let end = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const start = end;
    end = piece === pieces - 1 ? grams.length : Math.floor((piece + 1) * share);
    bounds[piece] = start;
    seeds.hits += isLong
      ? chooseRare(grams, seeds, piece, start, end)
      : chooseRarest(grams, seeds, piece, start, end);
  }
  bounds[pieces] = grams.length;
}

/** The rarest run of a piece; returns its count. */
function chooseRarest(
  grams: PatternGrams,
  seeds: Seeds,
  piece: number,
  start: number,
  end: number,
): number {
  // Runs of four that are filed by three units only are no better than those, and fewer.
  const units = Math.min(end - start, grams.filesFour ? gramUnitsMax : gramUnitsMax - 1);
  const counts = grams.counts(units);
  let best = start;
  let count = counts[start]!;
  for (let at = start + 1; at + units <= end && count > 0; at += 1) {
    if (counts[at]! < count) {
      best = at;
      count = counts[at]!;
    }
  }
  seeds.set(piece, best, units, grams.codes[best]!);
  return count;
}

/** The first run of a long piece that is rare enough, or the rarest; returns its count. */
function chooseRare(
  grams: PatternGrams,
  seeds: Seeds,
  piece: number,
  start: number,
  end: number,
): number {
  const { pattern } = grams;
  const { heads, drop } = grams.index!;
  let code = codeAt(pattern, start);
  let best = start;
  let bestCode = code;
  let count = heads[(code >>> drop) + 1]! - heads[code >>> drop]!;
  for (let at = start + 1; at + gramUnitsMax <= end && count > rareEnough; at += 1) {
    code = nextCode(code, pattern[at + gramUnitsMax - 1]!);
    const next = heads[(code >>> drop) + 1]! - heads[code >>> drop]!;
    if (next < count) {
      best = at;
      bestCode = code;
      count = next;
    }
  }
  seeds.set(piece, best, gramUnitsMax, bestCode);
  return count;
}
