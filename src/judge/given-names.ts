// First names, from the lists that attribution reads: `Peter Berg` is not Anna Berg, though both may
// be called Berg. Both languages at once, since names travel.

import type { Lexicon } from '../words/index.js';

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Whether a word in lower case is a listed first name. */
export function isGivenName(lexicon: Lexicon, word: string): boolean {
  let names = known.get(lexicon);
  if (!names) {
    const entries = ['en', 'de'].flatMap((lang) => lexicon.list(lang, 'given-names').entries);
    names = new Set(entries.map((entry) => entry.split(':')[0]!.toLowerCase()));
    known.set(lexicon, names);
  }
  return names.has(word);
}
