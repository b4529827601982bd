// The words for a verdict in the report's language.

import type { ReportText } from '../messages/report-text.js';
import { VERDICTS } from '../model/verdicts.js';
import type { Claim } from '../schema/result.generated.js';

/** The label of a verdict; an unchecked claim says why. */
export function verdictLabel({ verdict, reason }: Claim, words: ReportText): string {
  const label = VERDICTS[verdict].label[words.lang];
  return reason === null ? label : `${label}: ${words.reason(reason)}`;
}

/** The sentence of a verdict. */
export const verdictSentence = (claim: Claim, _lang: 'en' | 'de'): string => claim.sentence;
