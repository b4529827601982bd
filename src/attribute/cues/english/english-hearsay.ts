// English nouns by which words are somebody's only as the author hears: a rumour, a slogan. Each looks
// at a few words.

import { type Grammar, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import type { FrameCue } from '../cues.js';
import type { Clause } from './english-stack.js';

type Tokens = readonly Token[];

/** `Finch’s campaign slogan, “…,”`: what somebody goes by need not be what they said. */
export const isSlogan = (tokens: Tokens, { words }: FrameCue): boolean =>
  /^(?:slogans?|mottos?|mottoes)$/u.test(tokens[words.to - 1]!.lower);

/** `Reports that Lund said “…” are false`. */
export function isRumour(tokens: Tokens, { words, speaker }: FrameCue): boolean {
  const first = Math.min(words.from, speaker.from);
  return (
    tokens[first - 1]?.lower === 'that' &&
    ((tokens[first - 2]?.word.stances ?? 0) & stance.rumour) > 0
  );
}

/** `A fake video shows Lund saying`: who is the subject of the clause around a saying. */
export const isForged = (tokens: Tokens, { subject }: Clause, grammar: Grammar): boolean =>
  tokens
    .slice(subject?.from ?? 0, subject?.to ?? 0)
    .some(({ lower, capital }, i) =>
      !capital || i === 0 ? (grammar.stance(lower) & stance.hearsay) > 0 : false,
    );
