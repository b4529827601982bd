// The view of the page → what its script knows of each claim (model/card-index.ts). Made from the
// view, so that nothing is in it which no card shows.

import type { CardIndex } from '../../model/card-index.js';
import { folded } from '../../util/search-fold.js';
import type { ClaimView, RunView } from './card-view.js';
import type { PageView } from './view.js';

/** Makes the index of all cards. */
export function cardIndex({ groups }: PageView): CardIndex {
  const chunks = groups.flatMap((group) => group.chunks);
  const cards = chunks.flatMap(({ claims }) => claims);
  const column = (of: (card: ClaimView) => readonly (string | null)[]): string[] =>
    cards.map((card) =>
      lines(card.evidence.length ? [card, ...card.evidence].flatMap(of) : of(card)),
    );
  return {
    chunks: chunks.map(({ anchor, claims }) => ({ id: anchor, count: claims.length })),
    anchor: cards.map(({ anchor }) => anchor),
    outcome: cards.map(({ outcome, settled, evidence }) =>
      lines(settled ? [outcome, settled] : [outcome, ...evidence.map((each) => each.outcome)]),
    ),
    verdict: column(({ verdictName, verdict }) => [verdictName, folded(verdict)]),
    speaker: column(({ speaker, said }) => [speaker, said].map((name) => name && folded(name))),
    flag: column(({ flagNames }) => [flagNames?.replaceAll(' ', '\n') ?? null]),
    source: column(({ sourcePath }) => [sourcePath && folded(sourcePath)]),
    since: cards.map(({ sinceName }) => sinceName ?? ''),
    text: column((card) => [folded(wordsOf(card))]),
    decision: cards.map(({ decision }) => ({
      claim: decision?.claim ?? '',
      print: decision?.fingerprint ?? '',
      parts: decision?.parts ?? '',
      outcome: decision?.outcome ?? '',
      made: decision?.made
        ? pick(decision.made.date, decision.made.action, decision.made.state)
        : null,
    })),
  };
}

const pick = (date: string, action: string, state: string) => ({ date, action, state });

/** Each line once: evidence mostly says what its statement does. */
function lines(values: readonly (string | null)[]): string {
  const [only = null] = values;
  if (values.length === 1) return only ?? '';
  return [...new Set(values.filter((value) => value !== null && value !== ''))].join('\n');
}

/** What was published, what the source has, who said it, where, and what was noted. */
function wordsOf({ statement, sides, facts, decision, place }: ClaimView): string {
  const quote = sides ? textOf(sides.quote) : '';
  const passage = sides?.passage ? textOf(sides.passage.runs) : (sides?.nearest?.text ?? '');
  return [
    ...[statement?.text, statement?.conclusion],
    ...(passage.includes(quote) ? [] : [quote]),
    ...[passage, sides?.speaker, sides?.passage?.speaker, sides?.passage?.cue],
    ...[sides?.passage?.place ?? sides?.nearest?.place, place, decision?.made?.words],
    ...facts.map(({ value }) => value),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The words themselves, without those around them. */
function textOf(runs: readonly RunView[]): string {
  let text = '';
  for (const run of runs) if (run.mark !== 'w-around') text += run.text;
  return text;
}
