// Following a pattern along a text by furthest-reaching diagonals (Ukkonen 1985): for each number
// of edits, how far each shift of text against pattern gets. O(length + edits · shifts); the fronts
// are shared by all searches, so nothing is allocated.
//
// Past the ends of the region nothing is equal to anything. An edit that uses a unit from there
// costs as much as one that does without it, so least distances are right all the same; only ends
// and starts out there must not be reported.

import type { Region } from '../view.js';

/** Edits that are followed at most; more are left to the bit vectors. */
const followEditsMax = 32;
/** What `followRight` says when it stopped before it knew. */
export const undecided = 1 << 20;

/** Less than any place, also after one more edit. */
const nowhere = -2;
const middle = followEditsMax + 2;
let before = new Int32Array(2 * middle + 1);
let front = new Int32Array(2 * middle + 1);

function swap(): void {
  const last = front;
  front = before;
  before = last;
}

/**
 * A first look at what follows an intact piece, at any region's ends: whether at most one edit gets
 * to the end of the next piece.
 */
export function mayGoOn(
  text: Uint16Array,
  pattern: Uint16Array,
  base: number,
  from: number,
  bounds: Int32Array,
  piece: number,
): boolean {
  if (from >= pattern.length) return true;
  const goal = bounds[piece + 2]!;
  let reach = from;
  while (reach < goal && pattern[reach] === text[base + reach]) reach += 1;
  if (reach >= goal - 1) return true;
  let at = reach + 1;
  while (at < goal && pattern[at] === text[base + at]) at += 1;
  if (at >= goal) return true;
  at = reach + 1;
  while (at < goal && pattern[at] === text[base + at - 1]) at += 1;
  if (at >= goal) return true;
  at = reach;
  while (at < goal && pattern[at] === text[base + at + 1]) at += 1;
  return at >= goal;
}

/**
 * The edits from an intact piece to the pattern's end; -1 when so few pieces have more edits than
 * the cycle lemma allows, or all of them more than `editsMax`; `undecided` after `followMax`. By the
 * lemma the edit after e others lies behind piece i + e, so diagonals that do not get there end.
 */
export function followRight(
  text: Uint16Array,
  within: Region,
  pattern: Uint16Array,
  bounds: Int32Array,
  piece: number,
  at: number,
  editsMax: number,
  followMax: number,
): number {
  const { length } = pattern;
  const base = (at - bounds[piece]! - middle) | 0;
  // Whole numbers of 32 bits, and no minimum of others: this loop is where the time goes.
  const span = (within.end - base) | 0;
  let reach = bounds[piece + 1]!;
  for (let last = lesser(length, span - middle); reach < last; reach += 1) {
    if (pattern[reach] !== text[base + middle + reach]) break;
  }
  if (reach >= length) return 0;
  let from = before;
  let to = front;
  from[middle] = reach;
  let low = middle;
  let top = middle;
  const most = lesser(editsMax, followMax);
  for (let edits = 1; edits <= most; edits += 1) {
    from[low - 2] = nowhere;
    from[low - 1] = nowhere;
    from[top + 1] = nowhere;
    from[top + 2] = nowhere;
    const goal = bounds[piece + edits + 1]!;
    const first = low - 1;
    const final = top + 1;
    low = 2 * middle;
    for (let shift = first; shift <= final; shift += 1) {
      let best = from[shift]!;
      const dropped = from[shift + 1]!;
      const added = from[shift - 1]!;
      if (dropped > best) best = dropped;
      best += 1;
      if (added > best) best = added;
      if (best >= 0) {
        const last = lesser(length, span - shift);
        while (best < last && pattern[best] === text[base + shift + best]) best += 1;
        if (best >= length) return edits;
      }
      if (best >= goal) {
        if (low > shift) low = shift;
        top = shift;
        to[shift] = best;
      } else to[shift] = nowhere;
    }
    if (low > top) return -1;
    const last = from;
    from = to;
    to = last;
  }
  return most < editsMax ? undecided : -1;
}

/** Without the look at fractions that `Math.min` takes. */
function lesser(left: number, right: number): number {
  if (left < right) return left;
  return right;
}

/** Shifts on both sides of a place that `leastNear` looks at, and the edits it goes up to. */
export const nearShifts = 8;
export const nearEditsMax = 5;

/** How many units the last `leastNear` compared: many where a text repeats itself. */
export const nearWork = { units: 0 };

/**
 * The least edits of any passage that stays within `nearShifts` of where the pattern would begin;
 * -1 if there are more than `editsMax`. `nearEnds` says where.
 */
export function leastNear(
  text: Uint16Array,
  within: Region,
  pattern: Uint16Array,
  first: number,
  editsMax: number,
): number {
  const length = pattern.length;
  const base = first - nearShifts - 1;
  const last = 2 * nearShifts + 1;
  nearWork.units = 0;
  before[0] = nowhere;
  before[last + 1] = nowhere;
  front[0] = nowhere;
  front[last + 1] = nowhere;
  for (let edits = 0; edits <= editsMax; edits += 1) {
    let reach = 0;
    let compared = 0;
    for (let shift = 1; shift <= last; shift += 1) {
      // A passage may begin anywhere in the region.
      let best = base + shift >= within.start ? 0 : nowhere;
      if (edits > 0) {
        const here = before[shift]!;
        const dropped = before[shift + 1]!;
        const added = before[shift - 1]!;
        best = Math.max(here, dropped) + 1;
        if (added > best) best = added;
      }
      if (best >= 0) {
        if (best > length) best = length;
        const high = Math.min(length, within.end - base - shift);
        const start = best;
        while (best < high && pattern[best] === text[base + shift + best]) best += 1;
        compared += best - start;
        if (best > reach) reach = best;
      } else best = nowhere;
      front[shift] = best;
    }
    nearWork.units += compared;
    if (reach >= length) return edits;
    swap();
  }
  return -1;
}

/** Adds the ends of the passages that the last `leastNear` found. */
export function nearEnds(length: number, first: number, within: Region, ends: number[]): void {
  for (let shift = 1; shift <= 2 * nearShifts + 1; shift += 1) {
    const end = first - nearShifts - 1 + shift + length;
    if (front[shift]! >= length && end <= within.end) ends.push(end);
  }
}

/** Reaches that the lemma asks for where nothing is asked: only the first, a place, counts. */
const anyReach = new Int32Array(followEditsMax + 2);

/** The least edits from a place where both meet to the pattern's end; -1: more than `editsMax`. */
export function leastRight(
  text: Uint16Array,
  within: Region,
  pattern: Uint16Array,
  from: number,
  at: number,
  editsMax: number,
): number {
  anyReach[0] = from;
  anyReach[1] = from;
  return followRight(text, within, pattern, anyReach, 0, at, editsMax, editsMax);
}
