// What judge/ says of one claim: differences, wording, verdict, findings. Data; no sentences.

import type { Cue, QuotationSpeaker } from './quotation.js';
import type { QuoteSpan, Span } from './span.js';
import type { Flag, Outcome, UncheckedReason, Verdict, Wording } from './verdicts.js';

/** The class that names a difference; the rules in judge/ give each its weight. */
export const DIFFERENCE_CLASSES = [
  'negation',
  'number',
  'unit',
  'date',
  'name',
  'modal',
  'hedge',
  'condition',
  'exception',
  'quantifier',
  'degree',
  'and-or',
  'comparison',
  'opposite',
  'sign',
  'question',
  'tense',
  'person',
  'filler',
  'repetition',
  'contraction',
  'numeral',
  'inflection',
  'article',
  'compound',
  'spelling',
  'misprint',
  'case',
  'punctuation',
  'typography',
  'stage-direction',
  'order',
  'omission',
  'other',
] as const;
export type DifferenceClass = (typeof DIFFERENCE_CLASSES)[number];

/** What happened to the passage's words on the way into the quote. */
export type DifferenceOp = 'missing' | 'added' | 'replaced' | 'moved';

/** One typed edit between quote and passage. */
export interface Difference {
  readonly class: DifferenceClass;
  readonly op: DifferenceOp;
  /** The quote's words; null when they are missing. */
  readonly quote: string | null;
  /** The source's words; null when the quote added its own. */
  readonly passage: string | null;
  readonly quoteSpan: QuoteSpan;
  readonly passageSpan: Span;
  /** The quote marks the edit by brackets or an ellipsis. */
  readonly marked: boolean;
  /** The wording that this difference alone would give. */
  readonly wording: Wording;
}

/** A code and the values that its sentence is made from, in any language. */
export interface Message {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number | null>>;
}

/** How grave a finding is. */
export type Level = 'error' | 'warning' | 'note';

/** One reason for the verdict or a flag. */
export interface Finding extends Message {
  readonly ruleId: string;
  readonly level: Level;
}

/** Whom the source names, beside the claim. `confirmed` and `inferred` as for quotations. */
export interface ClaimAttribution {
  readonly status: 'confirmed' | 'inferred' | 'unknown';
  readonly speaker: string | null;
  readonly cue: Cue | null;
  readonly via: QuotationSpeaker['via'] | null;
  /** Whether that is the claimed speaker; null when the claim names none or the source none. */
  readonly agrees: boolean | null;
}

/** The words that an ellipsis left out, and what they hold. */
export interface LeftOut extends Span {
  readonly sentences: number;
  readonly paragraphs: number;
}

/** The verdict on one quote, with all that led to it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly wording: Wording | null;
  readonly outcome: Outcome;
  readonly flags: readonly Flag[];
  /** Only when the verdict is `unchecked`. */
  readonly reason: UncheckedReason | null;
  /** The sentence of the verdict. */
  readonly message: Message;
  readonly differences: readonly Difference[];
  readonly leftOut: readonly LeftOut[];
  /**
   * What of the source the words of each segment were read as, in whole words; null where that is
   * the segment itself. Empty where nothing was compared.
   */
  readonly passages: readonly (Span | null)[];
  readonly attribution: ClaimAttribution | null;
  readonly findings: readonly Finding[];
}
