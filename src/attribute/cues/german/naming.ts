// Whether somebody is said to use a lone noun or a name in German marks. Nouns in marks are mostly
// names and terms of the author's; they are said where a verb gives its object this name: `nannte
// ihn einen „Lügner“`, `als „Lügner“ bezeichnet`, `sprach von einem „Skandal“`.

import { type Grammar, is, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import type { FrameCue } from '../cues.js';

type Tokens = readonly Token[];

/** Articles and adjectives between the governing word and the marks. */
const leadTokensMax = 5;
/** Words from a verb of naming to the name, its object between them. */
const objectTokensMax = 12;

/** Whether the noun at token `at` is what the cue's verb says. */
export function isNamed(tokens: Tokens, at: number, cue: FrameCue, grammar: Grammar): boolean {
  if (cue.verb == null) return false;
  const verb = tokens[cue.verb]!;
  const lead = leadOf(tokens, at);
  if (lead < 0) return isNamedBehind(tokens, at, cue.verb);
  const word = tokens[lead]!;
  const idiom = /^(?:anderem|allem|beispiel)$/u.test(tokens[lead + 1]?.lower ?? '');
  if (word.lower === 'als' || isSeen(verb.lower)) return true;
  const isVerbOf = (list: string): boolean =>
    grammar.isListed(list, grammar.lemma(verb.lower) ?? '');
  if (/^(?:zu|zur|zum)$/u.test(word.lower)) return isVerbOf('advising-verbs');
  if (/^(?:von|vom|vor)$/u.test(word.lower)) return isVerbOf('telling-of-verbs');
  if (word.bits & is.preposition && !idiom) return false;
  if (isDemanded(tokens, at, cue.verb, grammar)) return true;
  if (!(verb.bits & is.naming) || isJudgedThing(tokens, at, verb, grammar)) return false;
  if (cue.verb > at) return true;
  return at - cue.verb <= objectTokensMax && !hasBreak(tokens, cue.verb, at);
}

/** `Eine „Schande“ nannte Berg das`, `Die „Lügner“ im Amt, wie Berg sie nennt`. */
const isNamedBehind = (tokens: Tokens, at: number, verb: number): boolean =>
  verb > at &&
  (tokens[verb]!.bits & is.naming) > 0 &&
  (/^k?eine?n?$/u.test(tokens[at - 1]?.lower ?? '') ||
    tokens.slice(at + 1, verb).some(({ lower }) => lower === 'wie'));

/** `forderte einen „Notfalltarif“`: what somebody asks for, right behind the verb. */
const isDemanded = (tokens: Tokens, at: number, verb: number, grammar: Grammar): boolean =>
  verb < at &&
  at - verb <= leadTokensMax &&
  /^eine?n?$/u.test(tokens[at - 1]!.lower) &&
  grammar.isListed('demanding-verbs', grammar.lemma(tokens[verb]!.lower) ?? '') &&
  !hasBreak(tokens, verb, at);

/** `sieht darin einen „Skandal“`. */
const isSeen = (verb: string): boolean => /^(?:sieht|sehe|sah|sehen|sahen)$/u.test(verb);

/** `lobte die „Post“`: an article and a name right before the marks are what is judged. */
const isJudgedThing = (tokens: Tokens, at: number, verb: Token, grammar: Grammar): boolean =>
  /^(?:der|die|das|den|dem)$/u.test(tokens[at - 1]!.lower) &&
  (grammar.stance(verb.lower) & stance.reacts) > 0;

function hasBreak(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const idiom = /^(?:anderem|allem|beispiel|anderen)$/u.test(tokens[i + 1]?.lower ?? '');
    if (!idiom && isBreak(tokens[i]!)) return true;
  }
  return false;
}

/** An object in another phrase, or another clause: the name hangs on something else. */
const isBreak = ({ text, bits, capital }: Token): boolean =>
  /^[,;:(]$/u.test(text) ||
  (!capital && (bits & is.preposition) > 0 && !(bits & is.determiner) && text !== 'als');

/** Whether the marks at `at` stand behind a preposition: `in der „Zeit“ schreibt Berg`. */
export function isPlaced(tokens: Tokens, at: number): boolean {
  const lead = tokens[leadOf(tokens, at)];
  return lead !== undefined && (lead.bits & is.preposition) > 0 && lead.lower !== 'als';
}

/** The word that governs the marks at `at`, articles and adjectives skipped; -1 for none. */
function leadOf(tokens: Tokens, at: number): number {
  let i = at - 1;
  while (i >= 0 && at - i <= leadTokensMax && isLead(tokens[i]!)) i--;
  return i;
}

const isLead = (token: Token): boolean =>
  token.kind === 'word' &&
  !token.capital &&
  (token.bits & (is.determiner | is.oblique | is.adverb)
    ? token.lower !== 'so'
    : token.bits === 0) &&
  (token.bits > 0 || /(?:e|en|er|es|em)$/u.test(token.lower));
