// Word lists: data that people read and extend. One file a class, one entry a line; `stem*` stands
// for every word that begins so; forms of one word may share a line, parted by commas. Entries are
// compared in lower case and NFC.

import { WORDS } from '../generated/words.js';
import { baseLanguage } from '../util/languages.js';

/** One class of words of one language. */
export interface WordList {
  /** Every line as written, in the order of the file, the user's own last. */
  readonly entries: readonly string[];
  /** Whether a word (or a phrase of the list, single spaces) is an entry or begins with a stem. */
  has(word: string): boolean;
}

/** All lists of a run: ours and what the user's config adds. */
export interface Lexicon {
  /** The list of a class; empty where the language has none. `lang` may have a region: `de-AT`. */
  list(lang: string, name: string): WordList;
  /** Whether a language has our own lists and nothing that a config adds. */
  isOwn(lang: string): boolean;
  /** Whether there are lists to judge a language by; the words of negation show it. */
  supports(lang: string): boolean;
}

/** What a config adds: language, then class, then entries. */
export type ExtraWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const fold = (word: string): string => composed(word).toLowerCase();

/** Below the first combining sign every text is composed, and needs no look at its signs. */
function composed(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) >= 0x300) return word.normalize('NFC');
  }
  return word;
}

/** The forms on one line: `kann, können` → both. */
export const formsOf = (entry: string): readonly string[] =>
  entry.includes(',') ? entry.split(',').flatMap((form) => form.trim() || []) : [entry.trim()];

/** Takes entries into a list; `stem*` matches by its beginning. */
function wordList(entries: readonly string[]): WordList {
  // Many lists are only read line by line: the table is made for those that are asked.
  let made: Forms | null = null;
  return {
    entries,
    has(word) {
      made ??= formsIn(entries);
      const folded = fold(word);
      return made.whole.has(folded) || made.stems.some((stem) => folded.startsWith(stem));
    },
  };
}

interface Forms {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
}

function formsIn(entries: readonly string[]): Forms {
  const whole = new Set<string>();
  const stems: string[] = [];
  for (const entry of entries.flatMap(formsOf).map(fold)) {
    if (entry.endsWith('*')) stems.push(entry.slice(0, -1));
    else whole.add(entry);
  }
  return { whole, stems };
}

/** The lexicon of a run; lists are made when first asked for. */
export function lexicon(extra: ExtraWords = {}): Lexicon {
  // By language as it is asked for: to make a key of both names takes longer than the rest.
  const made = new Map<string, Map<string, WordList>>();
  const listsOf = (lang: string): Map<string, WordList> => {
    const lists = made.get(baseLanguage(lang)) ?? new Map<string, WordList>();
    made.set(baseLanguage(lang), lists).set(lang, lists);
    return lists;
  };
  return {
    isOwn: (lang) => !Object.hasOwn(extra, baseLanguage(lang)),
    supports: (lang) => isSupported(baseLanguage(lang)),
    list(lang, name) {
      const lists = made.get(lang) ?? listsOf(lang);
      const known = lists.get(name);
      if (known) return known;
      const own = lookUp(WORDS, baseLanguage(lang), name)?.();
      const added = lookUp(extra, baseLanguage(lang), name);
      const list = wordList([...(own ? own.split('\n') : []), ...(added ?? [])]);
      lists.set(name, list);
      return list;
    },
  };
}

function isSupported(lang: string): boolean {
  const classes = Object.hasOwn(WORDS, lang) ? WORDS[lang] : undefined;
  return Object.hasOwn(classes ?? {}, 'negation');
}

/** The languages that have a list of this class of our own, sorted. */
export function languagesWith(name: string): readonly string[] {
  return Object.keys(WORDS).filter((lang) => Object.hasOwn(WORDS[lang] ?? {}, name));
}

function lookUp<T>(
  lists: Readonly<Record<string, Readonly<Record<string, T>>>>,
  lang: string,
  name: string,
): T | undefined {
  const classes = Object.hasOwn(lists, lang) ? lists[lang] : undefined;
  return classes && Object.hasOwn(classes, name) ? classes[name] : undefined;
}
