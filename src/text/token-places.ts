// Where tokens stand in their text. O(log n).

/** The first token that ends after an offset; their number when none does. */
export function firstEndingAfter(
  tokens: readonly { readonly end: number }[],
  offset: number,
): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
