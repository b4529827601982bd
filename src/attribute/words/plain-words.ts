// The words of a stretch that say what its subject does: those of relative clauses, of appositions
// that a preposition opens and of brackets say it of somebody else. One pass.

import { is } from './grammar.js';
import type { Token } from './tokens.js';

const OPENS = is.relative | is.subordinator | is.preposition;

/** The words of `[from, to)` outside quotations, relative clauses and brackets. */
export function plainWords(tokens: readonly Token[], from: number, to: number): Token[] {
  const words: Token[] = [];
  let aside = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.text === ',') {
      const next = tokens[i + 1];
      // `Doe, not known for modesty, said`.
      const apart = next !== undefined && /^(?:not|nicht)$/u.test(next.lower);
      const opens = apart || (next && (next.bits & OPENS) > 0);
      aside = !aside && opens === true;
    } else if (/^[()]$/u.test(token.text)) aside = token.text === '(';
    else if (!aside && token.kind === 'word') words.push(token);
  }
  return words;
}

/** `ein nicht genannter Vertreter`: the negation belongs to an adjective before its noun. */
export const isOfAttribute = (words: readonly Token[], i: number): boolean =>
  words[i]!.lower === 'nicht' &&
  ((words[i - 1]?.bits ?? 0) & is.determiner) > 0 &&
  /(?:e|er|en|es)$/u.test(words[i + 1]?.lower ?? '') &&
  words[i + 2]?.capital === true;
