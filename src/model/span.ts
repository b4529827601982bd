// Offsets of the three texts, kept apart by the type checker.
//
// raw: the file as decoded, with its markup. text: the visible text of a source. folded: the text
// after a fold. All are UTF-16 code units; all spans are half-open. The functions that make them
// are in text/ and nowhere else.

declare const unit: unique symbol;

/** An offset into a source file as decoded, markup included. */
export type RawOffset = number & { readonly [unit]: 'raw' };

/** An offset into the visible text of a source. */
export type TextOffset = number & { readonly [unit]: 'text' };

/** An offset into a folded view of a text. */
export type FoldedOffset = number & { readonly [unit]: 'folded' };

/** A half-open stretch `[start, end)` of the text of a source. */
export interface Span {
  readonly start: TextOffset;
  readonly end: TextOffset;
}

/** A half-open stretch of a quote as it stands in a claim file; UTF-16 code units of the quote. */
export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
}
