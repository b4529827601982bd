// Roles that no list has, before a name: `Schulrätin Petra Hansen` is Petra Hansen. Told by a long noun
// with the ending of one, a first name and a surname. O(words of the name).

import { type Grammar, is } from '../words/grammar.js';

/** A shorter word may be a first name that no list has. */
const roleUnitsMin = 7;

/** How many words of a German name are a role before a first name; 0 where the name is whole. */
export function roleWords(name: readonly string[], grammar: Grammar): number {
  if (!grammar.nounsCapitalised || name.length < 2) return 0;
  if (name.length === 2) return isHyphenated(name[0]!.toLowerCase(), grammar) ? 1 : 0;
  const given = name.findIndex((word) => grammar.bits(word.toLowerCase()) & is.given);
  if (given < 1 || given === name.length - 1) return 0;
  const role = name[given - 1]!.toLowerCase();
  return role.length >= roleUnitsMin && grammar.endsAsRole(role) ? given : 0;
}

/** `Wortlaut-Leserin Kolb`; not `Hans-Martin Kolb`. */
const isHyphenated = (word: string, grammar: Grammar): boolean => {
  const last = word.slice(word.lastIndexOf('-') + 1);
  const isGiven = (grammar.bits(last) & is.given) > 0;
  return last.length < word.length && last.length > 3 && !isGiven && grammar.endsAsRole(last);
};
