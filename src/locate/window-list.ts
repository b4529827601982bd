// The stretches of a text that can hold a passage within a limit, collected from the filter.

import type { Region } from './view.js';
import type { Visitor } from './windows.js';

/** Collects windows for one pattern and limit. */
export class WindowList implements Visitor {
  readonly #length: number;
  readonly #edits: number;
  readonly #found: Region[] = [];
  #leftNs: number;

  constructor(length: number, edits: number, scanNs: number) {
    this.#length = length;
    this.#edits = edits;
    this.#leftNs = scanNs;
  }

  isKnown(first: number, edits: number, region: Region): boolean {
    const last = this.#found.at(-1);
    if (!last) return false;
    const start = Math.max(region.start, first - edits);
    const end = Math.min(region.end, first + this.#length + edits);
    return last.start <= start && end <= last.end;
  }

  spend(ns: number): boolean {
    this.#leftNs -= ns;
    return this.#leftNs >= 0;
  }

  /** Twice as wide as needed, so that the other pieces of the passage need no look of their own. */
  visit(first: number, region: Region): number {
    const slack = 2 * this.#edits;
    this.#found.push({
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
      else out.push({ ...window });
    }
    return out;
  }
}
