// Reported speech as German shows it: by the subjunctive of its verbs.

import { type Grammar, is } from './grammar.js';
import type { Token } from './tokens.js';

/** Words around a quotation in which a subjunctive shows reported speech. */
const indirectTokensMax = 40;

/** A subjunctive beside the quotation: the author reports speech. */
export function isIndirect(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const from = Math.max(0, at - indirectTokensMax);
  for (let i = from; i < Math.min(tokens.length, at + indirectTokensMax); i++) {
    if (tokens[i]!.bits & is.subjunctive || isReportedForm(tokens, i, grammar)) return true;
  }
  return false;
}

/** `die Studie zeige`, `es drohe`: the present subjunctive, which speech alone is reported in. */
function isReportedForm(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  const { lower, capital, bits } = tokens[i]!;
  if (!grammar.verbSecond || capital || !lower.endsWith('e')) return false;
  const subject = tokens[i - 1]?.lower ?? '';
  if (subject === 'ich') return false;
  if (grammar.lemma(lower) === `${lower}n` || grammar.lemma(lower) === lower.replace(/e$/u, 'en'))
    return true;
  return bits === 0 && /^(?:er|es|man)$/u.test(subject) && !lower.endsWith('te');
}
