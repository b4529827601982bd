// Where in the source a span stands: in which quotation, in which turn, in which paragraph.
// Quotations, turns and blocks are sorted, so each look-up is O(log n).

import type { Attributed, Quotation } from '../model/quotation.js';
import type { Block, SourceText, Turn } from '../model/source.js';
import type { QuoteSpan, Span } from '../model/span.js';
import { classesAt, WORD } from '../text/letters.js';

/** The last of some sorted spans that begins at or before `at`; null when none does. */
function lastBefore<T extends Span>(spans: readonly T[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The one of some sorted spans that holds another; null when none does. */
export function holding<T extends Span>(spans: readonly T[], span: QuoteSpan): T | null {
  const found = spans[lastBefore(spans, span.start)];
  return found && found.end >= span.end ? found : null;
}

/** The quotations around a span, outermost first; empty when it stands in none. */
export function quotationsAround(attributed: Attributed, span: QuoteSpan): readonly Quotation[] {
  const found: Quotation[] = [];
  let list: readonly Quotation[] = attributed.quotations;
  for (;;) {
    const next = holding(list, span);
    if (!next) return found;
    found.push(next);
    list = next.nested;
  }
}

/** All stretches of the utterance that a quotation is part of, in order. */
export function stretchesOf(attributed: Attributed, quotation: Quotation): readonly Quotation[] {
  const { quotations } = attributed;
  const at = lastBefore(quotations, quotation.start);
  if (quotations[at] !== quotation) return [quotation];
  let [first, last] = [at, at];
  while (first > 0 && quotations[first - 1]!.group === quotation.group) first -= 1;
  while (last + 1 < quotations.length && quotations[last + 1]!.group === quotation.group) last += 1;
  return quotations.slice(first, last + 1);
}

/** The turn that holds a span; null outside turns or across them. */
export const turnAround = (source: SourceText, span: QuoteSpan): Turn | null =>
  holding(source.turns, span);

/** The blocks that a span touches, in order. */
export function blocksAround(source: SourceText, span: QuoteSpan): readonly Block[] {
  const first = Math.max(0, lastBefore(source.blocks, span.start));
  return source.blocks.slice(first, lastBefore(source.blocks, span.end - 1) + 1);
}

/** How many blocks begin inside a stretch. */
export function blocksBegun(source: SourceText, span: QuoteSpan): number {
  return Math.max(
    0,
    lastBefore(source.blocks, span.end - 1) - lastBefore(source.blocks, span.start),
  );
}

/** A span without the white space and marks at its ends: from its first word to its last. */
export function wordsSpan(text: string, span: QuoteSpan): QuoteSpan {
  let { start, end } = span;
  const isWordUnit = (at: number): boolean => {
    const unit = text.charCodeAt(at);
    return (unit >= 0xd800 && unit < 0xe000) || (classesAt(text, at) & WORD) !== 0;
  };
  while (start < end && !isWordUnit(start)) start += 1;
  while (end > start && !isWordUnit(end - 1)) end -= 1;
  return { start, end };
}

/** Whether all words of a span stand between two stretches of one utterance: its cue, no more. */
export function isCue({ quotations }: Attributed, text: string, span: QuoteSpan): boolean {
  const { start, end } = wordsSpan(text, span);
  const at = lastBefore(quotations, Math.max(start, end - 1));
  const [before, after] = [quotations[at], quotations[at + 1]];
  return before !== undefined && before.end <= start && before.group === after?.group;
}
