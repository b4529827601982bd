// An open point of the first screen: enough to see what is wrong, no more.

import { decisionSentence } from '../../messages/decisions.js';
import type { Claim } from '../../schema/result.generated.js';
import { shortOf } from '../shortening.js';
import { claimSentence, verdictLabel } from '../verdict-text.js';
import { claimRuns, excerpt } from '../word-runs.js';
import type { OpenPointView } from './view.js';
import { outcomeWord, shownAs, sourceOf } from './view-claim.js';
import type { ViewContext } from './view-context.js';
import { langOf, runViews } from './view-words.js';

/** Words around a differing one. */
const EXCERPT_UNITS = 48;
/** Of a verdict's sentence, which may name words of any length. */
const SENTENCE_UNITS = 300;

/** The open point of a claim; a statement shows the evidence that its verdict comes from. */
export function openPointView(claim: Claim, context: ViewContext): OpenPointView {
  const { words, places } = context;
  const worst = worstQuote(claim);
  const source = sourceOf(worst, context);
  const text = source?.text ?? null;
  const runs = claimRuns(worst, text);
  const differs = runs.quote.some(({ kind }) => kind === 'differs' || kind === 'gap');
  const passage = runs.passage?.filter(({ kind }) => kind !== 'around') ?? [];
  const decided = claim.decision?.state === 'in-effect' ? claim.decision : null;
  const isQuote = claim.statement === null || differs;
  return {
    href: `#${places.anchors.get(claim)}`,
    outcome: shownAs(claim),
    word: outcomeWord(claim, context),
    verdict: verdictLabel(claim, words),
    speaker: claim.speaker,
    lang: langOf(claim.lang ?? source?.lang ?? null),
    isQuote,
    runs: isQuote
      ? runViews(excerpt(runs.quote, EXCERPT_UNITS), 'quote', words)
      : [{ text: shortOf(claim.statement ?? '', 2 * EXCERPT_UNITS), mark: null, spoken: null }],
    passage: differs ? runViews(excerpt(passage, EXCERPT_UNITS), 'passage', words) : null,
    sentence: shortOf(claimSentence(claim, words.lang), SENTENCE_UNITS),
    decision: decided && shortOf(decisionSentence(decided, words.lang), SENTENCE_UNITS),
  };
}

/** The quote that an open point shows: the claim's own, or the evidence its verdict comes from. */
const worstQuote = (claim: Claim): Claim =>
  claim.evidence.find(({ verdict }) => verdict === claim.verdict) ?? claim;
