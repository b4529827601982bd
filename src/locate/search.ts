// The one way to search units in units: the least edit distance within a limit, every end where it
// is reached, and the start of each. Exact, whatever it costs; how is decided here and nowhere else.
//
// Levels of edits from few to many: at each, seeds pick the windows that can hold a passage within
// the level, and the bit vectors verify them. What a level finds is the answer, for every place
// with as many edits lies in one of its windows. When the seeds have too many places, or the
// pattern is too short for so many edits, the whole text is scanned.

import { BitPattern, type EndSink } from './bit-vector.js';
import { Diagonals, followEditsMax } from './diagonals.js';
import type { GramIndex } from './gram-index.js';
import { exactPlaces, type Haystack } from './haystack.js';
import { chooseSeeds, GramCounts, type Seeds } from './seeds.js';
import type { Region } from './view.js';
import { WindowFilter } from './windows.js';

/** Costs in nanoseconds, measured on texts of 5 kB to 10 MB; only their ratios matter. */
const scanUnitNs = 3;
const scanBlockNs = 2.5;
const hitNs = 7;
const followNs = 700;
const levelGrowth = 1.7;
/** So few places are looked at without trying fewer edits first. */
const hitsAtOnce = 400;
/** Up to so many edits a passage is measured along its diagonals, beyond by bit vectors. */
const wholeEditsMax = 8;

/** The best places of a pattern: the least distance and all ends where it is reached, rising. */
export interface BestEnds {
  readonly distance: number;
  readonly ends: readonly number[];
}

/** An end of a stretch within the limit. */
export interface End {
  readonly end: number;
  readonly distance: number;
}

/** A pattern prepared for any number of searches. */
export class Pattern {
  readonly units: Uint16Array;
  #forward: BitPattern | null = null;
  #backward: BitPattern | null = null;
  #counts: { readonly index: GramIndex; readonly counts: GramCounts } | null = null;
  readonly #chosen = new Map<number, Seeds | null>();
  #filter: { readonly index: GramIndex; readonly filter: WindowFilter } | null = null;

  constructor(units: Uint16Array) {
    this.units = units;
  }

  /**
   * The least distance of all stretches that lie within one of the regions, if it is within the
   * limit, and all ends where it is reached. Regions are in order and do not overlap.
   */
  best(text: Haystack, limit: number, regions: readonly Region[]): BestEnds | null {
    const top = Math.min(limit, this.units.length - 1);
    if (top < 0) return null;
    let known: Region | null = null;
    for (let level = firstLevel(this.units.length, top); ; ) {
      const found = this.#bestAt(text, level, top, regions, known);
      if (found === undefined) return this.#bestOf(text, top, regions);
      if (found || level === top) return found;
      const hint = this.#hinted(text, top, regions);
      known = hint?.window ?? null;
      level = hint?.distance ?? this.#nextLevel(text, level, top);
    }
  }

  /** Every end within the limit with its distance, in order. */
  all(text: Haystack, limit: number, regions: readonly Region[]): readonly End[] {
    const top = Math.min(limit, this.units.length - 1);
    if (top < 0) return [];
    const found: { end: number; distance: number }[] = [];
    const seeds = this.#seedsFor(text, top, top, regions);
    const windows = seeds && this.#filterOf(text.index).windows(seeds, top, regions, null);
    this.#scan(text, top, windows ?? regions, (end, distance) => {
      found.push({ end, distance });
      return top;
    });
    return found;
  }

  /** All starts of stretches up to `end` at exactly the distance, from the last to the first. */
  starts(text: Uint16Array, end: number, distance: number, lowest: number): readonly number[] {
    if (distance <= followEditsMax) return this.#startsByDiagonals(text, end, distance, lowest);
    this.#backward ??= new BitPattern(this.units.toReversed());
    const starts: number[] = [];
    const from = Math.max(lowest, end - this.units.length - distance);
    this.#backward.anchored(text, end, from, distance, (start, found) => {
      if (found === distance) starts.push(start);
      return distance;
    });
    return starts;
  }

  #startsByDiagonals(
    text: Uint16Array,
    end: number,
    distance: number,
    lowest: number,
  ): readonly number[] {
    const diagonals = new Diagonals(text, this.units);
    const bounds = { start: lowest, end };
    const found = diagonals.backward(this.units.length, end, bounds, distance);
    return found === distance ? diagonals.starts(this.units.length, end, bounds) : [];
  }

  /** All places where the pattern stands unchanged, or the first few; they may overlap. */
  exact(text: Haystack, placesMax = Number.POSITIVE_INFINITY): readonly number[] {
    return exactPlaces(text, this.units, placesMax);
  }

  /** The best places with at most `level` edits; undefined when a scan costs less. */
  #bestAt(
    text: Haystack,
    level: number,
    top: number,
    regions: readonly Region[],
    known: Region | null,
  ): BestEnds | null | undefined {
    const seeds = this.#seedsFor(text, level, top, regions);
    if (!seeds) return undefined;
    const filter = this.#filterOf(text.index);
    if (level <= wholeEditsMax) return filter.best(seeds, level, regions);
    const windows = filter.windows(seeds, level, regions, known);
    return windows && this.#bestOf(text, level, windows);
  }

  /** With nothing in sight, the highest level at once where that is cheap enough. */
  #nextLevel(text: Haystack, level: number, top: number): number {
    const next = Math.min(top, Math.ceil(level * levelGrowth));
    const hits = this.#seeds(text.index, top)?.hits ?? Number.POSITIVE_INFINITY;
    return hits <= hitsAtOnce ? top : next;
  }

  /**
   * A place near to what the last level met: no level below its distance finds anything better
   * than that distance, so the next one may be as high.
   */
  #hinted(
    text: Haystack,
    top: number,
    regions: readonly Region[],
  ): { readonly distance: number; readonly window: Region } | null {
    let nearest: { distance: number; window: Region } | null = null;
    for (const first of this.#filterOf(text.index).hints) {
      const region = regions.find(
        (one) => one.start <= first + this.units.length && first < one.end,
      );
      if (!region) continue;
      const window = {
        start: Math.max(region.start, first - top),
        end: Math.min(region.end, first + this.units.length + top),
      };
      const best = this.#bestOf(text, nearest ? nearest.distance - 1 : top, [window]);
      if (best) nearest = { distance: best.distance, window };
    }
    return nearest;
  }

  /** The best places within the regions, by a scan. */
  #bestOf(text: Haystack, limit: number, regions: readonly Region[]): BestEnds | null {
    const found = new BestSink(limit);
    this.#scan(text, limit, regions, found.sink);
    return found.ends.length > 0 ? { distance: found.distance, ends: found.ends } : null;
  }

  /** The seeds of a level; null when a scan of the regions costs less than their places. */
  #seedsFor(text: Haystack, level: number, top: number, regions: readonly Region[]): Seeds | null {
    const scanNs = this.#scanNs(top, regions);
    // Choosing seeds costs about as much as a scan of a few hundred units.
    if (scanNs < this.units.length * 20) return null;
    const seeds = this.#seeds(text.index, level);
    this.#filterOf(text.index).followsMax = 16 + scanNs / followNs;
    return seeds && seeds.hits * hitNs <= scanNs ? seeds : null;
  }

  /** What a scan of the regions would cost. */
  #scanNs(top: number, regions: readonly Region[]): number {
    const units = regions.reduce((sum, { start, end }) => sum + end - start, 0);
    const blocks = Math.min(Math.ceil(this.units.length / 32), 1 + Math.ceil((top * 1.3) / 32));
    return units * (scanUnitNs + blocks * scanBlockNs);
  }

  #seeds(index: GramIndex, level: number): Seeds | null {
    if (this.#counts?.index !== index) {
      this.#counts = { index, counts: new GramCounts(index, this.units) };
      this.#chosen.clear();
    }
    let seeds = this.#chosen.get(level);
    if (seeds === undefined) {
      seeds = chooseSeeds(this.units.length, level, this.#counts.counts);
      this.#chosen.set(level, seeds);
    }
    return seeds;
  }

  #filterOf(index: GramIndex): WindowFilter {
    if (this.#filter?.index !== index) {
      this.#filter = { index, filter: new WindowFilter(index, this.units) };
    }
    return this.#filter.filter;
  }

  #scan(text: Haystack, limit: number, regions: readonly Region[], sink: EndSink): void {
    if (regions.length === 0) return;
    this.#forward ??= new BitPattern(this.units);
    let least = limit;
    for (const { start, end } of regions) {
      this.#forward.scan(text.units, start, end, least, (at, distance) => {
        least = sink(at, distance);
        return least;
      });
    }
  }
}

function firstLevel(length: number, top: number): number {
  return Math.min(top, Math.max(1, length >> 5));
}

/** Keeps the ends of the least distance so far. */
class BestSink {
  distance: number;
  ends: number[] = [];

  constructor(limit: number) {
    this.distance = limit;
  }

  readonly sink: EndSink = (end, distance) => {
    if (distance > this.distance) return this.distance;
    if (distance < this.distance) this.ends = [];
    this.distance = distance;
    this.ends.push(end);
    return distance;
  };
}
