// A word that turns the statement into its opposite: listed, or by a prefix (`un-`, `in-`).

import { differenceRule } from '../change.js';
import type { Vocabulary } from '../vocabulary.js';
import { isListedAs } from './listed.js';

const stemLettersMin = 3;

export const negation = differenceRule({
  id: 'negation',
  of: 'unlike',
  find(change) {
    if (isListedAs(change, 'negation')) return 'listed';
    if (!change.quote || !change.passage || change.same) return null;
    const { words } = change.comparison;
    const [quote, passage] = [change.quote.norm, change.passage.norm];
    return isNegated(quote, passage, words) || isNegated(passage, quote, words) ? 'prefix' : null;
  },
});

/** Whether `long` is `short` with a negative prefix; endings may differ: `unmögliche`, `möglich`. */
function isNegated(long: string, short: string, words: Vocabulary): boolean {
  return words.lines('negative-prefixes').some(([prefix]) => {
    if (!prefix || !long.startsWith(prefix)) return false;
    const rest = long.slice(prefix.length).replace(/^-/u, '');
    if (rest.length < stemLettersMin || short.length < stemLettersMin) return false;
    const [less, more] = rest.length < short.length ? [rest, short] : [short, rest];
    return more.startsWith(less) && more.length - less.length <= 2;
  });
}
