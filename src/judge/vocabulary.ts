// The word lists of one language as the judge asks for them: by token, with phrases, and with the
// line that a form stands on, so that `kann` and `können` are known for one word.
//
// Each question is answered once a word and kept: O(stems) the first time, O(1) after.

import type { DifferenceClass } from '../model/judgement.js';
import { tokenNorm } from '../text/tokens.js';
import { formsOf, type Lexicon } from '../words/index.js';
import { contractionParts } from './equal/contractions.js';

/** A listed word: its class and the line it stands on. Equal lines are forms of one word. */
export interface WordHit {
  readonly class: DifferenceClass;
  readonly line: string;
  /** How many tokens the entry covers. */
  readonly length: number;
}

/** The lists whose words change what is said, the gravest first: the first that has it names it. */
const MEANING_LISTS: readonly (readonly [string, DifferenceClass])[] = [
  ['negation', 'negation'],
  ['number-words', 'number'],
  ['ordinals', 'number'],
  ['units', 'unit'],
  ['months', 'date'],
  ['weekdays', 'date'],
  ['dates', 'date'],
  ['modal', 'modal'],
  ['hedge', 'hedge'],
  ['condition', 'condition'],
  ['exception', 'exception'],
  ['quantifier', 'quantifier'],
  ['degree', 'degree'],
  ['comparison', 'comparison'],
];

interface Entry {
  readonly words: readonly string[];
  readonly line: string;
}

/** Of nearly all words. */
const NONE: readonly Entry[] = [];

/** One list, made ready: phrases by their first word, stems apart. */
class ListIndex {
  readonly #byFirst = new Map<string, Entry[]>();
  /** Stems by their first unit. */
  readonly #stems = new Map<string, Entry[]>();
  readonly #firsts = new Map<string, readonly Entry[]>();

  /** @param expand what stands for a short form: `im` → `in dem`, since units are taken apart so */
  constructor(lines: readonly string[], expand: (word: string) => string) {
    for (const line of lines) {
      for (const form of formsOf(line)) {
        this.#add(form, line);
        const full = form.split(' ').map(expand).join(' ');
        if (full !== form) this.#add(full, line);
      }
    }
  }

  #add(form: string, line: string): void {
    const words = form.split(' ').map(tokenNorm);
    const entry = { words, line };
    if (words.length === 1 && form.endsWith('*')) {
      const stem = words[0]!.slice(0, -1);
      const alike = this.#stems.get(stem.charAt(0)) ?? [];
      alike.push({ words: [stem], line });
      this.#stems.set(stem.charAt(0), alike);
      return;
    }
    // A run of words can be one unit already: `per cent`.
    if (words.length > 1) this.#put({ words: [words.join(' ')], line });
    this.#put(entry);
  }

  #put(entry: Entry): void {
    const { words } = entry;
    const list = this.#byFirst.get(words[0]!) ?? [];
    list.push(entry);
    list.sort((left, right) => right.words.length - left.words.length);
    this.#byFirst.set(words[0]!, list);
  }

  /** Whether an entry begins with a word. */
  begins(first: string): boolean {
    return this.at([first], 0) !== null || this.#firsts.get(first)!.length > 0;
  }

  /** The longest entry that begins at a word; `norms` are the words from there on. */
  at(norms: readonly string[], index: number): Entry | null {
    const first = norms[index]!;
    let entries = this.#firsts.get(first);
    if (!entries) {
      entries = this.#beginningWith(first);
      this.#firsts.set(first, entries);
    }
    // Nearly all words begin nothing.
    if (entries.length === 0) return null;
    return (
      entries.find(({ words }) => words.every((word, i) => i === 0 || norms[index + i] === word)) ??
      null
    );
  }

  #beginningWith(first: string): readonly Entry[] {
    const own = this.#byFirst.get(first) ?? NONE;
    const stems = this.#stems
      .get(first.charAt(0))
      ?.filter(({ words }) => first.startsWith(words[0]!));
    return stems && stems.length > 0 ? [...own, ...stems] : own;
  }
}

/** The lists of one language. */
export class Vocabulary {
  readonly lang: string;
  readonly supported: boolean;
  readonly #lexicon: Lexicon;
  readonly #lists = new Map<string, ListIndex>();
  readonly #words = new Map<string, ReadonlySet<string>>();
  readonly #lines = new Map<string, readonly (readonly string[])[]>();
  readonly #canonical = new Map<string, ReadonlyMap<string, string>>();
  /** Words that begin no entry of any list of meanings. */
  readonly #plain = new Set<string>();

  constructor(lexicon: Lexicon, lang: string) {
    this.lang = lang.toLowerCase().split('-')[0] ?? lang;
    this.#lexicon = lexicon;
    this.supported = lexicon.supports(lang);
  }

  /** The line of a list that has the words from `index` on, and how many words it covers. */
  find(list: string, norms: readonly string[], index: number): WordHit | null {
    const entry = this.#index(list).at(norms, index);
    return entry ? { class: 'other', line: entry.line, length: entry.words.length } : null;
  }

  /** Whether a single word is on a list. */
  has(list: string, norm: string): boolean {
    return this.#index(list).at([norm], 0) !== null;
  }

  /** The gravest class of the words from `index` on. */
  meaningAt(norms: readonly string[], index: number): WordHit | null {
    const first = norms[index]!;
    if (this.#plain.has(first)) return null;
    for (const [list, name] of MEANING_LISTS) {
      const entry = this.#index(list).at(norms, index);
      if (entry) return { class: name, line: entry.line, length: entry.words.length };
    }
    if (MEANING_LISTS.every(([list]) => !this.#index(list).begins(first))) this.#plain.add(first);
    return null;
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
  #fullForm(word: string): string {
    const parts = contractionParts(tokenNorm(word), this);
    return parts ? parts.map(({ key }) => key).join(' ') : word;
  }

  #index(list: string): ListIndex {
    const known = this.#lists.get(list);
    if (known) return known;
    const { entries } = this.#lexicon.list(this.lang, list);
    const made = new ListIndex(entries, (word) => this.#fullForm(word));
    this.#lists.set(list, made);
    return made;
  }
}

const made = new WeakMap<Lexicon, Map<string, Vocabulary>>();

/** The vocabulary of a language, made when first asked for. */
export function vocabulary(lexicon: Lexicon, lang: string): Vocabulary {
  const byLang = made.get(lexicon) ?? new Map<string, Vocabulary>();
  made.set(lexicon, byLang);
  const known = byLang.get(lang);
  if (known) return known;
  const fresh = new Vocabulary(lexicon, lang);
  byLang.set(lang, fresh);
  return fresh;
}
