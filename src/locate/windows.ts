// From the places of the seeds to the few stretches of the text that can hold a passage within the
// limit.
//
// The cycle lemma: if e + 1 pieces have at most e edits together, some intact piece i is such that
// pieces i … i + t, counted in a circle, have at most t edits for every t. So from each place of a
// seed the pattern is followed to the right by furthest-reaching diagonals, and given up as soon as
// t edits do not reach the end of piece i + t; what is left is checked against the beginning of the
// pattern by one word of bits. Almost nothing remains that is not a real passage.

import type { GramIndex } from './gram-index.js';
import type { Seeds } from './seeds.js';
import type { Region } from './view.js';

/** Edits that a place is followed for; what has held so long is worth a full look. */
const followEditsMax = 20;
const wordUnits = 32;
/** Less than any place, also after one more edit. */
const nowhere = -2;

/** Finds all windows that can hold a place with at most `edits` edits. */
export class WindowFilter {
  readonly #text: Uint16Array;
  readonly #pattern: Uint16Array;
  readonly #index: GramIndex;
  /** How far into the pattern each diagonal of the text reaches, the first one in the middle. */
  readonly #front = new Int32Array(2 * followEditsMax + 3);
  readonly #frontBefore = new Int32Array(2 * followEditsMax + 3);
  /** The first units of the pattern as bits, for the piece that is looked at. */
  readonly #masks = new Map<number, number>();
  #windows: number[] = [];

  constructor(index: GramIndex, pattern: Uint16Array) {
    this.#index = index;
    this.#text = index.text;
    this.#pattern = pattern;
    const prefix = Math.min(wordUnits, pattern.length);
    for (let at = 0; at < prefix; at += 1) {
      const unit = pattern[at]!;
      this.#masks.set(unit, (this.#masks.get(unit) ?? 0) | (1 << at));
    }
  }

  /** Stretches of the text in order, none touching another. */
  run(seeds: Seeds, edits: number): readonly Region[] {
    this.#windows = [];
    for (let piece = 0; piece <= edits; piece += 1) this.#lookAt(seeds, piece, edits);
    return merged(this.#windows, this.#text.length);
  }

  #lookAt(seeds: Seeds, piece: number, edits: number): void {
    const text = this.#text;
    const length = this.#pattern.length;
    const start = seeds.bounds[piece]!;
    const end = seeds.bounds[piece + 1]!;
    const shift = seeds.at[piece]! - start;
    const { from, to } = this.#index.range(this.#pattern, seeds.at[piece]!, seeds.length[piece]!);
    const places = this.#index.places;
    for (let hit = from; hit < to; hit += 1) {
      const at = places[hit]! - shift;
      if (at < 0 || at + end - start > text.length) continue;
      if (!this.#isIntact(start, end, at)) continue;
      const spent = this.#follow(seeds, piece, at, edits);
      if (spent < 0) continue;
      if (start > 0 && !this.#beginsWell(seeds, piece, at, edits, spent)) continue;
      this.#windows.push(at - start - edits, at - start + length + edits);
    }
  }

  #isIntact(start: number, end: number, at: number): boolean {
    const text = this.#text;
    const pattern = this.#pattern;
    for (let index = start; index < end; index += 1) {
      if (pattern[index] !== text[at + index - start]) return false;
    }
    return true;
  }

  /** The least edits with which the pattern goes on to its end; -1 when the lemma is broken. */
  #follow(seeds: Seeds, piece: number, at: number, edits: number): number {
    const { bounds } = seeds;
    const length = this.#pattern.length;
    const middle = followEditsMax + 1;
    const base = at - bounds[piece]!;
    let before = this.#frontBefore;
    let front = this.#front;
    let reach = this.#slide(bounds[piece + 1]!, base);
    if (reach >= length) return 0;
    before[middle] = reach;
    for (let spent = 1; spent <= followEditsMax; spent += 1) {
      if (piece + spent > edits) return -1;
      before[middle - spent] = before[middle + spent] = nowhere;
      if (spent < followEditsMax) before[middle - spent - 1] = before[middle + spent + 1] = nowhere;
      reach = 0;
      for (let diagonal = middle - spent; diagonal <= middle + spent; diagonal += 1) {
        const one = Math.max(before[diagonal]!, before[diagonal + 1]!) + 1;
        const best = Math.min(length, Math.max(one, before[diagonal - 1]!));
        const slid = this.#slide(best, base + diagonal - middle);
        front[diagonal] = slid;
        if (slid > reach) reach = slid;
      }
      if (reach >= length) return spent;
      if (reach < bounds[piece + spent + 1]!) return -1;
      [before, front] = [front, before];
    }
    return followEditsMax;
  }

  /** How far the pattern from `at` goes on unchanged on a diagonal of the text. */
  #slide(at: number, base: number): number {
    const text = this.#text;
    const pattern = this.#pattern;
    let index = at;
    while (index < pattern.length && pattern[index] === text[base + index]) index += 1;
    return index;
  }

  /** Whether the first pieces stand before the place with as many edits as the lemma leaves them. */
  #beginsWell(seeds: Seeds, piece: number, at: number, edits: number, spent: number): boolean {
    const { bounds } = seeds;
    let pieces = 1;
    while (pieces < piece && bounds[pieces + 1]! <= wordUnits) pieces += 1;
    const units = Math.min(bounds[pieces]!, wordUnits);
    const allowed = edits - piece + pieces - spent;
    if (allowed >= units) return true;
    const slack = edits - spent;
    const end = at - bounds[piece]! + units;
    return this.#prefixWithin(units, allowed, end - slack, end + slack);
  }

  /** Whether the first units of the pattern end in `[low, high]` with at most `allowed` edits. */
  #prefixWithin(units: number, allowed: number, low: number, high: number): boolean {
    const text = this.#text;
    const masks = this.#masks;
    const top = units - 1;
    const last = Math.min(high, text.length);
    let pv = -1;
    let mv = 0;
    let score = units;
    for (let at = Math.max(0, low - units - allowed); at < last; at += 1) {
      const eq = masks.get(text[at]!) ?? 0;
      const xv = eq | mv;
      const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
      const ph = mv | ~(xh | pv);
      const mh = pv & xh;
      score += ((ph >>> top) & 1) - ((mh >>> top) & 1);
      if (score <= allowed && at + 1 >= low) return true;
      const moved = ph << 1;
      pv = (mh << 1) | ~(xv | moved);
      mv = moved & xv;
    }
    return false;
  }
}

function merged(windows: readonly number[], length: number): readonly Region[] {
  const out: { start: number; end: number }[] = [];
  const order = Array.from({ length: windows.length / 2 }, (_, index) => 2 * index);
  order.sort((left, right) => windows[left]! - windows[right]!);
  for (const index of order) {
    const start = Math.max(0, windows[index]!);
    const end = Math.min(length, windows[index + 1]!);
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
