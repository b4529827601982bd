// One word behind a dash and before a colon: `Clinton Backs Deal – Sanders: “…”`. It may head what
// follows as well (`– Wortlaut: „…“`), so it is a person only where the text knows the surname or a
// list the first name. One pass.

import { is } from './grammar.js';
import type { Surnames } from './noun-surnames.js';
import type { Token } from './tokens.js';

/** What a label stands behind. */
export const PARTS_LABEL = /^[—–;-]$/u;

/** Marks the lone words before a colon that are somebody's name. */
export function markLabels(tokens: Token[], { isPerson }: Surnames): void {
  for (let i = 2; i < tokens.length; i += 1) {
    const token = tokens[i - 1]!;
    if (tokens[i]!.text !== ':' || !PARTS_LABEL.test(tokens[i - 2]!.text)) continue;
    if (!token.capital || !(token.bits & is.given || isPerson(token.lower))) continue;
    tokens[i - 1] = { ...token, bits: token.bits | is.label };
  }
}
