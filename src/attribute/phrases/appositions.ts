// The name that stands beside an office: `the minister, Helen Brook,` is Helen Brook, `the lawyer of
// John Moor, Steve Rabe,` is Steve Rabe, `der Vorsitzende der Initiative, Jochen Maier,` is Maier.

import { isInitial } from '../../text/letters.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { roleEnding } from '../words/vocabulary.js';
import type { Range } from './noun-phrases.js';
import { isAnd } from './person-phrases.js';

const POSSESSIVE = /^['’]s?$/u;
/** Words of a role before the name: `her neighbor, retired nurse Kim Dao`. */
const roleTokensMax = 4;

/** `Karl-Theodor Freiherr von und zu …` is longer, and rare. */
const nameTokensMax = 4;

/**
 * The name in apposition behind a phrase that says what somebody is: `Her lawyer, Amy Stone,`. Null
 * where the phrase may name the speaker itself, and where the name is whose, or one of several.
 * O(phrase).
 */
export function apposedName(
  tokens: readonly Token[],
  phrase: Range,
  grammar: Grammar,
): Range | null {
  const words = tokens.slice(phrase.from, phrase.to);
  if (tokens[phrase.to]?.text !== ',') return null;
  if (!isOffice(words, grammar) && !isRelation(tokens, phrase, grammar)) return null;
  let from = phrase.to + 1;
  // `her husband, the critic Lee Dorn,`.
  const article = /^(?:the|der|die)$/u.test(tokens[from]?.lower ?? '') ? 1 : 0;
  from += article;
  while (isRole(tokens[from], article > 0) && from < phrase.to + roleTokensMax) from += 1;
  let to = from;
  while (to < from + nameTokensMax && isNamePart(tokens, to)) to += 1;
  const lone = to - from === 1 && isGiven(tokens[from]!, grammar) && isTheirs(words);
  if ((to - from < 2 && !lone) || hasGenitive(tokens.slice(from, to), grammar)) return null;
  const next = tokens[to];
  if (next !== undefined && (isAnd(next) || next.capital || POSSESSIVE.test(next.text)))
    return null;
  if (next?.text === ',' && goesOnAsList(tokens, to + 1, grammar)) return null;
  // An unknown first name is one only between commas, or at the end.
  const isClosed = next === undefined || /^[,.;:„“"»«]/u.test(next.text) || next.pair >= 0;
  return isClosed || (hasOwner(words) && isGiven(tokens[from]!, grammar)) ? { from, to } : null;
}

/** `Ellen Marsh, the longest-serving councillor, who said`: the name before what somebody is. */
export function nameBefore(
  tokens: readonly Token[],
  { from }: Range,
  grammar: Grammar,
): Range | null {
  if (tokens[from - 1]?.text !== ',' || !(tokens[from]!.bits & is.determiner)) return null;
  let first = from - 1;
  while (first > 0 && from - first <= nameTokensMax && isNamePart(tokens, first - 1)) first -= 1;
  const isName = from - 1 - first > 1 && isGiven(tokens[first]!, grammar);
  return isName ? { from: first, to: from - 1 } : null;
}

/** `the minister`, `her lawyer`, `Lund’s lawyer`, `the head of the bank`. */
function isOffice(words: readonly Token[], grammar: Grammar): boolean {
  const [first] = words;
  if (first === undefined || isNamed(words, grammar)) return false;
  const opens = is.determiner | is.possessive | is.role | is.title;
  if (first.bits & opens && hasOwner(words)) return true;
  const last = words.at(-1)!;
  // `Lunds Anwältin`, in German.
  const genitive = grammar.nounsCapitalised && first.capital && first.lower.endsWith('s');
  const isRole =
    (last.bits & is.role) > 0 ||
    roleEnding(last.lower, grammar) !== null ||
    (grammar.nounsCapitalised && last.capital && grammar.endsAsRole(last.lower));
  if (!isRole || words.length < 2) return false;
  return (
    genitive ||
    (first.bits & (is.determiner | is.possessive)) > 0 ||
    words.some(({ text }) => POSSESSIVE.test(text))
  );
}

/** `his wife`: one of the family, who may be named by a first name alone. */
const isTheirs = ([first, last]: readonly Token[]): boolean =>
  ((first?.bits ?? 0) & is.possessive) > 0 && ((last?.bits ?? 0) & is.role) > 0;

/** `His passenger, Mia Torres,`: what somebody is to another, by a noun of no list. */
const isRelation = (tokens: readonly Token[], { from, to }: Range, grammar: Grammar): boolean =>
  to - from > 1 &&
  to - from < 4 &&
  (tokens[from]!.bits & is.possessive) > 0 &&
  tokens[to - 1]!.capital === grammar.nounsCapitalised &&
  !(tokens[to - 1]!.bits & ~is.role) &&
  tokens[to + 2]?.capital === true &&
  isGiven(tokens[to + 1]!, grammar);

/** `midfielder Joao Costa of his captain`: a name stands before what hangs on it. */
function isNamed(words: readonly Token[], grammar: Grammar): boolean {
  const end = words.findIndex(
    ({ capital, bits }, i) =>
      i > 1 && !capital && (bits & (is.preposition | is.nounPreposition)) > 0,
  );
  if (end < 0) return false;
  const [before, last] = [words[end - 2]!, words[end - 1]!];
  if (!last.capital || last.bits & (is.role | is.title | is.office)) return false;
  return isGiven(before, grammar) || (!grammar.nounsCapitalised && before.capital);
}

/** `Helene Bachs Nachfolgerin`: a surname in the genitive, and what somebody is to its owner. */
const hasGenitive = (name: readonly Token[], grammar: Grammar): boolean =>
  grammar.nounsCapitalised &&
  name
    .slice(1)
    .some(
      ({ lower, bits }, i) =>
        i + 2 < name.length && /(?:s|['’])$/u.test(lower) && (bits & is.given) === 0,
    );

/** `The mayor, Carla Lund, and Tim Orr`; `the mayor, Carla Lund, Tim Orr and the clerk`. */
function goesOnAsList(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one) return false;
  if (isAnd(one)) return two?.capital === true || ((two?.bits ?? 0) & is.determiner) > 0;
  return one.capital && isGiven(one, grammar) && two?.capital === true;
}

/** A preposition or a genitive inside: `of the bank`, `von Kiel`, `der Initiative`. */
const hasOwner = (phrase: readonly Token[]): boolean =>
  phrase
    .slice(1)
    .some(
      ({ bits, capital }) =>
        !capital && (bits & (is.preposition | is.nounPreposition | is.determiner)) > 0,
    );

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.pair >= 0) return false;
  return token.capital && /^\p{L}/u.test(token.text) && (token.bits & is.determiner) === 0;
}

const isRole = (token: Token | undefined, isOpened: boolean): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  ((token.bits & is.role) > 0 || (isOpened && token.bits === 0));

const isGiven = (token: Token, grammar: Grammar): boolean =>
  (grammar.bits(token.lower) & is.given) > 0 || isInitial(token.text);
