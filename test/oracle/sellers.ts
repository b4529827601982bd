// The slow, obvious answers that the fast locator is tested against: Sellers' dynamic programme
// (1980), one cell a pair of units, and plain edit distance.

/** `result[j]`: the least edit distance between the pattern and any stretch that ends at j. */
export function sellers(pattern: Uint16Array, text: Uint16Array): Int32Array {
  let column = Int32Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const bottom = new Int32Array(text.length + 1);
  bottom[0] = pattern.length;
  for (let at = 1; at <= text.length; at += 1) {
    const next = new Int32Array(pattern.length + 1);
    for (let row = 1; row <= pattern.length; row += 1) {
      const replaced = column[row - 1]! + (pattern[row - 1] === text[at - 1] ? 0 : 1);
      next[row] = Math.min(replaced, column[row]! + 1, next[row - 1]! + 1);
    }
    column = next;
    bottom[at] = column[pattern.length]!;
  }
  return bottom;
}

/** The edit distance of two texts whole. */
export function distance(left: Uint16Array, right: Uint16Array): number {
  let column = Int32Array.from({ length: left.length + 1 }, (_, row) => row);
  for (let at = 1; at <= right.length; at += 1) {
    const next = new Int32Array(left.length + 1);
    next[0] = at;
    for (let row = 1; row <= left.length; row += 1) {
      const replaced = column[row - 1]! + (left[row - 1] === right[at - 1] ? 0 : 1);
      next[row] = Math.min(replaced, column[row]! + 1, next[row - 1]! + 1);
    }
    column = next;
  }
  return column[left.length]!;
}
