// Stage 5, judge: match + text → differences → wording → verdict. Nobody else gives verdicts.

import type { QuoteClaim, Speaker, StatementClaim } from '../model/claim.js';
import type { Judgement } from '../model/judgement.js';
import type { Located, Match } from '../model/match.js';
import type { Attributed } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import type { Outcome, UncheckedReason, Verdict } from '../model/verdicts.js';
import type { Lexicon } from '../words/index.js';

/** What turns verdicts, flags and rules into outcomes: a profile with the config's overrides. */
export interface Policy {
  readonly profile: string;
  readonly verdicts: Readonly<Partial<Record<Verdict, Outcome>>>;
  /** By rule id: `off`, or the outcome a finding of the rule lifts a claim to. */
  readonly rules: Readonly<Record<string, Outcome | 'off'>>;
  readonly strict: boolean;
}

/** A quote with all that the stages before found. */
export interface QuoteCase {
  readonly claim: QuoteClaim;
  /** Null when the source could not be read; `failure` then says why. */
  readonly source: SourceText | null;
  readonly failure: { readonly reason: UncheckedReason; readonly detail: string } | null;
  readonly attributed: Attributed;
  readonly located: Located;
  /** Where the words stand in another source of the same folder; only when not found. */
  readonly elsewhere: { readonly source: SourceText; readonly match: Match } | null;
  /** All speakers that claim files name for this source. */
  readonly roster: readonly Speaker[];
}

/** A statement with the judgements of its evidence, in order. */
export interface StatementCase {
  readonly claim: StatementClaim;
  readonly evidence: readonly { readonly case: QuoteCase; readonly judgement: Judgement }[];
}

/** Judges one claim. Pure; a rule that throws costs its own row. */
export function judge(
  subject: QuoteCase | StatementCase,
  lexicon: Lexicon,
  policy: Policy,
): Judgement {
  void [subject, lexicon, policy];
  throw new Error('not yet');
}
