// What is told of a quotation of a draft that is too long to be a claim: it is never dropped silently.

import type { QuoteClaim } from '../model/claim.js';
import type { Problem } from '../model/problem.js';

/** The problem of a quotation that has more units than a claim may have. */
export const quoteTooLong = (claim: QuoteClaim, unitsMax: number): Problem => ({
  ruleId: 'claims/quote-too-long',
  level: 'error',
  file: claim.file,
  line: claim.line,
  column: claim.column,
  pointer: '',
  message: `the quotation has ${claim.quote.length} characters; the limit is ${unitsMax}`,
  hint: 'Is a mark missing? Else raise "quoteUnitsMax" in the config under "limits".',
});
