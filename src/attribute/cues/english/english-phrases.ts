// The whole of an English phrase that a clause has as its subject, as far as it names who speaks.

import { phraseFrom, type Range } from '../../phrases/noun-phrases.js';
import { form } from '../../words/form-bits.js';
import type { Grammar } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';

type Tokens = readonly Token[];

/** The phrase with what is tied to it: `the mayor of Troy`; never past a verb. */
export function wholePhrase(tokens: Tokens, subject: Range, verb: number, grammar: Grammar): Range {
  const whole = phraseFrom(tokens, subject.from, grammar);
  if (!whole || whole.to <= subject.to) return subject;
  const end = subject.from < verb ? Math.min(whole.to, verb) : whole.to;
  let to = subject.to;
  while (to < end && !isFiniteForm(tokens[to]!, grammar) && !isManner(tokens[to]!)) to++;
  return { from: subject.from, to };
}

/** `the nominee mockingly responded`. */
const isManner = ({ lower, capital }: Token): boolean => !capital && /[^i]ly$/u.test(lower);

const isFiniteForm = ({ lower, capital }: Token, grammar: Grammar): boolean =>
  !capital && (grammar.verbForm(lower) & (form.past | form.third)) > 0;
