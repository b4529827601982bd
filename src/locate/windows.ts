// From the places of the seeds to the few stretches of the text that can hold a passage.
//
// The cycle lemma: if e + 1 pieces have at most e edits together, some intact piece i is such that
// pieces i … i + t, counted in a circle, have at most t edits for every t. So from each place of a
// seed the pattern is followed to the right, and given up as soon as t edits do not reach the end
// of piece i + t; what is left is checked against the beginning of the pattern. Before any of that
// the signature beside the place says, without a look at the text, that almost all cannot be.
//
// If the lemma holds from piece i, and piece i - 1 is intact as well, it holds from piece i - 1: so
// an intact piece is followed only where the one before it is not.

import { followRight, mayGoOn, undecided } from './diagonals.js';
import { type Glance, glanceAt, mayFollow } from './glances.js';
import { type GramIndex, signatureAt } from './gram-index.js';
import { prefixUnitsMax, prefixWithin } from './prefixes.js';
import type { Seeds } from './seeds.js';
import { laneBits } from './unit-classes.js';
import type { Region } from './view.js';

/** Edits after which a look at the whole passage costs less than following on. */
const followMax = 12;
/** Costs in nanoseconds; only their ratios to those of a scan matter. */
const followNs = 100;
const prefixNs = 250;

/** So few places are looked at without a look at their signatures. */
const fewEnough = 6;
/** Places that are looked at together. */
const batchSize = 128;
const batch = new Int32Array(batchSize);
/** Larger texts do not stay in the fast memory of a processor. */
const cachedUnits = 500_000;
/** Keeps what was read, so that no compiler leaves the reading out. */
const touched = new Int32Array(1);

/** What is done with the places that the filter leaves. */
export interface Visitor {
  /**
   * Whether passages near where the pattern would begin, with a piece of it at `[at, end)`, are
   * known already.
   */
  isKnown(first: number, edits: number, at: number, end: number): boolean;
  /** Takes a place; returns how many edits still matter. */
  visit(first: number, region: Region): number;
  /** Counts work; false when a scan of everything would have cost less. */
  spend(ns: number): boolean;
}

/** Whether all was visited; or a passage came so near that seeds for fewer edits cost less. */
export type Swept = 'all' | 'nearer' | 'too dear';

/** One pattern's search in one text. */
export class WindowFilter {
  readonly #index: GramIndex;
  readonly #pattern: Uint16Array;
  readonly #regions: readonly Region[];
  readonly #visitor: Visitor;
  #edits = 0;
  /** With fewer edits than this a new choice of seeds pays. */
  #enough = 0;
  #swept: Swept = 'all';

  constructor(
    index: GramIndex,
    pattern: Uint16Array,
    regions: readonly Region[],
    visitor: Visitor,
  ) {
    this.#index = index;
    this.#pattern = pattern;
    this.#regions = regions;
    this.#visitor = visitor;
  }

  /** Visits all passages with at most `edits` edits, or begins to. */
  sweep(seeds: Seeds, edits: number): Swept {
    this.#edits = edits;
    this.#enough = edits - (edits >> 2);
    this.#swept = 'all';
    for (let piece = 0; piece < seeds.pieces; piece += 1) {
      const seed = seeds.at[piece]!;
      const code = seeds.code[piece]!;
      const from = this.#index.from(code, seeds.length[piece]!);
      const to = this.#index.to(code, seeds.length[piece]!);
      if (from === to) continue;
      if (to - from <= fewEnough && this.#index.text.length <= cachedUnits) {
        if (!this.#sweepFew(seeds, piece, from, to)) break;
        continue;
      }
      const glance = glanceAt(seeds, piece, signatureAt(this.#pattern, seed));
      if (!this.#sweepPlaces(seeds, piece, from, to, glance)) break;
    }
    return this.#swept;
  }

  /** Few places in a text that is near at hand are looked at as they are. */
  #sweepFew(seeds: Seeds, piece: number, from: number, to: number): boolean {
    const shift = seeds.at[piece]! - seeds.bounds[piece]!;
    for (let hit = from; hit < to; hit += 1) {
      const at = this.#index.postings[2 * hit]! - shift;
      if (!this.#consider(seeds, piece, at)) return false;
    }
    return true;
  }

  #sweepPlaces(seeds: Seeds, piece: number, from: number, to: number, glance: Glance): boolean {
    const { expected, whole, first, second, secondEarlier, secondLater } = glance;
    const { postings } = this.#index;
    const shift = seeds.at[piece]! - seeds.bounds[piece]!;
    const end = 2 * to;
    let count = 0;
    for (let hit = 2 * from + 1; hit < end; hit += 2) {
      const signature = postings[hit]!;
      const differs = signature ^ expected;
      if ((differs & whole) !== 0) continue;
      if (
        (differs & first) !== 0 &&
        (differs & second) !== 0 &&
        (((signature << laneBits) ^ expected) & secondLater) !== 0 &&
        (((signature >>> laneBits) ^ expected) & secondEarlier) !== 0
      ) {
        continue;
      }
      if (!mayFollow(signature, glance)) continue;
      batch[count] = postings[hit - 1]! - shift;
      count += 1;
      if (count === batchSize) {
        if (!this.#considerAll(seeds, piece, count)) return false;
        count = 0;
      }
    }
    return this.#considerAll(seeds, piece, count);
  }

  #considerAll(seeds: Seeds, piece: number, count: number): boolean {
    const { text } = this.#index;
    if (text.length > cachedUnits) touch(text, count);
    for (let one = 0; one < count; one += 1) {
      if (!this.#consider(seeds, piece, batch[one]!)) return false;
    }
    return true;
  }

  /** Looks at the text where a piece may stand; false when the sweep is to end. */
  #consider(seeds: Seeds, piece: number, at: number): boolean {
    const start = seeds.bounds[piece]!;
    const end = seeds.bounds[piece + 1]!;
    const { text } = this.#index;
    const pattern = this.#pattern;
    if (at < 0 || at + end - start > text.length) return true;
    if (this.#visitor.isKnown(at - start, this.#edits, at, at + end - start)) return true;
    for (let index = start; index < end; index += 1) {
      if (pattern[index] !== text[at + index - start]) return true;
    }
    if (!mayGoOn(text, pattern, at - start, end, seeds.bounds, piece)) return true;
    const region = regionAt(this.#regions, at, at + end - start);
    if (!region || this.#isLedUpTo(seeds, piece, at, region)) return true;
    const spent = followRight(
      text,
      region,
      pattern,
      seeds.bounds,
      piece,
      at,
      this.#edits,
      followMax,
    );
    if (!this.#spend(followNs)) return false;
    if (spent < 0) return true;
    // What was followed so far has shown enough; a prefix would be looked for far around.
    if (piece > 0 && spent < undecided) {
      if (!this.#spend(prefixNs)) return false;
      if (!this.#beginsWell(seeds, piece, at - start, spent)) return true;
    }
    this.#edits = Math.min(this.#edits, this.#visitor.visit(at - start, region));
    if (this.#edits < this.#enough) this.#swept = 'nearer';
    return this.#edits >= this.#enough && this.#spend(0);
  }

  /** Whether the piece before is intact as well: then it is the one to follow. */
  #isLedUpTo({ bounds }: Seeds, piece: number, at: number, region: Region): boolean {
    if (piece === 0) return false;
    const first = bounds[piece - 1]!;
    const base = at - bounds[piece]!;
    if (base + first < region.start) return false;
    const { text } = this.#index;
    for (let index = bounds[piece]! - 1; index >= first; index -= 1) {
      if (this.#pattern[index] !== text[base + index]) return false;
    }
    return true;
  }

  #spend(ns: number): boolean {
    const isWorthIt = this.#visitor.spend(ns);
    if (!isWorthIt) this.#swept = 'too dear';
    return isWorthIt;
  }

  /** Whether the first pieces stand before the place with as many edits as the lemma leaves them. */
  #beginsWell(seeds: Seeds, piece: number, first: number, spent: number): boolean {
    const { bounds } = seeds;
    let pieces = 1;
    while (pieces < piece && bounds[pieces + 1]! <= prefixUnitsMax) pieces += 1;
    const units = Math.min(bounds[pieces]!, prefixUnitsMax);
    const slack = this.#edits - spent;
    const allowed = Math.min(slack, seeds.pieces - 1 - piece + pieces - spent);
    if (allowed >= units) return true;
    const end = first + units;
    const { text } = this.#index;
    return prefixWithin(text, this.#pattern, units, allowed, end - slack, end + slack);
  }
}

/** The region that holds a whole stretch, if one does. */
export function regionAt(
  regions: readonly Region[],
  start: number,
  end: number,
): Region | undefined {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (regions[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const region = regions[low];
  return region && region.start <= start && end <= region.end ? region : undefined;
}

/**
 * Reads a unit or two of the text at each place of a batch. Nothing depends on them, so that the
 * processor waits for all of them at once, and not for one after another when they are looked at.
 */
function touch(text: Uint16Array, count: number): void {
  let sum = 0;
  const last = text.length - 1;
  for (let one = 0; one < count; one += 1) {
    const at = Math.max(0, batch[one]!);
    sum ^= text[at]! ^ text[Math.min(last, at + 24)]!;
  }
  touched[0] = sum;
}
