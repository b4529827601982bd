// Why a verdict matters and what to do: in the words of the rule that decided it, where one did.

import { isRuleId, ruleText, verdictText } from '../../messages/explain.js';
import type { Claim } from '../../schema/result.generated.js';
import type { ExplanationView } from './card-view.js';

/** Verdicts that a difference of words decides. */
const BY_DIFFERENCE: ReadonlySet<string> = new Set(['tidied', 'altered', 'meaning-changed']);

/** The explanation of a claim's verdict. */
export function explanationOf(claim: Claim, lang: 'en' | 'de'): ExplanationView {
  const rule = ruleOf(claim);
  const { why, fix } = rule === null ? verdictText(claim.verdict, lang) : ruleText(rule, lang);
  return { why, fix };
}

/** The class of the first difference that is as grave as the wording. */
function ruleOf({ verdict, wording, differences }: Claim) {
  if (!BY_DIFFERENCE.has(verdict)) return null;
  const decisive = differences.find((each) => each.wording === wording && !each.marked);
  return decisive && isRuleId(decisive.class) ? decisive.class : null;
}
