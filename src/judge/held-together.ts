// Pieces of a match with a few words between them that no mark stands for: one passage, compared as a
// whole, so that what was said twice or moved over the gap is seen. O(pieces + words between).

import type { Segment } from '../model/match.js';
import type { QuoteSpan } from '../model/span.js';
import { tokenize } from '../text/tokens.js';
import { unmarkedWordsMax } from './thresholds.js';

/** The pieces, those joined that a slip parts. */
export function heldTogether(segments: readonly Segment[], text: string): readonly Segment[] {
  if (segments.length < 2) return segments;
  const held: Segment[] = [];
  for (const segment of segments) {
    const before = held.at(-1);
    if (!before || !isSlip(before, segment, text)) held.push(segment);
    else {
      const quote = { start: before.quote.start, end: segment.quote.end };
      held[held.length - 1] = { ...before, quote, end: segment.end };
    }
  }
  return held;
}

function isSlip(before: Segment, after: Segment, text: string): boolean {
  if (after.joint === 'ellipsis' || after.joint === 'cue') return false;
  if (after.start < before.end || after.quote.start < before.quote.end) return false;
  return wordsBetween(text, { start: before.end, end: after.start }) <= unmarkedWordsMax;
}

/** A gap this long has more words than matter, or hardly any. */
const gapUnitsMax = 2_000;

/** How many words lie between two pieces: of a book between them, those at its beginning. */
export function wordsBetween(text: string, { start, end }: QuoteSpan): number {
  const countTo = (last: number): number =>
    tokenize(text.slice(start, last)).filter(({ kind }) => kind !== 'punctuation').length;
  // The last word may be cut, and one with the next could be a single one.
  const first = end - start > gapUnitsMax ? countTo(start + gapUnitsMax) : 0;
  return first > unmarkedWordsMax + 2 ? first : countTo(end);
}
