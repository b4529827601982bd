// Following a pattern along a text from a place where both are known to meet, by furthest-reaching
// diagonals (Ukkonen 1985): for each number of edits, how far each shift of text against pattern
// gets. O(length + edits²); the fronts are shared by all searches, so nothing is allocated.

import type { Region } from './view.js';

/** Edits that are followed; more are left to the bit vectors. */
export const followEditsMax = 20;

/** Less than any place, also after one more edit. */
const nowhere = -2;
const middle = followEditsMax + 1;
const fronts = [new Int32Array(2 * middle + 1), new Int32Array(2 * middle + 1)] as const;

/** The text and pattern of one search. */
export class Diagonals {
  readonly #text: Uint16Array;
  readonly #pattern: Uint16Array;
  /** The last front that was filled, and how many edits it has. */
  #front: Int32Array = fronts[0];
  #edits = 0;

  constructor(text: Uint16Array, pattern: Uint16Array) {
    this.#text = text;
    this.#pattern = pattern;
  }

  /**
   * The least edits with which the pattern from `from` on stands at `at` of the text, up to the
   * pattern's end; -1 if there are more than allowed: `reachMin(edits)` is how far into the pattern
   * so many edits must get.
   */
  forward(
    from: number,
    at: number,
    within: Region,
    editsMax: number,
    reachMin: (edits: number) => number,
  ): number {
    const length = this.#pattern.length;
    const base = at - from;
    let [before, front] = fronts;
    let reach = this.#slide(from, base, within.end);
    before[middle] = reach;
    let edits = 0;
    while (reach < length) {
      if (reach < reachMin(edits) || edits >= editsMax) return -1;
      edits += 1;
      widen(before, edits);
      reach = 0;
      for (let diagonal = middle - edits; diagonal <= middle + edits; diagonal += 1) {
        const one = Math.max(before[diagonal]!, before[diagonal + 1]!) + 1;
        const best = Math.min(length, Math.max(one, before[diagonal - 1]!));
        const slid = best < 0 ? nowhere : this.#slide(best, base + diagonal - middle, within.end);
        front[diagonal] = slid;
        if (slid > reach) reach = slid;
      }
      [before, front] = [front, before];
    }
    this.#front = before;
    this.#edits = edits;
    return edits;
  }

  /** Calls for each end of text that the last `forward` reached the pattern's end at. */
  ends(from: number, at: number, within: Region, report: (end: number) => void): void {
    const length = this.#pattern.length;
    const base = at - from - middle + length;
    for (let diagonal = middle - this.#edits; diagonal <= middle + this.#edits; diagonal += 1) {
      const end = base + diagonal;
      if (this.#front[diagonal]! >= length && end <= within.end) report(end);
    }
  }

  /** The least edits with which the pattern before `to` stands before `at`; -1: too many. */
  backward(to: number, at: number, within: Region, editsMax: number): number {
    const base = at - to;
    let [before, front] = fronts;
    // Counted from `to` downwards, so that fronts grow as they do forwards.
    let reach = to - this.#slideBack(to, base, within.start);
    before[middle] = reach;
    let edits = 0;
    while (reach < to) {
      if (edits >= editsMax) return -1;
      edits += 1;
      widen(before, edits);
      reach = 0;
      for (let diagonal = middle - edits; diagonal <= middle + edits; diagonal += 1) {
        const one = Math.max(before[diagonal]!, before[diagonal + 1]!) + 1;
        const best = Math.min(to, Math.max(one, before[diagonal - 1]!));
        const slid =
          best < 0
            ? nowhere
            : to - this.#slideBack(to - best, base - diagonal + middle, within.start);
        front[diagonal] = slid;
        if (slid > reach) reach = slid;
      }
      [before, front] = [front, before];
    }
    this.#front = before;
    this.#edits = edits;
    return edits;
  }

  /** The starts of text that the last `backward` reached the pattern's start at, falling. */
  starts(to: number, at: number, within: Region): readonly number[] {
    const starts: number[] = [];
    for (let diagonal = middle - this.#edits; diagonal <= middle + this.#edits; diagonal += 1) {
      const start = at - to - diagonal + middle;
      if (this.#front[diagonal]! >= to && start >= within.start) starts.push(start);
    }
    return starts;
  }

  /** How far the pattern from `at` goes on unchanged on a diagonal of the text. */
  #slide(at: number, base: number, high: number): number {
    const text = this.#text;
    const pattern = this.#pattern;
    const last = Math.min(pattern.length, high - base);
    let index = at;
    while (index < last && pattern[index] === text[base + index]) index += 1;
    return index;
  }

  #slideBack(at: number, base: number, low: number): number {
    const text = this.#text;
    const pattern = this.#pattern;
    const first = Math.max(0, low - base);
    let index = at;
    while (index > first && pattern[index - 1] === text[base + index - 1]) index -= 1;
    return index;
  }
}

/** Marks the diagonals beside a front as not reached. */
function widen(front: Int32Array, edits: number): void {
  front[middle - edits] = nowhere;
  front[middle + edits] = nowhere;
  if (edits >= middle) return;
  front[middle - edits - 1] = nowhere;
  front[middle + edits + 1] = nowhere;
}
