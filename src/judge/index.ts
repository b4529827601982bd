// Stage 5, judge: match + text → differences → wording → verdict. Nobody else gives verdicts.

import type { Policy, QuoteCase, StatementCase } from '../model/case.js';
import type { Judgement } from '../model/judgement.js';
import type { Lexicon } from '../words/index.js';

/** Judges one claim. Pure; a rule that throws costs its own row. */
export function judge(
  subject: QuoteCase | StatementCase,
  lexicon: Lexicon,
  policy: Policy,
): Judgement {
  void [subject, lexicon, policy];
  throw new Error('not yet');
}
