// The words of one language as attribution needs them: each word form with all its classes.
// Everything comes from the word lists; a language without lists has an empty grammar. Our own lists
// are made into a table when the package is built; those that a config adds to, when they are asked.

import { GRAMMARS } from '../../generated/grammars.js';
import { baseLanguage } from '../../util/languages.js';
import { formsOf, type Lexicon } from '../../words/index.js';
import { type Particle, readTable, tableOf, UNLISTED, type WordEntry } from './word-tables.js';

export { is, stance, VERB } from './word-classes.js';
export type { Particle } from './word-tables.js';

/** One language, ready to ask. */
export interface Grammar {
  /** There are verbs, so speakers can be looked for. */
  readonly speaks: boolean;
  /** One constituent before the finite verb, as in German. */
  readonly verbSecond: boolean;
  /** Every noun has a capital. */
  readonly nounsCapitalised: boolean;
  /** Class bits of a word form in lower case. */
  bits(word: string): number;
  /** Sex or number that a name, role, title or pronoun shows: letters of m f n p 1 2 o r x. */
  features(word: string): string;
  /** Separable parts that a verb form may have, with the class of the verb: `kündigte` → `an`. */
  particles(word: string): readonly Particle[];
  /** The lemma of a verb form. */
  lemma(word: string): string | undefined;
  /** What a word can be as a verb, as bits of `form`; 0 where it is none, or in German. */
  verbForm(word: string): number;
  /** What a word says of the saying it stands with, as bits of `stance`. */
  stance(word: string): number;
  /** Phrases before the one who said it, longest first, by their first word. */
  readonly sourcePhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Whether a noun that no list has ends as nouns for people do: `Gutsverwalterin`. */
  readonly endsAsRole: (word: string) => boolean;
  /** Whether a German noun is a thing that words stand in or on, by its ending. */
  readonly isWrittenOn: (word: string) => boolean;
  readonly isElision: (word: string) => boolean;
  readonly isAbbreviation: (word: string) => boolean;
  /** Turns a cue into its opposite: `never`. */
  readonly isRefusal: (word: string) => boolean;
  /** Whether a word is on a list that few sentences ask; what many ask is in the table. */
  isListed(list: string, word: string): boolean;
  /** Whether a word is on such a list or ends in an entry of it: `Vorjahr` in `jahr`. */
  endsListed(list: string, word: string): boolean;
}

const cache = new WeakMap<Lexicon, Map<string, Grammar>>();

/** The grammar of a language; made once a lexicon. */
export function grammarOf(lexicon: Lexicon, lang: string): Grammar {
  const made = cache.get(lexicon) ?? new Map<string, Grammar>();
  cache.set(lexicon, made);
  const known = made.get(lang);
  if (known) return known;
  const grammar = makeGrammar(lexicon, lang);
  made.set(lang, grammar);
  return grammar;
}

function makeGrammar(lexicon: Lexicon, lang: string): Grammar {
  const list = (name: string) => lexicon.list(lang, name);
  const refusals = list('refusals');
  const elisions = list('elisions');
  const abbreviations = list('abbreviations');
  const style = list('grammar');
  const endings = list('role-endings').entries;
  const written = list('written-endings').entries;
  const entry = entriesOf(lexicon, lang);
  return {
    speaks: list('reporting-verbs').entries.length > 0,
    verbSecond: style.has('verb-second'),
    nounsCapitalised: style.has('nouns-capitalised'),
    bits: (word) => entry(word).bits,
    features: (word) => entry(word).features,
    particles: (word) => entry(word).particles,
    lemma: (word) => entry(word).lemma || undefined,
    verbForm: (word) => entry(word).forms,
    stance: (word) => entry(word).stances,
    sourcePhrases: phrases(list('source-phrases').entries),
    endsAsRole: (word) => endings.some((ending) => word.endsWith(ending)),
    isWrittenOn: (word) => written.some((ending) => word.endsWith(ending)),
    isElision: (word) => elisions.has(word) || /^\d\ds?$/u.test(word),
    isAbbreviation: (word) => abbreviations.has(word),
    isRefusal: (word) => refusals.has(word),
    isListed: (name, word) => list(name).has(word),
    endsListed: (name, word) =>
      list(name).entries.some((line) => formsOf(line).some((form) => word.endsWith(form))),
  };
}

/** Where the entries of words come from: the table that was built, or the lists with what was added. */
function entriesOf(lexicon: Lexicon, lang: string): (word: string) => WordEntry {
  const built = lexicon.isOwn(lang) ? GRAMMARS[baseLanguage(lang)] : undefined;
  if (built !== undefined) return readTable(built());
  const table = tableOf((name) => lexicon.list(lang, name).entries);
  return (word) => table.get(word) ?? UNLISTED;
}

function phrases(entries: readonly string[]): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const entry of entries) {
    const words = entry.normalize('NFC').toLowerCase().split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}
