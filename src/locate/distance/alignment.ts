// How two short texts correspond: one cheapest sequence of equal stretches and edits.
//
// Furthest-reaching diagonals (Ukkonen 1985; Myers 1986): O(m + d²) time and memory for distance d,
// so it is only called where the distance is known to be small; above the bound it is refused.

/** A pair of stretches that correspond; `equal` ones are unit for unit the same. */
export interface AlignedPair {
  readonly equal: boolean;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
}

/** Aligns two texts whole; null when they are further apart than `editsMax`. */
export function align(
  left: Uint16Array,
  right: Uint16Array,
  editsMax: number,
): readonly AlignedPair[] | null {
  const goal = right.length - left.length;
  const fronts: Int32Array[] = [];
  for (let edits = 0; edits <= editsMax; edits += 1) {
    const front = nextFront(left, right, fronts[edits - 1], edits);
    fronts.push(front);
    if (Math.abs(goal) <= edits && front[goal + edits] === left.length) {
      return trace(left, fronts, goal);
    }
  }
  return null;
}

/** `front[d + e]`: how far into `left` diagonal d (right minus left) reaches with e edits. */
function nextFront(
  left: Uint16Array,
  right: Uint16Array,
  before: Int32Array | undefined,
  edits: number,
): Int32Array {
  const front = new Int32Array(2 * edits + 1);
  for (let diagonal = -edits; diagonal <= edits; diagonal += 1) {
    let at = before ? step(before, edits - 1, diagonal) : 0;
    const last = Math.min(left.length, right.length - diagonal);
    at = Math.min(at, last);
    while (at >= 0 && at < last && left[at] === right[at + diagonal]) at += 1;
    front[diagonal + edits] = at;
  }
  return front;
}

/** The furthest that one more edit gets on a diagonal: replaced, missing or added unit. */
function step(front: Int32Array, edits: number, diagonal: number): number {
  const replaced = reach(front, edits, diagonal) + 1;
  const dropped = reach(front, edits, diagonal + 1) + 1;
  const added = reach(front, edits, diagonal - 1);
  return Math.max(replaced, dropped, added);
}

function reach(front: Int32Array, edits: number, diagonal: number): number {
  return Math.abs(diagonal) > edits ? -2 : front[diagonal + edits]!;
}

function trace(
  left: Uint16Array,
  fronts: readonly Int32Array[],
  goal: number,
): readonly AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let diagonal = goal;
  let at = left.length;
  const push = (equal: boolean, from: number, to: number, start: number, end: number): void => {
    if (from === to && start === end) return;
    pairs.push({ equal, leftStart: from, leftEnd: to, rightStart: start, rightEnd: end });
  };
  for (let edits = fronts.length - 1; edits > 0; edits -= 1) {
    const before = fronts[edits - 1]!;
    if (reach(before, edits - 1, diagonal) >= at) continue;
    const reached = Math.min(step(before, edits - 1, diagonal), at);
    push(true, reached, at, reached + diagonal, at + diagonal);
    const [from, next] = origin(before, edits - 1, diagonal, reached);
    push(false, from, reached, from + next, reached + diagonal);
    at = from;
    diagonal = next;
  }
  push(true, 0, at, 0, at + diagonal);
  return pairs.reverse();
}

/** Where the edit that reached `at` on a diagonal came from: the place and its diagonal. */
function origin(
  front: Int32Array,
  edits: number,
  diagonal: number,
  at: number,
): readonly [number, number] {
  if (reach(front, edits, diagonal) + 1 >= at && reach(front, edits, diagonal) >= 0) {
    return [at - 1, diagonal];
  }
  if (reach(front, edits, diagonal + 1) + 1 >= at && reach(front, edits, diagonal + 1) >= 0) {
    return [at - 1, diagonal + 1];
  }
  return [at, diagonal - 1];
}

/** Where a place of the left text falls in the right one: after an equal stretch, as far in. */
export function follow(pairs: readonly AlignedPair[], at: number): number {
  for (const pair of pairs) {
    if (at > pair.leftEnd) continue;
    if (at === pair.leftEnd && at !== pair.leftStart) return pair.rightEnd;
    if (pair.equal) return pair.rightStart + at - pair.leftStart;
    return pair.rightStart;
  }
  return pairs.at(-1)?.rightEnd ?? 0;
}
