// Two names side by side: `warf Scholz Merz vor`, `rief Anna Berg Olaf Klein zu`. German puts the object
// right behind the subject, and no case shows in a name, so the second begins another phrase, and who
// of the two speaks stays open. Told by whole names and by surnames that the text knows. One pass.

import { type Grammar, is } from './grammar.js';
import type { Surnames } from './noun-surnames.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** Marks the words that begin the name of another person right behind a name. */
export function markBeside(tokens: Token[], surnames: Surnames, grammar: Grammar): void {
  if (!grammar.verbSecond) return;
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (!isName(token) || !isName(tokens[i - 1]!)) continue;
    if (beginsAnother(tokens, i, surnames, grammar))
      tokens[i] = { ...token, bits: token.bits | is.beside };
  }
}

const NO_NAME = is.determiner | is.preposition | is.weekday | is.conjunction | is.subordinator;

/** A word in capitals that may be a name; no particle, which goes on with one: `Thomas de Maizière`. */
const isName = ({ kind, capital, bits, lower }: Token): boolean =>
  kind === 'word' && capital && !(bits & NO_NAME) && !lower.startsWith('~');

function beginsAnother(tokens: Tokens, i: number, surnames: Surnames, grammar: Grammar): boolean {
  const [before, token, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  if (before.bits & (is.title | is.role)) return false;
  const given = (before.bits & is.given) > 0;
  const whole = after !== undefined && surnames.isWhole(token.lower, after.lower);
  if (!endsName(tokens, i - 1, surnames)) return whole && isStrangeName(tokens, i - 2, grammar);
  if (/^(?:herrn?|frau)$/u.test(token.lower)) return !given;
  if (token.bits & is.given && after && isName(after)) return whole || !given;
  return !given && surnames.isKnown(token.lower) && opensBehindSmall(tokens, i - 1);
}

/** `rief Bärbel Bas`: two words of no list behind one without a capital; `Bremens Rätin` is none. */
function isStrangeName(tokens: Tokens, i: number, grammar: Grammar): boolean {
  const [verb, first, last] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (verb?.kind !== 'word' || verb.capital || verb.bits & NO_NAME || !first || !last) return false;
  if (!first.capital || first.lower.endsWith('s') || last.lower.endsWith('in')) return false;
  return !((first.bits | last.bits) & ~is.given) && !grammar.endsAsRole(last.lower);
}

/** A surname that the text knows, or whatever stands behind a first name. */
const endsName = (tokens: Tokens, i: number, { isKnown }: Surnames): boolean => {
  const before = tokens[i - 1];
  const named = before !== undefined && isName(before) && (before.bits & is.given) > 0;
  return named || isKnown(tokens[i]!.lower);
};

/** `warf Scholz`, `warf Olaf Scholz`: the name stands behind a word without a capital. */
function opensBehindSmall(tokens: Tokens, last: number): boolean {
  let at = last - 1;
  while (at >= 0 && last - at < nameWordsMax && tokens[at]!.capital) at -= 1;
  return tokens[at]?.kind === 'word' && !tokens[at]!.capital;
}

/** Words of a name and the title before it. */
const nameWordsMax = 4;
