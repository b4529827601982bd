// What attribute/ finds in a source: the stretches that somebody said, and who.

import type { Span } from './span.js';

/** What kind of words stand in the marks. */
export type QuotationKind = 'speech' | 'term' | 'title';

/** What sets the quotation apart from the text around it. */
export type QuotationForm = 'marks' | 'block' | 'turn' | 'dash';

/** How a speaker was reached. */
export type AttributionVia = 'name' | 'role' | 'pronoun' | 'turn' | 'continuation';

/**
 * How sure an attribution is. `confirmed`: a turn label, or a name or role that is the subject of
 * the cue in the same sentence. `inferred`: a pronoun, a continuation, a conclusion. `unknown`:
 * the text does not say.
 */
export type AttributionStatus = 'confirmed' | 'inferred' | 'unknown';

/**
 * Why the one whom a cue names may not have said the words: the saying is `denied`, `asked` about,
 * only `supposed` (a condition, a wish, a plan) or `alleged`, or `reported` by a third person; the
 * words are read out, rejected or judged and so are `others`; they went through a mind (`thought`)
 * or were `played`; the name is the `owner` of whoever spoke (`Lund’s lawyer`), one of two that are
 * `joint`, or a `surname` that several people have; a pronoun may mean `either` of two.
 */
export type AttributionDoubt =
  | 'denied'
  | 'asked'
  | 'supposed'
  | 'alleged'
  | 'reported'
  | 'others'
  | 'thought'
  | 'played'
  | 'owner'
  | 'joint'
  | 'surname'
  | 'either';

/** The words that attribute a quotation: `erklärte Scholz`. */
export interface Cue extends Span {
  readonly text: string;
}

/** Who said a quotation, by what words. The span is the mention: `der Kanzler`. */
export interface QuotationSpeaker extends Span {
  /** The person the mention is resolved to, in the fullest form that the source or roster has. */
  readonly name: string;
  /** The mention as it stands. */
  readonly text: string;
  readonly cue: Cue;
  readonly via: AttributionVia;
  /** Set where the text does not plainly assert that they said it; then never `confirmed`. */
  readonly doubt?: AttributionDoubt;
}

/** A stretch in marks, a block quote or a turn. `text.slice(start, end) === text`, marks excluded. */
export interface Quotation extends Span {
  readonly text: string;
  readonly kind: QuotationKind;
  readonly form: QuotationForm;
  /** Stretches of one interrupted utterance share a number, unique within the source. */
  readonly group: number;
  readonly nested: readonly Quotation[];
  readonly status: AttributionStatus;
  readonly speaker: QuotationSpeaker | null;
}

/** An opening mark that nothing closes. */
export interface UnclosedMark extends Span {
  readonly text: string;
}

/** All that attribute/ finds in one source. */
export interface Attributed {
  /** Top-level quotations, in order, never overlapping. */
  readonly quotations: readonly Quotation[];
  readonly unclosed: readonly UnclosedMark[];
  /** Opening marks of words that were left in the text: single ones, or two apostrophes. */
  readonly unread?: readonly UnclosedMark[];
}
