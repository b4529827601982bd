// Quotations that no marks set apart: block quotes, and dialogue behind dashes. As pairs they begin and
// end where their words do.

import type { Pair } from './pairs.js';

/** What the pair of a block quote or of dialogue is told by, beside where it stands. */
type Unmarked = Pick<Pair, 'sign' | 'form' | 'paragraph' | 'joined' | 'nested'>;

/** A stretch as a pair, its blanks trimmed; null when there is nothing else. */
export function unmarkedPair(
  text: string,
  from: number,
  to: number,
  unmarked: Unmarked,
): Pair | null {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  if (start === end) return null;
  const bounds = { start, end, outerStart: start, outerEnd: end };
  return { ...bounds, closed: true, torn: false, leads: !unmarked.joined, ...unmarked };
}
