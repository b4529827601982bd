// Words that one accuses another of: `Berg warf Dahl vor, „…“ gerufen zu haben`. They are said to be
// Dahl's, by Berg alone. A bounded number of words before the quotation.

import { phraseFrom, type Range } from '../../phrases/noun-phrases.js';
import { type Grammar, is, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import type { FrameCue } from '../cues.js';
import { verbSecondSubject } from './verb-second.js';

type Tokens = readonly Token[];

/** Words from the verb of accusing to the quotation. */
const reachTokensMax = 20;
/** Words from the quotation to the verb of saying that ends its clause. */
const clauseTokensMax = 5;

/** Whoever is accused of having said the quotation at token `at`. German. */
export function accusedOf(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!grammar.verbSecond || !isSaidAfter(tokens, at, grammar)) return null;
  const from = Math.max(0, at - reachTokensMax);
  const verb =
    from + tokens.slice(from, at).findLastIndex(({ word }) => (word.stances & stance.accuses) > 0);
  if (verb < from) return null;
  const comma = verb + tokens.slice(verb, at).findIndex(({ text }) => text === ',');
  if (comma < verb) return null;
  const separable = !tokens[verb]!.lower.startsWith('be');
  const end = separable ? comma - 1 : comma;
  if (separable && !/^(?:vor|entgegen)$/u.test(tokens[end]!.lower)) return null;
  const object = lastPhrase(tokens, verb + 1, end, grammar);
  const subject = verbSecondSubject(tokens, verb, grammar);
  if (!object || object.from === subject?.from) return null;
  const words = { from: verb, to: end + (separable ? 1 : 0) };
  return { form: 'source', speaker: object, words, subject: false, alleged: true };
}

/** `„…“ gerufen zu haben`, `„…“ gesagt`: a participle of saying ends the clause. */
function isSaidAfter(tokens: Tokens, at: number, grammar: Grammar): boolean {
  const end = Math.min(tokens.length, at + 1 + clauseTokensMax);
  for (let i = at + 1; i < end && tokens[i]!.kind === 'word'; i++) {
    const { bits, lower, capital } = tokens[i]!;
    const participle = /(?:t|en)$/u.test(lower) && grammar.lemma(lower) !== lower;
    if (!capital && bits & is.reporting && participle) return true;
  }
  return false;
}

/** The phrase that ends right before `end`: whom the verb has as its object. */
function lastPhrase(tokens: Tokens, from: number, end: number, grammar: Grammar): Range | null {
  for (let i = from; i < end; i++) {
    const oblique = (tokens[i]!.bits & (is.oblique | is.determiner)) > 0 ? 1 : 0;
    const range = phraseFrom(tokens, i + oblique, grammar);
    if (range && range.to === end) return range;
  }
  return null;
}
