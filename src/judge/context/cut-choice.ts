// A weaker thing: the relative clause right behind the quote that says which are meant was cut off: `Everyone |
// who paid may stay`, `Wir strafen jeden, | der betrügt`. Only behind words that choose, a negation
// or a superlative; a plural may do without. O(words of the clause).

import type { Reader } from './reader.js';
import { restrictedBy } from './restricted.js';
import { isWord } from './syntax.js';

const shownTokensMax = 6;

/** How the clause begins; null when none was cut, or none that chooses. */
export function cutChoice(reader: Reader): string | null {
  const { last, tokens, words } = reader;
  const end = reader.sentenceEnd;
  const left = tokens.slice(last, end);
  if (!left.some(isWord) || (words.lang === 'en' && !isWord(left[0]))) return null;
  const before = tokens.slice(reader.tailClause()?.start ?? last, last);
  const found = restrictedBy(words, before, left, []);
  if (found === null || found.list === 'plural') return null;
  const at = reader.pastMarks(last);
  const length = tokens.slice(at, at + shownTokensMax).findIndex((token) => !isWord(token));
  return reader.text(at, at + (length < 0 ? shownTokensMax : length));
}
