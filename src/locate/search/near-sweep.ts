// The search for passages with very few edits, by the rarest runs of the pattern.
//
// If all places of k disjoint runs are known, then so are all passages with at most k - 1 edits,
// for these leave one of the runs intact (pigeonhole). The rarest run comes first, and the sweep
// ends as soon as it knows of a passage with less edits than it has runs behind it.

import { nearEditsMax } from '../distance/diagonals.js';
import { type GramIndex, signatureAt } from '../grams/gram-index.js';
import { rareRuns, runUnits } from '../grams/rare-runs.js';
import type { Region } from '../view.js';
import type { Hunt } from './hunt.js';
import { regionAt } from './regions.js';

/** Runs among which the rarest are chosen. */
const runsMax = 24;
/** Places that are looked at; where more are alike the quote is a phrase, or the text repeats. */
const looksMax = 96;
/** Two places agree when the pattern would begin as near as that. */
const nearUnits = 16;
/** To read a place off the index. */
const hitNs = 1;

/** Likely places with more edits: where the pattern would begin, and where the run stands. */
const fartherMax = 4;
const farther = new Int32Array(2 * fartherMax);
const isSwept = new Uint8Array(runsMax);

/** One pattern's search in one text. */
export class NearSweep {
  readonly #index: GramIndex;
  readonly #pattern: Uint16Array;
  readonly #regions: readonly Region[];
  readonly #hunt: Hunt;
  #farther = 0;
  #looks = 0;

  constructor(index: GramIndex, pattern: Uint16Array, regions: readonly Region[], hunt: Hunt) {
    this.#index = index;
    this.#pattern = pattern;
    this.#regions = regions;
    this.#hunt = hunt;
  }

  /**
   * Looks where the rarest runs stand, for less than it would cost to scan everything.
   *
   * @returns whether all passages are known that matter to the hunt
   */
  sweep(scanNs: number): boolean {
    const runs = rareRuns;
    runs.bind(this.#pattern, this.#index);
    let count = 0;
    while (count < runsMax && runs.has(count)) count += 1;
    isSwept.fill(0, 0, count);
    let hits = scanNs / (4 * hitNs);
    for (let swept = 0; swept < count && swept <= nearEditsMax; swept += 1) {
      const run = rarest(count);
      hits -= runs.places(run);
      if (hits < 0) return false;
      isSwept[run] = 1;
      if (!this.#sweepRun(run)) return false;
      if (swept >= this.#hunt.least) return true;
    }
    return false;
  }

  /** Looks for more edits at the places that are likely; whether a passage is there. */
  probe(): boolean {
    for (let one = this.#farther - 1; one >= 0; one -= 1) {
      const place = farther[2 * one + 1]!;
      const region = regionAt(this.#regions, place, place + runUnits)!;
      if (this.#hunt.probe(farther[2 * one]!, region)) return true;
    }
    return false;
  }

  /** Looks at all places of a run; false when the sweep is to end. */
  #sweepRun(run: number): boolean {
    const { postings } = this.#index;
    const at = rareRuns.at[run]!;
    const expected = signatureAt(this.#pattern, at);
    const end = 2 * rareRuns.to[run]!;
    for (let hit = 2 * rareRuns.from[run]! + 1; hit < end; hit += 2) {
      if (postings[hit] === expected && !this.#look(at, postings[hit - 1]!)) return false;
    }
    return true;
  }

  #look(at: number, place: number): boolean {
    const region = regionAt(this.#regions, place, place + runUnits);
    const first = place - at;
    const hunt = this.#hunt;
    if (!region) return true;
    const edits = Math.min(nearEditsMax, hunt.least);
    if (hunt.isKnown(first, edits, place, place + runUnits)) return true;
    this.#looks += 1;
    if (this.#looks > looksMax) return false;
    const isAgreed = !hunt.hasFound && this.#agrees(first);
    if (!isAgreed && hunt.settle(first, at, region)) return true;
    if (hunt.hasFound) return true;
    if (this.#farther < fartherMax || isAgreed) {
      const one = Math.min(this.#farther, fartherMax - 1);
      farther[2 * one] = first;
      farther[2 * one + 1] = place;
      this.#farther = one + 1;
    }
    // Two runs that stand as they do in the quote are hardly there by chance.
    return !isAgreed;
  }

  #agrees(first: number): boolean {
    for (let one = 0; one < this.#farther; one += 1) {
      if (Math.abs(farther[2 * one]! - first) <= nearUnits) return true;
    }
    return false;
  }
}

/** The rarest run that was not swept. */
function rarest(count: number): number {
  let best = -1;
  for (let run = 0; run < count; run += 1) {
    if (isSwept[run] === 1) continue;
    if (best < 0 || rareRuns.places(run) < rareRuns.places(best)) best = run;
  }
  return best;
}
