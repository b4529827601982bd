// What a quotation passes over without a mark, within a paragraph: the very words that it drops are
// there, so they belong to the source's wording wherever that is shown, copied or suggested.

import type { LeftOut } from '../model/judgement.js';
import type { Match } from '../model/match.js';
import type { SourceText } from '../model/source.js';
import { textSpan } from '../text/offsets.js';

/** A sentence or two; what lies further apart stands at two places. */
const SKIPPED_UNITS_MAX = 400;

/**
 * The short gaps between segments that the quotation joins without a mark, in order. Linear in the
 * segments and their gaps.
 */
export function skippedIn({ text }: SourceText, { segments }: Match): readonly LeftOut[] {
  return segments.flatMap((segment, index): LeftOut[] => {
    const start = segments[index - 1]?.end ?? segment.start;
    const units = segment.start - start;
    if (segment.joint !== 'unmarked' || units <= 0 || units > SKIPPED_UNITS_MAX) return [];
    const words = text.slice(start, segment.start);
    if (words.trim() === '' || /\n\s*\n/.test(words) || leavesQuotation(words)) return [];
    const span = textSpan(start, segment.start);
    return [{ ...span, sentences: words.match(/[.!?…]\s/gu)?.length ?? 0, paragraphs: 0 }];
  });
}

/** Whether a quotation ends or begins between: `", said Ann Berg. "`, but not `the "deal" is not`. */
function leavesQuotation(words: string): boolean {
  const marks = [...words.matchAll(/[„“”"«»]/gu)];
  const isWithin = marks.every(({ index }, number) => {
    const isOpening = /^(?:$|[\s(])/u.test(words.slice(Math.max(0, index - 1), index));
    return isOpening === (number % 2 === 0);
  });
  return marks.length % 2 === 1 || !isWithin;
}
