// The one way to search units in units: the least edit distance within a limit, every end where it
// is reached, and the start of each. Exact, whatever it costs; how is decided here and nowhere else.
//
// A hint gives an upper bound. For as many edits, or as many as the limit where there is none, seeds
// pick the windows that can hold a passage, and each is looked at. What that finds is the answer, for
// every place with as many edits lies in one of the windows. When the seeds have too many places, or
// the pattern is too short for so many edits, the whole text is scanned.

import { bandFound, leastBackward } from '../distance/bit-band.js';
import { type EndSink, scan } from '../distance/bit-vector.js';
import { startsBefore, startsEditsMax } from '../distance/starts.js';
import { PatternGrams } from '../grams/pattern-grams.js';
import type { Region } from '../view.js';
import { exactPlaces, type Haystack } from './haystack.js';
import { eachHint } from './hints.js';
import { Hunt } from './hunt.js';
import { NearSweep } from './near-sweep.js';
import { regionAt } from './regions.js';
import { chooseSeeds } from './seeds.js';
import { WindowList } from './window-list.js';
import { WindowFilter } from './windows.js';

/** Costs in nanoseconds, measured on texts of 5 kB to 10 MB; only their ratios matter. */
const scanUnitNs = 3;
const scanBlockNs = 2;
const hitNs = 4;
/** Choosing seeds costs about as much as a scan of a few hundred units. */
const chooseUnitNs = 10;

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

const grams = new PatternGrams();

/** A pattern prepared for any number of searches. */
export class Pattern {
  readonly units: Uint16Array;

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
    const known = text.answers?.to(this.units, top, regions);
    if (known !== undefined) return known;
    const found = this.#best(text, top, regions);
    text.answers?.note(this.units, top, regions, found);
    return found;
  }

  #best(text: Haystack, top: number, regions: readonly Region[]): BestEnds | null {
    const scanNs = this.#scanNs(top, regions);
    if (scanNs < this.units.length * chooseUnitNs) return this.#scanned(text, top, regions);
    grams.bind(this.units, text.index);
    const hunt = new Hunt(text.units, this.units, top, scanNs);
    const near = new NearSweep(text.index, this.units, regions, hunt);
    if (near.sweep(scanNs)) return hunt.hasFound ? rising(hunt) : null;
    if (!near.probe()) this.#probeHints(text, hunt, regions);
    const filter = new WindowFilter(text.index, this.units, regions, hunt, text.sieve);
    for (;;) {
      const seeds = chooseSeeds(grams, hunt.least);
      const swept = seeds && seeds.hits * hitNs <= scanNs && filter.sweep(seeds, hunt.least);
      if (swept === 'all') return hunt.hasFound ? rising(hunt) : null;
      if (swept !== 'nearer') return this.#scanned(text, hunt.least, regions);
    }
  }

  /** Every end within the limit with its distance, in order. */
  all(text: Haystack, limit: number, regions: readonly Region[]): readonly End[] {
    const top = Math.min(limit, this.units.length - 1);
    if (top < 0) return [];
    const found: { end: number; distance: number }[] = [];
    for (const { start, end } of this.#windows(text, top, regions)) {
      scan(text.units, this.units, start, end, top, (at, distance) => {
        found.push({ end: at, distance });
        return top;
      });
    }
    return found;
  }

  /** All starts of stretches up to `end` at exactly the distance, from the last to the first. */
  starts(text: Uint16Array, end: number, distance: number, lowest: number): readonly number[] {
    const pattern = this.units;
    if (distance <= startsEditsMax) return startsBefore(text, pattern, end, lowest, distance);
    leastBackward(text, pattern, end, lowest, distance);
    const starts: number[] = [];
    for (let one = 0; one < bandFound.count; one += 1) starts.push(bandFound.ends[one]!);
    return starts;
  }

  /** All places where the pattern stands unchanged, or the first few; they may overlap. */
  exact(text: Haystack, placesMax = Number.POSITIVE_INFINITY): readonly number[] {
    return exactPlaces(text, this.units, placesMax);
  }

  /** Looks where the pattern is likely to stand. */
  #probeHints(text: Haystack, hunt: Hunt, regions: readonly Region[]): void {
    eachHint(text.index, this.units, (first, at) => {
      const region = regionAt(regions, at, at + 1);
      if (!region || hunt.isKnown(first, hunt.least, at, at + 1)) return false;
      return hunt.probe(first, region);
    });
  }

  /** Stretches that hold all passages within the limit. */
  #windows(text: Haystack, top: number, regions: readonly Region[]): readonly Region[] {
    const scanNs = this.#scanNs(top, regions);
    if (scanNs < this.units.length * chooseUnitNs) return regions;
    grams.bind(this.units, text.index);
    const seeds = chooseSeeds(grams, top);
    if (!seeds || seeds.hits * hitNs > scanNs) return regions;
    const list = new WindowList(this.units.length, top, scanNs);
    const filter = new WindowFilter(text.index, this.units, regions, list, text.sieve);
    return filter.sweep(seeds, top) === 'all' ? list.merged() : regions;
  }

  /** The best places within the regions, by a scan. */
  #scanned(text: Haystack, limit: number, regions: readonly Region[]): BestEnds | null {
    let least = limit;
    let ends: number[] = [];
    const sink: EndSink = (end, distance) => {
      if (distance < least) ends = [];
      least = distance;
      ends.push(end);
      return distance;
    };
    for (const { start, end } of regions) scan(text.units, this.units, start, end, least, sink);
    return ends.length > 0 ? { distance: least, ends } : null;
  }

  /** What a scan of the regions would cost. */
  #scanNs(top: number, regions: readonly Region[]): number {
    let units = 0;
    for (const { start, end } of regions) units += end - start;
    const blocks = Math.min(Math.ceil(this.units.length / 32), 1 + Math.ceil((top * 1.3) / 32));
    return units * (scanUnitNs + blocks * scanBlockNs);
  }
}

/** What a hunt has found, each end once. */
function rising(hunt: Hunt): BestEnds {
  const { ends, least } = hunt;
  if (ends.length > 1) ends.sort((left, right) => left - right);
  let count = 0;
  for (const end of ends) {
    if (count > 0 && ends[count - 1] === end) continue;
    ends[count] = end;
    count += 1;
  }
  ends.length = count;
  return { distance: least, ends };
}
