// What a search knows so far: the least distance that was found, where, and which stretches have
// been looked at so closely that they need no second look.

import { bandFound, leastInBand } from '../distance/bit-band.js';
import {
  leastNear,
  leastRight,
  nearEditsMax,
  nearEnds,
  nearShifts,
  nearWork,
} from '../distance/diagonals.js';
import type { Region } from '../view.js';
import type { Visitor } from './visitor.js';

/** How far around a likely place is looked: some changed words are longer or shorter by that. */
const probeWidth = 32;
/** At the ends of a region, for as many edits as elsewhere are looked for along diagonals. */
const edgeWidth = 3 * nearEditsMax;
/** Looks go further than they must, so that other pieces of the passage need none of their own. */
const spareWidthMin = 8;
const spareWidthMax = 24;
const columnBlockNs = 2;
const nearNs = 500;

/** All passages near one diagonal are known: those that stay `width` around it. */
interface Looked {
  readonly first: number;
  readonly width: number;
  readonly region: Region;
}

/** One search for the least distance of a pattern in a text. */
export class Hunt implements Visitor {
  /** The least distance so far; where nothing is found yet, the limit. */
  least: number;
  /** All ends that were found at the least distance, in no order, some of them twice. */
  ends: number[] = [];
  readonly #text: Uint16Array;
  readonly #pattern: Uint16Array;
  readonly #looked: Looked[] = [];
  #leftNs: number;

  constructor(text: Uint16Array, pattern: Uint16Array, limit: number, scanNs: number) {
    this.#text = text;
    this.#pattern = pattern;
    this.least = limit;
    this.#leftNs = scanNs;
  }

  get hasFound(): boolean {
    return this.ends.length > 0;
  }

  isKnown(first: number, edits: number, at: number, end: number): boolean {
    for (let index = this.#looked.length - 1; index >= 0; index -= 1) {
      const one = this.#looked[index]!;
      const isNear = Math.abs(one.first - first) + edits <= one.width;
      if (isNear && one.region.start <= at && end <= one.region.end) return true;
      // Of many, only the last few can be near: places come in order.
      if (index > 4 && index < this.#looked.length - 4) index = 4;
    }
    return false;
  }

  spend(ns: number): boolean {
    this.#leftNs -= ns;
    return this.#leftNs >= 0;
  }

  visit(first: number, region: Region): number {
    if (this.least > nearEditsMax || !this.#lookNear(first, region)) {
      this.#look(first, wideAround(this.least), region);
    }
    return this.least;
  }

  /**
   * Finds all passages with at most `nearEditsMax` edits through a place where the pattern's run
   * at `from` stands; whether there are any, or what is there is known.
   */
  settle(first: number, from: number, region: Region): boolean {
    const { length } = this.#pattern;
    const most = Math.min(this.least, nearEditsMax);
    const at = first + from;
    if (leastRight(this.#text, region, this.#pattern, from, at, most) < 0) return false;
    const isInside = first >= region.start && first + length <= region.end;
    if (isInside) return this.#lookNear(first, region);
    this.#look(first, edgeWidth, region);
    return true;
  }

  /** A look at a place that may be anything; whether a passage within the limit is there. */
  probe(first: number, region: Region): boolean {
    return this.#look(first, probeWidth, region) >= 0;
  }

  /** Few edits along few diagonals; whether that settles it. */
  #lookNear(first: number, region: Region): boolean {
    const length = this.#pattern.length;
    if (first < region.start || first + length > region.end) return false;
    const most = Math.min(this.least, nearEditsMax);
    const edits = leastNear(this.#text, region, this.#pattern, first, most);
    this.#leftNs -= nearNs + nearWork.units;
    if (edits < 0 && this.least > nearEditsMax) return false;
    if (edits >= 0) {
      if (edits < this.least) this.ends.length = 0;
      this.least = edits;
      nearEnds(length, first, region, this.ends);
    }
    this.#looked.push({ first, width: nearShifts, region });
    return true;
  }

  /** All passages that stay so near to a diagonal; the least distance of them, or -1. */
  #look(first: number, width: number, region: Region): number {
    const from = Math.max(region.start, first - width);
    const to = Math.min(region.end, first + this.#pattern.length + width);
    const below = from - first + width;
    const band = { from, step: 1, columns: to - from, above: 2 * width - below, below } as const;
    const blocks = Math.min(this.#pattern.length, 2 * width) / 32 + 1;
    this.#leftNs -= (to - from) * blocks * columnBlockNs;
    const least = leastInBand(this.#text, this.#pattern, band, this.least);
    this.#looked.push({ first, width, region });
    if (least < 0) return -1;
    if (least < this.least) this.ends.length = 0;
    this.least = least;
    for (let one = 0; one < bandFound.count; one += 1) this.ends.push(bandFound.ends[one]!);
    return least;
  }
}

function wideAround(edits: number): number {
  return edits + Math.max(spareWidthMin, Math.min(edits, spareWidthMax));
}
