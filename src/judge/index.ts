// Stage 5, judge: match + text → differences → wording → verdict. Nobody else gives verdicts.

import type { Policy, QuoteCase, StatementCase } from '../model/case.js';
import type { Judgement } from '../model/judgement.js';
import type { Lexicon } from '../words/index.js';
import { judgeQuote } from './quote.js';
import { judgeStatement } from './statement.js';

/** Judges one claim. Pure; a rule that throws costs its own row. */
export function judge(
  subject: QuoteCase | StatementCase,
  lexicon: Lexicon,
  policy: Policy,
): Judgement {
  return isQuoteCase(subject)
    ? judgeQuote(subject, lexicon, policy)
    : judgeStatement(subject, lexicon, policy);
}

const isQuoteCase = (subject: QuoteCase | StatementCase): subject is QuoteCase =>
  subject.claim.kind === 'quote';
