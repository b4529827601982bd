// Which of several sources answers best for one quotation: where it holds; else a source that no
// machine made; the verdict; where the words fail, the nearer place; then the kind of source: a
// transcript before a document before an article.

import type { JudgedQuote } from '../model/case.js';
import type { SourceKind } from '../model/claim.js';
import {
  VERDICT_COUNT,
  VERDICTS,
  type Verdict,
  verdictRank,
  WORDINGS,
  type Wording,
} from '../model/verdicts.js';

/** Whose words they are is a question only where they are the words: else the place is a poor one. */
const WHOSE: ReadonlySet<Verdict> = new Set(['narrated', 'misattributed']);
const OTHER_WORDS: ReadonlySet<Wording | null> = new Set(['altered', 'meaning-changed', 'spliced']);
const KIND_ORDER: readonly SourceKind[] = ['transcript', 'document', 'article'];

/**
 * Sorts the answers of several sources, the best first; the one that decides is the first.
 *
 * What was found comes before what could not be looked for, and both before what was not found: a
 * source that does not have the words says nothing against one that has them. A source that proves
 * another speaker comes before one with the same words that does not say who spoke: silence is no
 * witness. Equal answers keep the order in which the sources were named.
 */
export function byQuality(answers: readonly JudgedQuote[]): readonly JudgedQuote[] {
  const sorted = answers
    .map((answer, index) => ({ answer, key: [...keyOf(answer), index] }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ answer }) => answer);
  const [best] = sorted;
  const witness = best && sorted.find((answer) => contradicts(answer, best));
  return witness ? [witness, ...sorted.filter((answer) => answer !== witness)] : sorted;
}

/** Whether an answer holds the words somewhere, whatever else is said of them. */
export const isFound = ({ case: { located } }: JudgedQuote): boolean => located.match !== null;

function keyOf(answer: JudgedQuote): readonly number[] {
  const { case: subject, judgement } = answer;
  const { source, located } = subject;
  const found = isFound(answer) ? 0 : judgement.verdict === 'unchecked' ? 1 : 2;
  // A source in which nothing comes near answers worse than one that has a piece of the words.
  const none = found === 2 ? Number.POSITIVE_INFINITY : 0;
  const distance = located.match?.distance ?? located.nearest?.distance ?? none;
  const fails = found === 2 || VERDICTS[judgement.verdict].outcome === 'fail';
  // Words that a machine misread convict nobody: where a sound source has others, it decides.
  const isDoubtful = fails && source !== null && source.meta.made !== 'text';
  return [
    found,
    fails ? 1 : 0,
    isDoubtful ? 1 : 0,
    rankOf(judgement),
    fails ? distance : 0,
    source ? KIND_ORDER.indexOf(source.meta.kind) : KIND_ORDER.length,
    distance,
  ];
}

/** Other words in the wrong mouth come last: another source may have the words themselves. */
function rankOf({ verdict, wording }: JudgedQuote['judgement']): number {
  const isPoor = WHOSE.has(verdict) && OTHER_WORDS.has(wording);
  return verdictRank(verdict) + (isPoor ? VERDICT_COUNT : 0);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether one source proves another speaker of words for which the other names nobody. */
function contradicts({ judgement }: JudgedQuote, { judgement: best }: JudgedQuote): boolean {
  return (
    judgement.verdict === 'misattributed' &&
    !judgement.flags.includes('short') &&
    best.verdict !== 'misattributed' &&
    best.attribution?.agrees !== true &&
    closeness(judgement.wording) <= closeness(best.wording)
  );
}

const closeness = (wording: JudgedQuote['judgement']['wording']): number =>
  wording === null ? WORDINGS.length : WORDINGS.indexOf(wording);
