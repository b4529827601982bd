// From the places of the seeds to the few stretches of the text that can hold a passage.
//
// The cycle lemma: if e + 1 pieces have at most e edits together, some intact piece i is such that
// pieces i … i + t, counted in a circle, have at most t edits for every t. So from each place of a
// seed the pattern is followed to the right, and given up as soon as t edits do not reach the end
// of piece i + t; what is left is checked against the beginning of the pattern. Before any of that
// the signature beside the place says, without a look at the text, that almost all cannot be.
//
// If the lemma holds from piece i, and piece i - 1 is intact as well, it holds from piece i - 1: so
// an intact piece is followed only where the one before it is not. In a large text many places go
// through a sieve first, which does the following to the right for all of them at once.

import { followRight, mayGoOn, undecided } from '../distance/diagonals.js';
import { prefixUnitsMax, prefixWithin } from '../distance/prefixes.js';
import { type GramIndex, signatureAt } from '../grams/gram-index.js';
import { laneBits } from '../grams/unit-classes.js';
import type { Region } from '../view.js';
import { type Glance, glanceAt, mayFollow } from './glances.js';
import { cachedUnits, readPostings, readText } from './read-ahead.js';
import { regionAt } from './regions.js';
import type { Seeds } from './seeds.js';
import { type Sieve, seenMax, sievedMax } from './sieve.js';
import type { Swept, Visitor } from './visitor.js';

/** Edits after which a look at the whole passage costs less than following on. */
const followMax = 12;
/** Costs in nanoseconds; only their ratios to those of a scan matter. */
const followNs = 100;
const prefixNs = 250;

/** So few places are looked at without a look at their signatures. */
const fewEnough = 6;
/** Places that are looked at together. */
const batchSize = sievedMax;
/** So few are looked at one by one, which costs less than to make the sieve ready. */
const sievedMin = 6;
const sieveNs = 50;
/** Fewer postings are glanced at faster without a call. */
const seenMin = 64;
const batch = new Int32Array(batchSize);
const batchPieces = new Int32Array(batchSize);

/** One pattern's search in one text. */
export class WindowFilter {
  readonly #index: GramIndex;
  readonly #pattern: Uint16Array;
  readonly #regions: readonly Region[];
  readonly #visitor: Visitor;
  readonly #sieve: Sieve | null;
  #edits = 0;
  /** With fewer edits than this a new choice of seeds pays. */
  #enough = 0;
  #swept: Swept = 'all';
  /** Places that wait to be looked at. */
  #count = 0;

  constructor(
    index: GramIndex,
    pattern: Uint16Array,
    regions: readonly Region[],
    visitor: Visitor,
    sieve: Sieve | null = null,
  ) {
    this.#sieve = sieve?.takes(pattern) ? sieve : null;
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
    this.#count = 0;
    const index = this.#index;
    if (index.text.length > cachedUnits) readPostings(index, seeds);
    for (let piece = 0; piece < seeds.pieces; piece += 1) {
      const code = seeds.code[piece]!;
      const from = index.from(code, seeds.length[piece]!);
      const to = index.to(code, seeds.length[piece]!);
      if (from === to) continue;
      const isDone =
        to - from <= fewEnough && index.text.length <= cachedUnits
          ? this.#takeAll(seeds, piece, from, to)
          : this.#sift(seeds, piece, from, to);
      if (!isDone) return this.#swept;
    }
    this.#considerAll(seeds);
    return this.#swept;
  }

  /** Few places in a text that is near at hand are looked at as they are. */
  #takeAll(seeds: Seeds, piece: number, from: number, to: number): boolean {
    const { postings } = this.#index;
    const shift = seeds.at[piece]! - seeds.bounds[piece]!;
    for (let hit = from; hit < to; hit += 1) {
      if (!this.#take(seeds, piece, postings[2 * hit]! - shift)) return false;
    }
    return true;
  }

  /** Takes the places of a seed whose signatures fit. */
  #sift(seeds: Seeds, piece: number, from: number, to: number): boolean {
    const glance = glanceAt(seeds, piece, signatureAt(this.#pattern, seeds.at[piece]!));
    const { expected, whole, first, second, secondEarlier, secondLater } = glance;
    const { postings } = this.#index;
    const shift = seeds.at[piece]! - seeds.bounds[piece]!;
    const sieve = this.#sieve;
    if (sieve && to - from >= seenMin) {
      for (let hit = from; hit < to; hit += seenMax) {
        const at = postings.byteOffset + 8 * hit;
        const count = sieve.glance(at, Math.min(seenMax, to - hit), glance);
        if (!this.#takeSeen(seeds, piece, sieve.seen, count, glance)) return false;
      }
      return true;
    }
    const end = 2 * to;
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
      if (!this.#take(seeds, piece, postings[hit - 1]! - shift)) return false;
    }
    return true;
  }

  #takeSeen(seeds: Seeds, piece: number, seen: Int32Array, count: number, glance: Glance): boolean {
    const shift = seeds.at[piece]! - seeds.bounds[piece]!;
    for (let one = 0; one < count; one += 1) {
      if (!mayFollow(seen[2 * one + 1]!, glance)) continue;
      if (!this.#take(seeds, piece, seen[2 * one]! - shift)) return false;
    }
    return true;
  }

  /** Keeps a place for later, so that many are looked at together. */
  #take(seeds: Seeds, piece: number, at: number): boolean {
    batch[this.#count] = at;
    batchPieces[this.#count] = piece;
    this.#count += 1;
    return this.#count < batchSize || this.#considerAll(seeds);
  }

  #considerAll(seeds: Seeds): boolean {
    const { text } = this.#index;
    const count = this.#count;
    this.#count = 0;
    if (text.length > cachedUnits) readText(text, batch, count);
    if (this.#sieve && count >= sievedMin) return this.#siftAll(this.#sieve, seeds, count);
    for (let one = 0; one < count; one += 1) {
      if (!this.#consider(seeds, batchPieces[one]!, batch[one]!)) return false;
    }
    return true;
  }

  #siftAll(sieve: Sieve, seeds: Seeds, count: number): boolean {
    const { places } = sieve;
    for (let one = 0; one < count; one += 1) {
      places[2 * one] = batch[one]!;
      places[2 * one + 1] = batchPieces[one]!;
    }
    if (!this.#spend(count * sieveNs)) return false;
    const { pieces, bounds } = seeds;
    const left = sieve.follow(this.#pattern, pieces, bounds, count, this.#edits, followMax);
    for (let one = 0; one < left; one += 1) {
      if (!this.#consider(seeds, places[2 * one + 1]!, places[2 * one]!)) return false;
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
