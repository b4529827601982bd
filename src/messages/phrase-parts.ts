// Whether a word is by itself what its class is called. A list may hold it as a part of a phrase
// alone: `noch nie` is a negation, and whoever drops the `noch` drops a word, not a negation.

import type { DifferenceClass } from '../model/judgement.js';
import { type Lexicon, lexicon } from '../words/index.js';

const LANGS = ['en', 'de'] as const;
/** Classes that a list of the same name decides. */
const LISTED: ReadonlySet<DifferenceClass> = new Set([
  'negation',
  'hedge',
  'condition',
  'exception',
  'quantifier',
  'degree',
  'comparison',
  'modal',
]);

let made: Lexicon | null = null;
const parts = new Map<string, ReadonlySet<string>>();

/** The words that stand in phrases of a list. */
function partsOf(lists: Lexicon, lang: string, id: DifferenceClass): ReadonlySet<string> {
  const key = `${lang}/${id}`;
  const known = parts.get(key);
  if (known) return known;
  const phrases = lists.list(lang, id).entries.flatMap((entry) => entry.split(','));
  const found = phrases
    .map((phrase) => phrase.trim().toLowerCase().split(' '))
    .filter((words) => words.length > 1)
    .flat();
  parts.set(key, new Set(found));
  return parts.get(key)!;
}

/** `negation`, `noch` → true; `negation`, `nie` → false; what no list has is what its class says. */
export function isMerePart(id: DifferenceClass, words: string): boolean {
  if (!LISTED.has(id)) return false;
  made ??= lexicon();
  const lists = made;
  const own = words.trim().toLowerCase();
  const tokens = own.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  const isListed = LANGS.some((lang) => {
    const list = lists.list(lang, id);
    return list.has(own) || tokens.some((token) => list.has(token));
  });
  if (isListed) return false;
  if (id === 'negation') return !tokens.some((token) => isShort(token) || hasPrefix(lists, token));
  return tokens.some((token) => LANGS.some((lang) => partsOf(lists, lang, id).has(token)));
}

/** `isn’t`, `cannot`: the negation is part of the verb. */
const isShort = (token: string): boolean => /(?:n['’]t|^cannot)$/u.test(token);

/** `unmöglich`: without its prefix the word says the opposite. */
const hasPrefix = (lists: Lexicon, token: string): boolean =>
  LANGS.some((lang) =>
    lists
      .list(lang, 'negative-prefixes')
      .entries.some(
        (prefix) =>
          prefix.length > 1 && token.length > prefix.length + 2 && token.startsWith(prefix),
      ),
  );
