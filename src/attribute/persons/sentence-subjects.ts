// The grammatical subject of a sentence that quotes nothing, if it is a person: past what stands in
// front of it, and past brackets, an apposition or a relative clause between it and its verb.

import { actorFrom } from '../cues/actors.js';
import { phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { NO_VERB } from '../words/verb-forms.js';

type Tokens = readonly Token[];

/** Words of an apposition or a relative clause between a subject and its verb. */
const asideTokensMax = 30;
/** Words of a phrase or clause in front of an English subject. */
const frontTokensMax = 20;
/** Words of a German phrase before the name that it ends in. */
const attributeTokensMax = 12;

/** The subject of a sentence if it is a person, past what stands in front of it or its verb. */
export function subjectOf(
  tokens: Tokens,
  grammar: Grammar,
  accepts: (range: Range) => boolean,
): Range | null {
  const from = grammar.verbSecond ? skipJoined(tokens, 0) : behindFront(tokens);
  const own = isOwn(tokens, from) ? { from, to: from + 2 } : phraseFrom(tokens, from, grammar);
  const front = trimmed(tokens, own, grammar);
  if (front && accepts(front) && isVerbAt(tokens, behindAside(tokens, front.to), grammar)) {
    return front;
  }
  if (!grammar.verbSecond) return null;
  return actorFrom(tokens, 0, grammar, accepts) ?? behindAttribute(tokens, grammar);
}

/** `Der für Köln stürmende Peter Klein traf`: a name between an article and the verb. */
function behindAttribute(tokens: Tokens, grammar: Grammar): Range | null {
  if (!/^(?:der|die|ein|eine)$/u.test(tokens[0]?.lower ?? '')) return null;
  for (let i = 1; i < Math.min(tokens.length, attributeTokensMax); i++) {
    if (tokens[i]!.kind !== 'word') return null;
    const [before, after] = [tokens[i - 1]!, tokens[i + 1]];
    if (!tokens[i]!.capital || !(tokens[i]!.bits & is.given) || before.bits & is.preposition)
      continue;
    const to = after?.capital ? i + 2 : i + 1;
    if (before.capital && before.bits & is.given) continue;
    if (!isVerbAt(tokens, to, grammar)) continue;
    return { from: i, to };
  }
  return null;
}

/** `Her husband`: what somebody is to another. */
const isOwn = (tokens: Tokens, i: number): boolean =>
  ((tokens[i]?.bits ?? 0) & is.possessive) > 0 &&
  ((tokens[i + 1]?.bits ?? 0) & is.role) > 0 &&
  !tokens[i + 1]!.capital;

/** An English phrase without the verb that it took for a noun: `Anna Berg took`. */
function trimmed(tokens: Tokens, range: Range | null, grammar: Grammar): Range | null {
  if (!range || grammar.nounsCapitalised) return range;
  const verb = tokens
    .slice(range.from, range.to)
    .findIndex(
      ({ lower, capital, bits }, i) =>
        i > 0 &&
        !capital &&
        !(bits & is.role) &&
        grammar.verbForm(lower) > 0 &&
        tokens[range.from + i - 1]!.capital,
    );
  return verb < 0 ? range : { from: range.from, to: range.from + verb };
}

const skipJoined = (tokens: Tokens, from: number): number => {
  let at = from;
  while (at < 2 && (tokens[at]?.bits ?? 0) & is.conjunction) at++;
  return at;
};

/** `On Monday, Doe left`, `When they came, Doe left`: the first word behind the comma. */
function behindFront(tokens: Tokens): number {
  const at = skipJoined(tokens, 0);
  const bits = tokens[at]?.bits ?? 0;
  const isParticiple = at === 0 && /[a-z]ing$/u.test(tokens[0]?.lower ?? '');
  if (!isParticiple && !(bits & (is.preposition | is.subordinator | is.adverb))) return at;
  const comma = tokens.slice(at, at + frontTokensMax).findIndex(({ text }) => text === ',');
  return comma < 0 ? at : at + comma + 1;
}

/** Past brackets, an apposition or a relative clause between commas, and adverbs. */
function behindAside(tokens: Tokens, from: number): number {
  let at = from;
  const close = tokens[at]?.text === '(' ? ')' : tokens[at]?.text === ',' ? ',' : '';
  if (close) {
    const end = tokens.slice(at + 1, at + asideTokensMax).findIndex(({ text }) => text === close);
    if (end < 0) return tokens.length;
    at += end + 2;
  }
  while (tokens[at]?.kind === 'word' && tokens[at]!.bits & is.adverb && !tokens[at]!.capital) at++;
  return at;
}

/** What stands behind a subject and is no preposition, article or name is its verb. */
export function isVerbAt(tokens: Tokens, at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  return !(token.bits & NO_VERB) || (grammar.verbForm(token.lower) > 0 && !(token.bits & CLOSED));
}

const CLOSED = is.preposition | is.determiner | is.conjunction | is.pronoun;

/** `Trump denies it`: a verb right behind the first word; not `Trump consultant Ann Doe`. */
export const actsAlone = (tokens: Tokens, grammar: Grammar): boolean =>
  isVerbAt(tokens, 1, grammar) && (grammar.nounsCapitalised || tokens[1]!.word.forms > 0);
