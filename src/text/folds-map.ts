// The way between a text and its folded view, kept as breakpoints instead of one number a unit:
// most of a text folds unit for unit, so a 10 MB article needs some thousands of them.
//
// Between two breakpoints either both sides are equally long, and units answer one to one, or the
// stretch is one cluster that is never divided. Look-up costs O(log breakpoints).

import type { QuoteSpan } from '../model/span.js';
import { clusterEnd, clusterStart } from './folds-borders.js';

/** Most of what is folded has fewer breakpoints than these. */
const pointsKept = 256;

/** Breakpoints while a fold is made, in growing typed arrays. */
export class Breakpoints {
  folded = new Int32Array(pointsKept);
  text = new Int32Array(pointsKept);
  count = 1;

  /** Begins a map; what another needed more of is let go. */
  begin(): void {
    if (this.folded.length > pointsKept) {
      this.folded = new Int32Array(pointsKept);
      this.text = new Int32Array(pointsKept);
    }
    this.count = 1;
  }

  /** Notes that `folded` and `text` stand at the same place; repeated places are kept once. */
  add(folded: number, text: number): void {
    const last = this.count - 1;
    if (this.folded[last] === folded && this.text[last] === text) return;
    if (this.count === this.folded.length) this.#grow();
    this.folded[this.count] = folded;
    this.text[this.count] = text;
    this.count += 1;
  }

  /** Ends the map; the last breakpoint is the end of both texts. */
  finish(folded: number, text: number): FoldMap {
    this.add(folded, text);
    return new FoldMap(this.folded.slice(0, this.count), this.text.slice(0, this.count));
  }

  #grow(): void {
    const folded = new Int32Array(this.count * 2);
    const text = new Int32Array(this.count * 2);
    folded.set(this.folded);
    text.set(this.text);
    this.folded = folded;
    this.text = text;
  }
}

/** The breakpoints of a map: plain data that can cross a thread. */
export interface PackedFoldMap {
  readonly folded: Int32Array;
  readonly text: Int32Array;
}

/** The finished map of one fold. */
export class FoldMap {
  readonly #folded: Int32Array;
  readonly #text: Int32Array;

  constructor(folded: Int32Array, text: Int32Array) {
    this.#folded = folded;
    this.#text = text;
  }

  /** The breakpoints themselves, not copied. */
  pack(): PackedFoldMap {
    return { folded: this.#folded, text: this.#text };
  }

  /** The stretch of text that the folded unit at `at` came from, before any rounding. */
  unit(at: number): QuoteSpan {
    const piece = lastAtMost(this.#folded, at);
    const from = this.#folded[piece]!;
    const start = this.#text[piece]!;
    const end = this.#text[piece + 1] ?? start;
    if (end - start !== (this.#folded[piece + 1] ?? from) - from) return { start, end };
    return { start: start + at - from, end: start + at - from + 1 };
  }

  /** Where the folded offset `at` begins in the text: for an empty stretch. */
  point(at: number): number {
    const piece = lastAtMost(this.#folded, at);
    const from = this.#folded[piece]!;
    const start = this.#text[piece]!;
    const isOneToOne =
      (this.#text[piece + 1] ?? start) - start === (this.#folded[piece + 1] ?? from) - from;
    return isOneToOne ? start + at - from : start;
  }

  /**
   * The stretch of text behind `[start, end)`, ends rounded outwards: over whole clusters, whole
   * surrogate pairs and whole graphemes.
   */
  span(source: string, start: number, end: number): QuoteSpan {
    if (start >= end) {
      const at = clusterStart(source, this.point(start));
      return { start: at, end: at };
    }
    return {
      start: clusterStart(source, this.unit(start).start),
      end: clusterEnd(source, this.unit(end - 1).end),
    };
  }

  /** The first folded unit that came from text at or after `at`. */
  foldedAt(at: number): number {
    const piece = lastAtMost(this.#text, at);
    const start = this.#text[piece]!;
    const from = this.#folded[piece]!;
    const textUnits = (this.#text[piece + 1] ?? start) - start;
    const foldedUnits = (this.#folded[piece + 1] ?? from) - from;
    if (textUnits === foldedUnits) return from + at - start;
    return at === start ? from : from + foldedUnits;
  }
}

/** The last index whose value is at most `value`; values do not fall, the first is at most it. */
function lastAtMost(values: Int32Array, value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
