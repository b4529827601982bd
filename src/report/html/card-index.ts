// The view of the page → what its script knows of each claim (model/card-index.ts). Made from the
// view, so that nothing is in it which no card shows.

import type { CardIndex } from '../../model/card-index.js';
import { folded } from '../../util/search-fold.js';
import type { ClaimView } from './card-view.js';
import type { PageView } from './view.js';

/** Makes the index of all cards. */
export function cardIndex({ groups }: PageView): CardIndex {
  const chunks = groups.flatMap((group) => group.chunks);
  const cards = chunks.flatMap(({ claims }) => claims);
  const column = (of: (card: ClaimView) => readonly (string | null)[]): string[] =>
    cards.map((card) => lines([card, ...card.evidence].flatMap(of)));
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
    text: column((card) => [folded(wordsOf(card).join(' '))]),
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
const lines = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value !== null && value !== ''))].join('\n');

/** The words of one card but for labels and for what explains a verdict in general. */
function wordsOf(card: ClaimView): string[] {
  const { statement, sides, differences, signs, findings, fix, facts, decision } = card;
  const passage = sides?.passage;
  return [
    card.verdict,
    ...[statement?.text, statement?.rating, statement?.conclusion],
    ...(sides ? [textOf(sides.quote), sides.speaker] : []),
    ...(passage ? [textOf(passage.runs), passage.speaker, passage.cue, passage.place] : []),
    ...[sides?.nearest?.text, sides?.nearest?.place, card.sentence, card.speaker],
    ...[...differences, ...signs].flatMap(({ words, kind }) => [words, kind]),
    ...card.flags,
    ...findings.flatMap(({ message, rule }) => [message, rule]),
    ...[fix?.text, decision?.made?.words, card.place],
    ...facts.map(({ value }) => value),
  ].filter((text) => typeof text === 'string');
}

const textOf = (runs: readonly { readonly text: string }[]): string =>
  runs.map(({ text }) => text).join('');
