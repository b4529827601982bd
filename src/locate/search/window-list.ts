// The stretches of a text that can hold a passage within a limit, collected from the filter.

import type { Region } from '../view.js';
import type { Visitor } from './visitor.js';

/** A window, and the region that it lies in. */
interface Window extends Region {
  readonly region: Region;
}

/** Collects windows for one pattern and limit. */
export class WindowList implements Visitor {
  readonly #length: number;
  readonly #edits: number;
  readonly #found: Window[] = [];
  #leftNs: number;

  constructor(length: number, edits: number, scanNs: number) {
    this.#length = length;
    this.#edits = edits;
    this.#leftNs = scanNs;
  }

  isKnown(first: number, edits: number, at: number, end: number): boolean {
    const last = this.#found.at(-1);
    if (!last || at < last.region.start || end > last.region.end) return false;
    const from = Math.max(last.region.start, first - edits);
    const to = Math.min(last.region.end, first + this.#length + edits);
    return last.start <= from && to <= last.end;
  }

  spend(ns: number): boolean {
    this.#leftNs -= ns;
    return this.#leftNs >= 0;
  }

  /** Twice as wide as needed, so that the other pieces of the passage need no look of their own. */
  visit(first: number, region: Region): number {
    const slack = 2 * this.#edits;
    this.#found.push({
      region,
      start: Math.max(region.start, first - slack),
      end: Math.min(region.end, first + this.#length + slack),
    });
    return this.#edits;
  }

  /** In order, none overlapping another. Those of different regions may touch, but stay apart. */
  merged(): readonly Region[] {
    const out: { start: number; end: number }[] = [];
    for (const window of this.#found.sort((left, right) => left.start - right.start)) {
      const last = out.at(-1);
      if (last && window.start < last.end) last.end = Math.max(last.end, window.end);
      else out.push({ start: window.start, end: window.end });
    }
    return out;
  }
}
