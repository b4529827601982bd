// German genitives before a noun of saying: `Karin Bergers Satz »…«`, `Thomas Reuters Urteil: »…«`.
// The name is whose the words are, without its -s. Looks a few words back.

import type { Mention } from '../phrases/mentions.js';
import type { Range } from '../phrases/noun-phrases.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import type { FrameCue } from './cues.js';

type Tokens = readonly Token[];

/** Words of a name in the genitive: `Anna von Bergs`. */
const nameTokensMax = 5;
const SAYING = is.reportingNoun | is.sourceNoun | is.titleNoun;
const NO_NAME =
  is.determiner | is.oblique | is.preposition | is.adverb | is.pronoun | is.weekday | is.possessive;

/** Whether a word is a noun for what somebody says, also where a name of the text ends in it. */
const isSaying = ({ capital, lower, word }: Token, grammar: Grammar): boolean =>
  capital && ((grammar.bits(lower) & SAYING) > 0 || (word.stances & stance.words) > 0);

/** The name in the genitive that ends before the noun at `noun`; null where none does. */
export function genitiveBefore(tokens: Tokens, noun: number, grammar: Grammar): Range | null {
  if (!grammar.verbSecond || !tokens[noun] || !isSaying(tokens[noun]!, grammar)) return null;
  const apostrophe = /^['’]$/u.test(tokens[noun - 1]?.text ?? '') ? 1 : 0;
  const to = noun - apostrophe;
  const last = tokens[to - 1];
  if (!last || !isNameWord(last)) return null;
  if (!apostrophe && !/\p{Ll}s$|['’]$/u.test(last.text)) return null;
  let from = to - 1;
  while (from > 0 && to - from < nameTokensMax && isNameWord(tokens[from - 1]!)) from--;
  while (from < to && tokens[from]!.bits & (is.role | is.title)) from++;
  const named = from < to - 1 && (tokens[from]!.bits & is.given) > 0;
  return named ? { from, to: noun } : null;
}

const isNameWord = ({ kind, capital, bits }: Token): boolean =>
  kind === 'word' && capital && (!(bits & NO_NAME) || (bits & is.given) > 0);

/** The cue of such a name; always inferred. */
export const genitiveCue = (owner: Range, from: number, to: number): FrameCue => ({
  form: 'noun',
  speaker: owner,
  words: { from: Math.min(from, owner.from), to },
  subject: false,
  isGenitive: true,
});

/** The mention of such a name: `Karin Bergers` → `Karin Berger`. */
export function nominative(mention: Mention): Mention {
  const text = withoutGenitive(mention.text);
  const name = text.split(/\s+/u).slice(-Math.max(1, mention.name.length));
  return { ...mention, name, text, end: mention.start + text.length };
}

/** `Reuters` → `Reuter`; what an apostrophe ends, `Scholz’` and `Hans'`, has no -s to lose. */
const withoutGenitive = (name: string): string =>
  /['’]$/u.test(name) ? name.slice(0, -1) : name.replace(/(\p{Ll})s$/u, '$1');
