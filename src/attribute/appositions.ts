// The name that stands beside an office: `the lawyer of John Moor, Steve Rabe,` is Steve Rabe, and
// `der Vorsitzende der Initiative, Jochen Maier,` is Jochen Maier.

import { type Grammar, is } from './grammar.js';
import type { Range } from './noun-phrases.js';
import type { Token } from './tokens.js';

const AND = /^(?:und|and|sowie|oder|or|&)$/u;
/** `Karl-Theodor Freiherr von und zu …` is longer, and rare. */
const nameTokensMax = 4;

/**
 * The name in apposition behind a phrase that begins with an article or an office and goes on with
 * whose office it is; null where the phrase may name the speaker itself. O(1).
 */
export function apposedName(
  tokens: readonly Token[],
  phrase: Range,
  grammar: Grammar,
): Range | null {
  const [first] = tokens.slice(phrase.from, phrase.to);
  const isOffice = first !== undefined && (first.bits & (is.determiner | is.role | is.title)) > 0;
  if (!isOffice || !hasOwner(tokens.slice(phrase.from, phrase.to))) return null;
  if (tokens[phrase.to]?.text !== ',') return null;
  const from = phrase.to + 1;
  let to = from;
  while (to < from + nameTokensMax && isNamePart(tokens, to)) to += 1;
  if (to - from < 2) return null;
  const next = tokens[to];
  if (next !== undefined && (AND.test(next.lower) || next.capital)) return null;
  // An unknown first name is one only between commas, or at the end.
  const isClosed = next === undefined || /^[,.;:„“"»«]/u.test(next.text) || next.pair >= 0;
  return isClosed || isGiven(tokens[from]!, grammar) ? { from, to } : null;
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

const isGiven = (token: Token, grammar: Grammar): boolean =>
  (grammar.bits(token.lower) & is.given) > 0 || /^\p{Lu}\.$/u.test(token.text);
