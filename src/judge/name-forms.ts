// The forms in which one name is written: with an office before it (`Mayor Crane`, `Dr. Lund`), with
// the surname first (`Crane, Rob`), with the office or the party behind it (`Rob Crane, the mayor`,
// `Rob Crane (D)`). Linear.

import { beginsCapital } from '../text/letters.js';
import type { Lexicon } from '../words/index.js';

const known = new WeakMap<Lexicon, NameWords>();

/** What the word lists say of the words of names; words are asked for in lower case. */
export interface NameWords {
  /** A first name. */
  readonly isGiven: (word: string) => boolean;
  /** A title or a role, or a German compound of one. */
  readonly isOffice: (word: string) => boolean;
  /** `m` or `f` where the word shows it: `Mr.`, `Ministerin`, `Anna`; else empty. */
  readonly sexOf: (word: string) => string;
}

/** The words of names in both languages at once, since names travel. Made once a lexicon. */
export function nameWordsOf(lexicon: Lexicon): NameWords {
  const given = known.get(lexicon);
  if (given) return given;
  const made = makeNameWords(lexicon);
  known.set(lexicon, made);
  return made;
}

function makeNameWords(lexicon: Lexicon): NameWords {
  const [given, offices] = [['given-names'], ['titles', 'roles']].map((names) => {
    const entries = names.flatMap((name) =>
      ['en', 'de'].flatMap((lang) => lexicon.list(lang, name).entries),
    );
    return new Map(
      entries.map((entry) => {
        const [word = '', sex = ''] = entry.toLowerCase().split(':');
        return [word, /^[mf]$/u.test(sex) ? sex : ''] as const;
      }),
    );
  });
  const officeOf = (word: string): string | undefined => {
    const bare = word.replace(/\.$/u, '');
    for (let at = 0; at <= bare.length - endingMin; at += at ? 1 : compoundHeadMin) {
      const sex = offices?.get(bare.slice(at));
      if (sex !== undefined) return sex;
    }
    return offices?.get(word) ?? offices?.get(bare);
  };
  return {
    isGiven: (word) => given?.has(word) ?? false,
    isOffice: (word) => officeOf(word) !== undefined,
    sexOf: (word) => given?.get(word) ?? officeOf(word) ?? '',
  };
}

/** `Finanzministerin`: what comes before the role, and the shortest role at the end, in letters. */
const compoundHeadMin = 3;
const endingMin = 6;

const nameWordsMax = 6;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|m\.?d|ph\.?\s?d)\.?$/iu;

/**
 * A name without what stands before and behind it, first names first: `Mayor Crane` → `Crane`,
 * `Crane, Rob` → `Rob Crane`. What is no such form comes back as it is.
 */
export function plainName(name: string, isOffice: (word: string) => boolean): string {
  const words = turned(name, isOffice).split(/\s+/u);
  if (words.length > nameWordsMax) return words.join(' ');
  let from = 0;
  while (from < words.length - 1 && isOffice(words[from]!.toLowerCase())) from += 1;
  // `Ministry of Justice` is not `of Justice`.
  return beginsCapital(words[from]!) ? words.slice(from).join(' ') : words.join(' ');
}

/** What stands in brackets behind a name: a party, a place, an age. */
const BEHIND = /\s*\([^()]*\)\s*$/u;

/** The surname behind the first names, and no office behind a comma, no party behind the name. */
function turned(written: string, isOffice: (word: string) => boolean): string {
  const name = written.replace(BEHIND, '') || written;
  const [last = '', first = '', ...more] = name.split(/\s*,\s*/u).map((part) => part.trim());
  if (!last || !first) return name.trim();
  if (first.split(/\s+/u).some((word) => isOffice(word.toLowerCase()))) return last;
  const isInverted = more.length === 0 && beginsCapital(first) && !SUFFIX.test(first);
  return isInverted && first.split(/\s+/u).length <= 3 ? `${first} ${last}` : name.trim();
}
