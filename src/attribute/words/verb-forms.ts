// Whether a word that can be a verb is one where it stands.

import { type Grammar, is, VERB } from './grammar.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** Classes of words that are no full verb, whatever they look like. */
export const NO_VERB =
  is.preposition |
  is.determiner |
  is.oblique |
  is.adverb |
  is.conjunction |
  is.subordinator |
  is.pronoun |
  is.possessive;

/** Whether a token can be a verb here: German verbs have no capital, English ones no article. */
export function isVerb(tokens: Tokens, i: number, grammar: Grammar, classes = VERB): boolean {
  const token = tokens[i];
  if (!token || !(token.bits & classes)) return false;
  if (token.capital && (i > 0 || grammar.nounsCapitalised)) return false;
  const before = tokens[i - 1];
  if (!before) return true;
  if (grammar.nounsCapitalised) return !isAttribute(tokens, i);
  if (before.bits & (is.determiner | is.possessive) && !(before.bits & (is.pronoun | is.relative)))
    return false;
  if (/^['’]s$/u.test(before.text)) return token.lower.endsWith('ing') || /ed$/u.test(token.lower);
  if (before.bits & is.preposition && before.lower !== 'to') return /ing$/u.test(token.lower);
  return grammar.lemma(token.lower) !== token.lower || takesBaseForm(before);
}

/** A participle between article and noun: `die erklärten Ziele`. */
const isAttribute = (tokens: Tokens, i: number): boolean =>
  /(?:e|en|er|es|em)$/u.test(tokens[i]!.lower) &&
  tokens[i + 1]?.capital === true &&
  (tokens[i - 1]!.bits & (is.determiner | is.oblique | is.preposition)) > 0 &&
  // `der Polizei gegenüber sagte Lund`.
  tokens[i - 1]!.lower !== 'gegenüber' &&
  !(tokens[i - 1]!.bits & is.pronoun);

/** What may stand before a verb without an ending: `they say`, `critics claim`, `to call`. */
const takesBaseForm = (before: Token): boolean =>
  before.kind !== 'word' ||
  /s$/u.test(before.lower) ||
  (before.bits & ~(is.reporting | is.other | is.tag | is.role | is.possessive)) > 0 ||
  /^(?:people|women|men)$/u.test(before.lower);
