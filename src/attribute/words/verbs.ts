// Verbs in a row of tokens: simple forms, and separable ones with their part at the clause's end.

import type { Grammar } from './grammar.js';
import { is } from './grammar.js';
import type { Token } from './tokens.js';
import { isVerb } from './verb-forms.js';

type Tokens = readonly Token[];

/** Verbs that may stand beside the marks. */
export const TAG_CLASSES = is.reporting | is.tag;

/** Words that a separable part may be away from its verb. */
const particleTokensMax = 60;

/** Whether a verb of these classes stands at `i`, simple or separable. */
export function verbAt(tokens: Tokens, i: number, grammar: Grammar, classes: number): boolean {
  return isVerb(tokens, i, grammar, classes) || particleOf(tokens, i, grammar, classes) !== null;
}

/** The index of the separable part of the verb at `i`: `kündigte … an`. */
export function particleOf(
  tokens: Tokens,
  i: number,
  grammar: Grammar,
  classes: number,
): number | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || (token.capital && i > 0)) return null;
  if (!(token.bits & is.separable)) return null;
  const parts = grammar
    .particles(token.lower)
    .filter(({ bit }) => bit & classes)
    .map(({ part }) => part);
  if (!parts.length) return null;
  for (let k = i + 1; k < Math.min(tokens.length, i + particleTokensMax); k++) {
    const at = tokens[k]!;
    if (at.text === ':' || at.text === ';' || at.text === '.') return null;
    if (parts.includes(at.lower) && endsClause(tokens, k + 1)) return k;
  }
  return null;
}

/** A separable part stands last in its clause: before a sign, a quotation or `und`. */
function endsClause(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  return token?.kind !== 'word' || (token.bits & (is.conjunction | is.subordinator)) > 0;
}

/** Words looked through before the clauses are read, which costs the same for any number of cues. */
const lookTokensMax = 60;

/** Whether any word of `[from, to)` may be a verb of these classes; else no clause is read for it. */
export function hasVerb(tokens: Tokens, from: number, to: number, classes: number): boolean {
  if (to - from > lookTokensMax) return true;
  for (let i = from; i < to; i++) if (tokens[i]!.verb & classes) return true;
  return false;
}
