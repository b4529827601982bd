// The only place where plain numbers become offsets of one of the three texts.

import type { FoldedOffset, RawOffset, Span, TextOffset } from '../model/span.js';

/** Takes a number for an offset into the raw file. */
export const rawOffset = (units: number): RawOffset => units as RawOffset;

/** Takes a number for an offset into the visible text. */
export const textOffset = (units: number): TextOffset => units as TextOffset;

/** Takes a number for an offset into a folded view. */
export const foldedOffset = (units: number): FoldedOffset => units as FoldedOffset;

/** Takes two numbers for a half-open stretch of the visible text. */
export const textSpan = (start: number, end: number): Span => ({
  start: start as TextOffset,
  end: end as TextOffset,
});
