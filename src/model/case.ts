// What judge/ is given: a claim with all that the stages before found about it.

import type {
  Claim,
  QuoteClaim,
  SourceDeclaration,
  SourceKind,
  Speaker,
  StatementClaim,
} from './claim.js';
import type { Judgement } from './judgement.js';
import type { Located, Match } from './match.js';
import type { Attributed } from './quotation.js';
import type { SourceText } from './source.js';
import type { Outcome, UncheckedReason, Verdict } from './verdicts.js';

/** Why a source could not be read; `detail` is a sentence for people. */
export interface SourceFailure {
  readonly reason: UncheckedReason;
  readonly detail: string;
}

/** A cited source, read or not. */
export interface SourceState {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly declared: SourceDeclaration;
  /** The kind that holds when nobody declares one. */
  readonly kindDefault: SourceKind;
  /** All speakers that claim files name for it. */
  readonly roster: readonly Speaker[];
  /** Null when it could not be read; `failure` then says why. */
  readonly source: SourceText | null;
  readonly failure: SourceFailure | null;
  readonly attributed: Attributed;
  /** The language that quotations and speakers were read with, where the source's is unknown. */
  readonly readAs?: string;
}

/** A quote with all that the stages before found. */
export interface QuoteCase {
  readonly claim: QuoteClaim;
  /** Null when the source could not be read; `failure` then says why. */
  readonly source: SourceText | null;
  readonly failure: SourceFailure | null;
  readonly attributed: Attributed;
  readonly located: Located;
  /** Where the words stand in another source of the same folder; only when not found. */
  readonly elsewhere: { readonly source: SourceText; readonly match: Match } | null;
  /** All speakers that claim files name for this source. */
  readonly roster: readonly Speaker[];
}

/** A quote, judged. */
export interface JudgedQuote {
  readonly case: QuoteCase;
  readonly judgement: Judgement;
}

/** A statement with the judgements of its evidence, in order. */
export interface StatementCase {
  readonly claim: StatementClaim;
  readonly evidence: readonly JudgedQuote[];
}

/** A statement, judged. */
export interface JudgedStatement {
  readonly case: StatementCase;
  readonly judgement: Judgement;
}

/** Any claim, judged. */
export type Judged = JudgedQuote | JudgedStatement;

/** What turns verdicts, flags and rules into outcomes: a profile with the config's overrides. */
export interface Policy {
  readonly profile: string;
  readonly verdicts: Readonly<Partial<Record<Verdict, Outcome>>>;
  /** By rule id: `off`, or the outcome a finding of the rule lifts a claim to. */
  readonly rules: Readonly<Record<string, Outcome | 'off'>>;
  readonly strict: boolean;
}

/** Tells a judged quote from a judged statement. */
export const isJudgedQuote = (judged: Judged): judged is JudgedQuote => isQuote(judged.case.claim);

const isQuote = (claim: Claim): claim is QuoteClaim => claim.kind === 'quote';
