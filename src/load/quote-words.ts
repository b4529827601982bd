// Whether the words of a quote can be looked for at all: there are some, and not too many.

import type { Problem } from '../model/problem.js';
import { hasWords } from '../text/letters.js';
import type { JsonPath } from '../util/json.js';
import { type JsonFile, problemAt } from './open-json.js';

/** Somebody may be quoted with a picture alone. */
const PICTURE = /\p{So}/u;

/** What hinders the search for the quote of a claim at a place; null: nothing. `[…]` → no words */
export function wordsProblem(
  file: JsonFile,
  quote: string,
  at: JsonPath,
  quoteUnitsMax: number,
): Problem | null {
  if (!hasWords(quote) && !PICTURE.test(quote)) {
    return problemAt(file, 'claims/no-words', [...at, 'quote'], {
      message: 'the quote has no words',
      hint: 'Write the words that are quoted; signs and ellipses alone stand everywhere.',
    });
  }
  if (quote.length <= quoteUnitsMax) return null;
  return problemAt(file, 'claims/quote-too-long', [...at, 'quote'], {
    message: `the quote has ${quote.length} characters; the limit is ${quoteUnitsMax}`,
    hint: 'Split it, or raise "quoteUnitsMax" in the config under "limits".',
  });
}
