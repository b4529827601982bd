// Where stretches begin that end at a known place with a known number of edits: furthest-reaching
// diagonals (Ukkonen 1985), read backwards from the end. O(length + edits²); nothing is allocated
// but the answer.

/** Edits that are followed at most; with more, bands of bit vectors are faster. */
export const startsEditsMax = 14;

/** Less than any place, also after one more edit. */
const nowhere = -2;
const middle = startsEditsMax + 2;
let before = new Int32Array(2 * middle + 1);
let front = new Int32Array(2 * middle + 1);

function swap(): void {
  const last = front;
  front = before;
  before = last;
}

/** All starts of stretches up to `end` at exactly so many edits, from the last to the first. */
export function startsBefore(
  text: Uint16Array,
  pattern: Uint16Array,
  end: number,
  lowest: number,
  distance: number,
): readonly number[] {
  const { length } = pattern;
  const starts: number[] = [];
  if (leastLeft(text, pattern, length, end, lowest, distance) !== distance) return starts;
  for (let shift = middle - distance; shift <= middle + distance; shift += 1) {
    const start = end - length - shift + middle;
    if (before[shift]! >= length && start >= lowest) starts.push(start);
  }
  return starts;
}

/** The least edits from the pattern's beginning to a place where both meet; -1: too many. */
function leastLeft(
  text: Uint16Array,
  pattern: Uint16Array,
  to: number,
  at: number,
  lowest: number,
  editsMax: number,
): number {
  // Counted from the place downwards, so that fronts grow as they do forwards.
  for (let edits = 0; edits <= editsMax; edits += 1) {
    if (edits > 0) {
      before[middle - edits] = nowhere;
      before[middle - edits - 1] = nowhere;
      before[middle + edits] = nowhere;
      before[middle + edits + 1] = nowhere;
    }
    let reach = 0;
    for (let shift = middle - edits; shift <= middle + edits; shift += 1) {
      let best = 0;
      if (edits > 0) {
        const here = before[shift]!;
        const dropped = before[shift + 1]!;
        const added = before[shift - 1]!;
        best = Math.max(here, dropped) + 1;
        if (added > best) best = added;
      }
      if (best >= 0) {
        if (best > to) best = to;
        const textAt = at - 1 - shift + middle;
        const last = Math.min(to, textAt + 1 - lowest);
        while (best < last && pattern[to - 1 - best] === text[textAt - best]) best += 1;
        if (best > reach) reach = best;
      } else best = nowhere;
      front[shift] = best;
    }
    swap();
    if (reach >= to) return edits;
  }
  return -1;
}
