// English sentences that ask whether somebody said the words, or tell that another was asked so.

import type { Token } from '../../words/tokens.js';
import type { FrameCue } from '../cues.js';

type Tokens = readonly Token[];

/** Words of a question that a sentence opens with. */
const askedTokensMax = 24;

/** The sentence is a question. */
export const isAsked = (tokens: Tokens): boolean => tokens.at(-1)?.text === '?';

/** `Lund said “…”?`, but not `Why did Lund say “…”?`, which takes it for said. */
export const isDoubted = (tokens: Tokens, at: number): boolean =>
  at === tokens.length - 2 &&
  isAsked(tokens) &&
  !tokens.slice(0, at).some(({ lower }) => /^(?:wh\p{L}+|how)$/u.test(lower));

/** `Asked whether Lund had said “…,” Moor nodded`: the words belong to the question. */
export const isAskedAbout = (tokens: Tokens, { words }: FrameCue, at: number): boolean =>
  at > 0 &&
  at < words.from &&
  at < askedTokensMax &&
  /^(?:asked|pressed|questioned|quizzed)$/u.test(tokens[0]!.lower) &&
  !tokens.slice(0, at).some(({ text }) => text === ',');
