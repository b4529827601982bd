// What is found out about a frame is asked for a few times in a row and then never again: the last
// answers are remembered, and no more, so that nothing of a long text is kept.

import type { Grammar } from './grammar.js';
import type { Token } from './tokens.js';

/** A frame and the one before it are asked about in turns. */
const recentMax = 4;

/** The function, which reads no frame anew that was one of the last. */
export function rememberRecent<Found>(
  read: (tokens: readonly Token[], grammar: Grammar) => Found,
): (tokens: readonly Token[], grammar: Grammar) => Found {
  const recent: { readonly tokens: readonly Token[]; readonly found: Found }[] = [];
  return (tokens, grammar) => {
    const known = recent.find((one) => one.tokens === tokens);
    if (known) return known.found;
    const found = read(tokens, grammar);
    if (recent.length === recentMax) recent.pop();
    recent.unshift({ tokens, found });
    return found;
  };
}
