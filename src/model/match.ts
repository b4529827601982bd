// What locate/ finds: where a quote stands, in how many pieces, how far off. Never what that means.

import type { Locator } from './claim.js';
import type { QuoteSpan, Span } from './span.js';

/** A declared equivalence under which the quote was found. */
export type FoldName =
  | 'white-space'
  | 'normalisation'
  | 'invisible'
  | 'quote-marks'
  | 'dashes'
  | 'apostrophes'
  | 'ellipsis'
  | 'ligatures'
  | 'line-end-hyphen'
  | 'case';

/**
 * How a segment follows the one before it. `cue`: the quotation is interrupted by its cue and
 * counts as contiguous. `ellipsis`: the quote marks an omission. `unmarked`: the quote goes on as
 * if nothing lay between.
 */
export type Joint = 'start' | 'ellipsis' | 'cue' | 'unmarked';

/** One contiguous piece of a match. */
export interface Segment extends Span {
  readonly joint: Joint;
  /** The piece of the quote that stands here. */
  readonly quote: QuoteSpan;
}

/**
 * How a bracket or ellipsis of the quote was read. `literal`: the source has these signs.
 * `insertion`: editor's words that the source lacks. `substitution`: they stand for other words.
 * `letters`: part of a word (`[W]ir`, `belieb[t]en`, `[]`). `note`: `[sic]`, `emphasis added`.
 * `omission`: `[…]` and its kin.
 */
export type ReadingKind =
  | 'literal'
  | 'insertion'
  | 'substitution'
  | 'letters'
  | 'note'
  | 'omission';

/** The reading of one marked edit that explained the passage. */
export interface Reading extends QuoteSpan {
  readonly kind: ReadingKind;
  /** The words of the source that the edit stands for; empty where there are none. */
  readonly passage: Span | null;
}

/** Another place, with its distance. */
export interface OtherPlace extends Span {
  readonly distance: number;
}

/** Where a quote was located. Every segment has been checked against the text. */
export interface Match {
  /** The cheapest rung of the ladder that found it. */
  readonly rung: 'exact' | 'folded' | 'segments' | 'approximate';
  readonly segments: readonly Segment[];
  /** Edit distance on the folded text, summed over the segments. */
  readonly distance: number;
  readonly folds: readonly FoldName[];
  readonly readings: readonly Reading[];
  /**
   * The best place that does not overlap this one, where the match differs from the quote; null if
   * none is within 25 % of the quote's length or 10 % of it worse than the match.
   */
  readonly runnerUp: OtherPlace | null;
  /** Equal places elsewhere, and a better one that the named speaker's place was preferred to. */
  readonly alternatives: readonly OtherPlace[];
  /** False when the claim's `prefix` or `suffix` does not stand at the place, or its locator errs. */
  readonly placeAgrees: boolean;
}

/** What came nearest to a quote that was not found. */
export interface Nearest extends Span {
  readonly distance: number;
  /** The longest stretch of the quote that the source has, of the quote's own units. */
  readonly longest: QuoteSpan | null;
  /** Where that stretch stands. */
  readonly longestAt: Span | null;
}

/** The answer of locate/ for one quote. */
export interface Located {
  readonly match: Match | null;
  /** Only when there is no match. */
  readonly nearest: Nearest | null;
}

/** What to look for. */
export interface LocateRequest {
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly locator: Locator | null;
  /** Names under which the claimed speaker's quotations and turns are known; null: any. */
  readonly speaker: { readonly name: string; readonly aliases: readonly string[] } | null;
  /** Exact and folded rungs alone: for sibling sources. */
  readonly exactOnly: boolean;
}
