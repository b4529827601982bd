// What a filter of windows asks of the search that it is part of.

import type { Region } from '../view.js';

/** Whether all was visited; or a passage came so near that seeds for fewer edits cost less. */
export type Swept = 'all' | 'nearer' | 'too dear';

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
