// What was decided on a claim, and what the page's script needs to let somebody decide.

import { decisionFault, decisionSentence } from '../../messages/decisions.js';
import type { Claim } from '../../schema/result.generated.js';
import type { DecisionView } from './card-view.js';
import type { ViewContext } from './view-context.js';

/** Half of a sign: a key never has one, but a result that somebody made by hand may. */
const LONE = /\p{Cs}/gu;

/** The part of a card that decisions have. Hashes and names: no word of a text. */
export function decisionView(claim: Claim, { words: { lang } }: ViewContext): DecisionView {
  const { id, file, inDraft, parts, fingerprint, decision, outcome } = claim;
  const key = inDraft ? `${file}#${parts.claim}` : id;
  return {
    // Signs that a page makes visible would make it another claim.
    claim: encodeURIComponent(key.replace(LONE, '\uFFFD')),
    ...{ fingerprint, outcome },
    parts: [parts.claim, parts.speaker, parts.quote, parts.passage].join(' '),
    made: decision && {
      action: decision.action,
      state: decision.state,
      date:
        [decision, ...decision.others]
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? decision.date,
      words: decisionSentence(decision, lang),
      fault: decisionFault(decision, lang),
    },
  };
}
