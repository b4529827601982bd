// German articles and first words: what shows that a phrase is no subject, or that it is one.

import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import type { Range } from './noun-phrases.js';

type Tokens = readonly Token[];

/** `der` before an adjective in -en or a feminine noun is a dative: `der Berliner Zeitung sagte …`. */
export const dativeArticle = (tokens: Tokens, i: number, grammar: Grammar): boolean =>
  grammar.verbSecond &&
  tokens[i]!.lower === 'der' &&
  ((/en$/u.test(tokens[i + 1]?.text ?? '') &&
    !(tokens[i + 1]!.bits & is.role) &&
    tokens[i + 2]?.capital === true) ||
    isFeminine(headAfter(tokens, i), grammar) ||
    isWoman(tokens, i, grammar) ||
    WEAK.test(tokens[i + 1]?.lower ?? ''));

/** `der Abgeordneten`, `der Vorsitzenden`: several, or a woman, and no nominative. */
const WEAK = /(?:ordnet|igt|klagt|tragt|ehrt|nd|ellt)en$/u;

/** `der Journalistin Eva Holm`: a role of women before a name. */
function isWoman(tokens: Tokens, i: number, grammar: Grammar): boolean {
  let at = i + 1;
  while (at < i + 4 && tokens[at]?.kind === 'word' && !tokens[at]!.capital) at++;
  const { lower = '', bits = 0, capital = false } = tokens[at] ?? {};
  return capital && (bits & is.role) > 0 && lower.endsWith('in') && grammar.features(lower) === 'f';
}

/** The last noun of the capitals and adjectives after an article. */
function headAfter(tokens: Tokens, i: number): string {
  let at = i + 1;
  while (at < i + 4 && tokens[at]?.kind === 'word' && !tokens[at]!.capital) at++;
  while (tokens[at]?.capital && tokens[at + 1]?.capital && at < i + 5) at++;
  return tokens[at]?.capital ? tokens[at]!.lower : '';
}

/** A noun whose ending makes it feminine, so that `der` before it is no nominative. */
export const isFeminine = (noun: string, grammar: Grammar): boolean =>
  (grammar.stance(noun) & stance.feminine) > 0 ||
  (ENDS_FEMININE.test(noun) && noun.length > 5 && !/(?:sprung|schwung)$/u.test(noun)) ||
  (noun.includes('-') && isFeminine(noun.slice(noun.lastIndexOf('-') + 1), grammar));

const ENDS_FEMININE = /(?:ung|heit|keit|schaft|tion|sion|tät|enz|anz|in)$/u;

/** A German sentence may begin with an adverb that no list has: `Erwartungsgemäß stellte Apple …`. */
export const isAdverbial = (tokens: Tokens, i: number, grammar: Grammar): boolean =>
  grammar.nounsCapitalised &&
  i === 0 &&
  /(?:end|weise|mäßig|gemäß|lich|tlings)$/u.test(tokens[i]!.lower) &&
  tokens[i + 1]?.capital === false &&
  !(tokens[i]!.bits & is.role);

/** `der eine`, `die andere`: an article and a word that stands for a person. */
export function loneArticle(tokens: Tokens, i: number): Range | null {
  const lone =
    /^(?:der|die|das|eine?)$/u.test(tokens[i]!.lower) &&
    /^(?:eine|anderer|andere|andre|anderen|andern|erste|zweite|dritte|letztere|erstere|jüngere|ältere|beiden)$/u.test(
      tokens[i + 1]?.lower ?? '',
    ) &&
    !tokens[i + 2]?.capital;
  return lone ? { from: i, to: i + 2 } : null;
}

/** `die in dem Bündnis versammelten Gruppen`: the noun of the article stands far behind. */
export const isParticipial = (tokens: Tokens, i: number, grammar: Grammar): boolean =>
  grammar.verbSecond &&
  /^(?:der|die|das)$/u.test(tokens[i]!.lower) &&
  !tokens[i + 1]?.capital &&
  ((tokens[i + 1]?.bits ?? 0) & is.preposition) > 0 &&
  !((tokens[i + 1]?.bits ?? 0) & is.determiner);

/** Opens the attribute of a noun: `der in`, `die ihn`, `ein als`. */
const OPENS = is.preposition | is.oblique | is.determiner | is.adverb | is.pronoun;

/** Words between an article and the participle that its noun has: `der seit Mai amtierende`. */
const attributeTokensMax = 8;

/**
 * `der in Kiel geborene Peter Klein`: where the noun of a subject begins whose article stands far
 * before it; -1 for none. A dative has -en: `der in Kiel erscheinenden Zeitung`.
 */
export function nounBehindAttribute(tokens: Tokens, i: number, grammar: Grammar): number {
  const article = tokens[i]!.lower;
  if (!grammar.verbSecond || !/^(?:der|die|das|eine?)$/u.test(article)) return -1;
  const next = tokens[i + 1];
  if (!next || next.capital || !(next.lower === 'als' || next.bits & OPENS)) return -1;
  const ending = article === 'ein' ? /(?:t|en|nd|ig|lich)e[rs]$/u : /(?:t|en|nd|ig|lich)e$/u;
  for (let k = i + 2; k < i + 1 + attributeTokensMax && tokens[k]?.kind === 'word'; k++) {
    const { lower, capital } = tokens[k]!;
    if (!capital && ending.test(lower) && tokens[k + 1]?.capital) return k + 1;
  }
  return -1;
}

/**
 * `Anna Berg befragte`, `die Richterin Anna Berg befragte die Zeugin`: behind a whole name stands no
 * adjective, unless the name is its own: `der Anna Berg vertretende Anwalt`, `Anna Bergs beste Rede`.
 */
export const isBehindName = (tokens: Tokens, i: number, opened: boolean): boolean => {
  const [given, surname] = [tokens[i - 2], tokens[i - 1]!];
  const whole = given?.capital && (given.bits & is.given) > 0 && surname.capital;
  if (!whole || /[sxzß'’]$/u.test(surname.lower)) return false;
  return !(opened && tokens[i + 1]?.capital);
};

/**
 * A first name that begins another phrase: after a whole name (`lobte Anna Berg Olaf Klein`), or after
 * a noun that it cannot be the name of (`rief die Menge Tom Asch zu`).
 */
export const isNextName = (tokens: Tokens, from: number, i: number, grammar: Grammar): boolean =>
  (tokens[i]!.bits & is.given) > 0 &&
  i - from > 1 &&
  tokens[i - 1]!.capital &&
  (isFeminineNoun(tokens[i - 1]!, grammar) ||
    (tokens[i - 1]!.bits & (is.given | is.role | is.title)) === 0) &&
  (isOfOtherSex(tokens[from]!.lower, grammar.features(tokens[i]!.lower)) ||
    (tokens.slice(from, i - 1).every(({ bits, capital }) => capital && !(bits & is.role)) &&
      (tokens[from]!.bits & is.given) > 0));

/** `die Menge`, which is listed as one that speaks. */
const isFeminineNoun = ({ lower, bits }: Token, grammar: Grammar): boolean =>
  (bits & (is.given | is.title)) === 0 && (grammar.stance(lower) & stance.feminine) > 0;

const isOfOtherSex = (article: string, sex: string): boolean =>
  (/^(?:die|eine)$/u.test(article) && sex === 'm') ||
  (/^(?:der|ein)$/u.test(article) && sex === 'f');
