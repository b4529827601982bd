// Who acts in a clause: the phrase before or behind its verb, if it is a person. No more is read than
// a few words.

import { phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { NO_VERB } from '../words/verb-forms.js';
import { subjectAfter } from './subjects.js';

type Tokens = readonly Token[];

/** Words from the beginning of a sentence to its verb. */
const frontTokensMax = 10;
/** Words of a clause in front of the main one. */
const clauseTokensMax = 30;

/** Who acts in the clause that begins at token `from`, if `accepts` takes the phrase. */
export function actorFrom(
  tokens: Tokens,
  from: number,
  grammar: Grammar,
  accepts: (range: Range) => boolean,
): Range | null {
  let i = from;
  while (i < from + 3 && isSkipped(tokens[i])) i++;
  const opens = (tokens[i]?.bits ?? 0) & is.subordinator && grammar.verbSecond;
  const verb = opens ? verbPastComma(tokens, i) : verbFrom(tokens, i);
  if (verb === null) return null;
  const next = tokens[verb + 1];
  if (next && isActorPronoun(next, grammar)) return { from: verb + 1, to: verb + 2 };
  const front = opens ? null : phraseFrom(tokens, i, grammar);
  if (front?.to === verb && accepts(front)) return front;
  const after = front?.to === verb ? null : subjectAfter(tokens, verb, grammar);
  return after && accepts(after) ? after : null;
}

const isSkipped = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'sign' || (token.bits & is.conjunction) > 0);

/** `Als sie kamen, lachte er`: the verb after the clause in front. */
function verbPastComma(tokens: Tokens, from: number): number | null {
  for (let i = from; i < Math.min(tokens.length - 1, from + clauseTokensMax); i++) {
    if (tokens[i]!.text !== ',') continue;
    const token = tokens[i + 1]!;
    if (token.kind === 'word' && !token.capital && !(token.bits & NO_VERB)) return i + 1;
  }
  return null;
}

/** The first word that can be the finite verb, before any sign. */
function verbFrom(tokens: Tokens, from: number): number | null {
  if ((tokens[from]?.bits ?? 0) & is.subordinator) return null;
  for (let i = from + 1; i < Math.min(tokens.length, from + frontTokensMax); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return null;
    if (!token.capital && !(token.bits & NO_VERB) && isFiniteVerb(tokens, i)) return i;
  }
  return null;
}

/** An adjective stands before a noun: `der alte Mann`, `mit leiser Stimme`. */
const isFiniteVerb = (tokens: Tokens, i: number): boolean =>
  !(
    tokens[i + 1]?.capital &&
    /(?:e|en|er|es|em)$/u.test(tokens[i]!.lower) &&
    !VERBAL.test(tokens[i]!.lower)
  );

const VERBAL = /(?:te|ten)$/u;

const isActorPronoun = (token: Token, grammar: Grammar): boolean =>
  (token.bits & is.pronoun) > 0 && /^(?:m|f|fp|1)$/u.test(grammar.features(token.lower));

/** A pronoun, or a name or role of a person. */
export const isPersonal = (tokens: Tokens, range: Range, grammar: Grammar): boolean =>
  isActor(tokens, range, grammar, new Set());

/** Capitals that no list has: `Dunmore`, `Sana Qureshi`. In German they may be nouns. */
export const isUnlistedName = (tokens: Tokens, { from, to }: Range): boolean =>
  to - from <= 3 && tokens.slice(from, to).every(({ capital, bits }) => capital && bits === 0);

/** A pronoun, a person's name or role, or a noun that speaks elsewhere in the text. */
export function isActor(
  tokens: Tokens,
  range: Range,
  grammar: Grammar,
  known: ReadonlySet<string>,
): boolean {
  const words = tokens.slice(range.from, range.to);
  if (words.length === 1 && words[0]!.bits & is.pronoun) {
    return isActorPronoun(words[0]!, grammar);
  }
  return words.some(
    ({ capital, lower, bits }) =>
      capital && (known.has(lower) || (bits & (is.given | is.role | is.title)) > 0),
  );
}
