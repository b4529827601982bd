// The word lists of one language as the judge asks for them: by token, with phrases, and with the
// line that a form stands on, so that `kann` and `können` are known for one word.
//
// Each question is answered once a word and kept.

import type { DifferenceClass } from '../model/judgement.js';
import { tokenNorm } from '../text/norms.js';
import { formsOf, type Lexicon } from '../words/index.js';
import { contractionParts } from './equal/contractions.js';
import type { KnownWord } from './known-word.js';
import { type Entry, fits, ListIndex, NONE } from './list-index.js';
import { bitsEach, isOnNone, type ListBits, ListTable } from './list-table.js';
import { MEANING_LISTS, meaningsOf } from './meaning-lists.js';
import { wordsKnownMax } from './thresholds.js';

/** A listed word: its class and the line it stands on. Equal lines are forms of one word. */
export interface WordHit {
  readonly class: DifferenceClass;
  readonly line: string;
  /** How many tokens the entry covers. */
  readonly length: number;
}

/** Some words in a row, with what is known of each. */
interface Listed {
  readonly norms: readonly string[];
  readonly known: readonly KnownWord[];
}

/** The lists of one language. */
export class Vocabulary {
  readonly lang: string;
  readonly supported: boolean;
  readonly #lexicon: Lexicon;
  readonly #lists: ListTable;
  readonly #known = new Map<string, KnownWord>();
  readonly #sets: (readonly string[])[] = [];
  /** The same, as bits, where they were asked. */
  readonly #bits: ListBits[] = [];
  readonly #together = new WeakMap<readonly string[], number>();
  readonly #words = new Map<string, ReadonlySet<string>>();
  readonly #written = new Map<string, ReadonlySet<string>>();
  readonly #lines = new Map<string, readonly (readonly string[])[]>();
  readonly #phraseStarts = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  #meaningWordsMax: number | null = null;
  readonly #canonical = new Map<string, ReadonlyMap<string, string>>();

  constructor(lexicon: Lexicon, lang: string) {
    this.lang = lang.toLowerCase().split('-')[0] ?? lang;
    this.#lexicon = lexicon;
    this.supported = lexicon.supports(lang);
    this.#lists = new ListTable(
      (list) =>
        new ListIndex(lexicon.list(this.lang, list).entries, (norm) => this.#fullWord(norm)),
    );
  }

  /** The line of a list that has the words from `index` on, and how many words it covers. */
  find(list: string, norms: readonly string[], index: number): WordHit | null {
    const entry = this.#entryAt(list, this.word(norms[index]!), norms, index);
    return entry ? { class: 'other', line: entry.line, length: entry.words.length } : null;
  }

  /** Whether a single word is on a list. */
  has(list: string, norm: string): boolean {
    const entries = this.#lists.entriesOf(list, this.word(norm), norm);
    return entries !== NONE && entries.some(({ words }) => words.length === 1);
  }

  /** What is known of a word: one look-up for all lists that are then asked of it. */
  word(norm: string): KnownWord {
    const known = this.#known.get(norm);
    if (known) return known;
    if (this.#known.size >= wordsKnownMax) this.#known.clear();
    const made = this.#lists.newWord(norm);
    this.#known.set(norm, made);
    return made;
  }

  /** How many words the entry of a list covers that begins at `index`; 0 when none does. */
  lengthAt(list: string, word: KnownWord, norms: readonly string[], index: number): number {
    return this.#entryAt(list, word, norms, index)?.words.length ?? 0;
  }

  /** Whether a word is a form of a list or ends in one. */
  endsIn(list: string, norm: string): boolean {
    for (const ending of this.wordsOf(list)) if (norm.endsWith(ending)) return true;
    return false;
  }

  /** Whether a single word is on any of some lists; ask with a constant, which is numbered once. */
  hasAny(lists: readonly string[], norm: string): boolean {
    const may = this.mayBegin(this.together(lists), this.word(norm), norm);
    return may && lists.some((list) => this.has(list, norm));
  }

  /**
   * The number of some lists together, for `mayBegin`. They are known by their array, which is quick
   * for a constant, and by what is in it, so that no caller can make numbers without end.
   */
  together(lists: readonly string[]): number {
    const known = this.#together.get(lists);
    if (known !== undefined) return known;
    const same = this.#sets.findIndex((set) => set.join() === lists.join());
    const number = same < 0 ? this.#sets.push(lists) - 1 : same;
    this.#together.set(lists, number);
    return number;
  }

  /** Whether an entry of any of some lists, or `n't`, begins with a word: of most none does. */
  mayBegin(together: number, word: KnownWord, norm: string): boolean {
    const bit = together < bitsEach ? 1 << together : 0;
    if (word.asked & bit) return (word.begins & bit) !== 0;
    const lists = this.#sets[together] ?? [];
    this.#bits[together] ??= this.#lists.bitsOf(lists);
    const isListed = (list: string): boolean => this.#lists.entriesOf(list, word, norm) !== NONE;
    const may =
      norm.endsWith("n't") || (!isOnNone(word, this.#bits[together]) && lists.some(isListed));
    word.asked |= bit;
    if (may) word.begins |= bit;
    return may;
  }

  /**
   * The first of some words at which an entry of any of some lists may begin, or `end`: `in` begins
   * many, but nearly all of them go on with a word that seldom follows.
   */
  nextBegin(together: number, { known, norms }: Listed, from: number, end: number): number {
    const bit = together < bitsEach ? 1 << together : 0;
    for (let at = Math.max(0, from); at < end; at += 1) {
      const word = known[at];
      // Said of most words before, and asked here most often of all.
      if (word === undefined || (word.asked & ~word.begins & bit) !== 0) continue;
      if (!this.mayBegin(together, word, norms[at]!)) continue;
      const kept = word.seconds?.get(together);
      const seconds = kept === undefined ? this.#findSeconds(together, word, norms[at]!) : kept;
      if (seconds === null || seconds.has(norms[at + 1] ?? '')) return at;
    }
    return end;
  }

  #findSeconds(together: number, word: KnownWord, norm: string): ReadonlySet<string> | null {
    const lists = this.#sets[together] ?? [];
    const found = norm.endsWith("n't") ? null : this.#lists.secondsOf(lists, word, norm);
    word.seconds ??= new Map();
    word.seconds.set(together, found);
    return found;
  }

  /** The longest entry of a list that begins at a word. */
  #entryAt(list: string, word: KnownWord, norms: readonly string[], index: number): Entry | null {
    const entries = this.#lists.entriesOf(list, word, norms[index]!);
    if (entries === NONE) return null;
    for (const entry of entries) if (fits(entry, norms, index)) return entry;
    return null;
  }

  /** The gravest class of the words from `index` on. */
  meaningAt(norms: readonly string[], index: number): WordHit | null {
    const word = this.word(norms[index]!);
    word.meanings ??= meaningsOf(this.#lists, word, norms[index]!);
    if (word.meanings.length === 0) return null;
    const hit = word.meanings.find(({ entry }) => fits(entry, norms, index));
    return hit ? { class: hit.name, line: hit.entry.line, length: hit.entry.words.length } : null;
  }

  /** How many words the longest entry has that changes what is said. */
  get meaningWordsMax(): number {
    this.#meaningWordsMax ??= Math.max(
      ...MEANING_LISTS.map(([list]) => this.#lists.longestOf(list)),
    );
    return this.#meaningWordsMax;
  }

  /** The forms of the lines of a list, each with the first form of its line. */
  canonical(list: string): ReadonlyMap<string, string> {
    const known = this.#canonical.get(list);
    if (known) return known;
    const made = new Map<string, string>();
    for (const line of this.#lexicon.list(this.lang, list).entries) {
      const forms = formsOf(line).map(tokenNorm);
      for (const form of forms) if (!made.has(form)) made.set(form, forms[0]!);
    }
    this.#canonical.set(list, made);
    return made;
  }

  /** The first words of those forms of a list that have several, each with those that follow it. */
  phraseStarts(list: string): ReadonlyMap<string, ReadonlySet<string>> {
    const known = this.#phraseStarts.get(list);
    if (known) return known;
    const made = new Map<string, Set<string>>();
    for (const [first = '', second] of [...this.canonical(list).keys()].map(wordsOf)) {
      if (second !== undefined) made.set(first, (made.get(first) ?? new Set()).add(second));
    }
    this.#phraseStarts.set(list, made);
    return made;
  }

  /** Every single word of a list whose lines hold several: `sagen sagt sagte`. */
  wordsOf(list: string): ReadonlySet<string> {
    const known = this.#words.get(list);
    if (known) return known;
    const made = new Set(
      this.lines(list).flatMap((forms) => forms.flatMap((form) => form.split(' '))),
    );
    this.#words.set(list, made);
    return made;
  }

  /** Every form of a list with the capitals that it is written with. */
  asWritten(list: string): ReadonlySet<string> {
    const known = this.#written.get(list);
    if (known) return known;
    const made = new Set(this.#lexicon.list(this.lang, list).entries.flatMap(formsOf));
    this.#written.set(list, made);
    return made;
  }

  /** All lines of a list, each as its forms. */
  lines(list: string): readonly (readonly string[])[] {
    const known = this.#lines.get(list);
    if (known) return known;
    const { entries } = this.#lexicon.list(this.lang, list);
    const lines = entries.map((line) => formsOf(line).map(tokenNorm));
    this.#lines.set(list, lines);
    return lines;
  }

  /** A short form as its parts are known: `i'd` → `i 'd`, `im` → `in dem`. */
  #fullWord(norm: string): string {
    const parts = contractionParts(norm, this);
    return parts ? parts.map(({ key }) => key).join(' ') : norm;
  }
}

const wordsOf = (form: string): readonly string[] => form.split(' ');

const made = new WeakMap<Lexicon, Map<string, Vocabulary>>();

/** The vocabulary of a language, made when first asked for. */
export function vocabulary(lexicon: Lexicon, lang: string): Vocabulary {
  const known = made.get(lexicon)?.get(lang);
  if (known) return known;
  const byLang = made.get(lexicon) ?? new Map<string, Vocabulary>();
  made.set(lexicon, byLang);
  const fresh = new Vocabulary(lexicon, lang);
  byLang.set(lang, fresh);
  return fresh;
}
