// What a pronoun shows where it stands: the verb beside `sie` tells one from several, and a pronoun
// that means nobody who is named is kept as the mention it is, but tells no name.

import type { Mention } from '../phrases/mentions.js';
import type { Range } from '../phrases/noun-phrases.js';
import { type Grammar, is, VERB } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

/** The mention with the number of the verb beside it: `sagte sie` is one, `sagten sie` several. */
export function numbered(
  mention: Mention,
  tokens: readonly Token[],
  { from, to }: Range,
  grammar: Grammar,
): Mention {
  if (!grammar.verbSecond || mention.features !== 'fp' || mention.via !== 'pronoun') return mention;
  const verb = [tokens[from - 1], tokens[to]].find(isFiniteVerb);
  if (!verb) return mention;
  return { ...mention, features: /(?:[elr]n|sind)$/u.test(verb.lower) ? 'po' : 'f' };
}

const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && (token.bits & (VERB | is.auxiliary | is.separable)) > 0;

/** A pronoun for which the text gives nobody; whoever writes `I` is not meant. */
export const isUnresolved = (mention: Mention, name: string): boolean =>
  mention.via === 'pronoun' && name === mention.text && !/[1r]/u.test(mention.features);
