// One word list, made ready to be asked by token: phrases by their first word, stems apart. A
// question costs O(stems that begin alike); the vocabulary keeps the answers.

import { tokenNorm } from '../text/norms.js';
import { formsOf } from '../words/index.js';

/** One form of a line. */
export interface Entry {
  readonly words: readonly string[];
  readonly line: string;
}

/** Of nearly all words. */
export const NONE: readonly Entry[] = [];

/** One list, made ready: phrases by their first word, stems apart. */
export class ListIndex {
  /** A single word with its line alone, which most are, or all entries that begin with it. */
  readonly #byFirst = new Map<string, string | Entry[]>();
  /** Stems by their first unit. */
  readonly #stems = new Map<string, Entry[]>();
  #longest = 1;

  /** @param expand writes a short form out: `im` → `in dem`, since units are parted so */
  constructor(lines: readonly string[], expand: (norm: string) => string) {
    for (const line of lines) {
      for (const form of formsOf(line)) {
        if (form.includes(' ')) this.#addPhrase(form.split(' ').map(tokenNorm), line, expand);
        else if (form.endsWith('*')) this.#addStem(tokenNorm(form.slice(0, -1)), line);
        else this.#addWord(tokenNorm(form), line, expand);
      }
    }
  }

  #addWord(word: string, line: string, expand: (norm: string) => string): void {
    if (this.#byFirst.has(word)) this.#put([word], line);
    else this.#byFirst.set(word, line);
    const full = expand(word);
    if (full !== word) this.#putPhrase(full.split(' '), line);
  }

  #addPhrase(words: readonly string[], line: string, expand: (norm: string) => string): void {
    this.#putPhrase(words, line);
    const full = words.map(expand);
    if (full.some((word, at) => word !== words[at])) {
      this.#putPhrase(full.join(' ').split(' '), line);
    }
  }

  #addStem(stem: string, line: string): void {
    const alike = this.#stems.get(stem.charAt(0)) ?? [];
    alike.push({ words: [stem], line });
    this.#stems.set(stem.charAt(0), alike);
  }

  #putPhrase(words: readonly string[], line: string): void {
    // A run of words can be one unit already: `per cent`.
    this.#put([words.join(' ')], line);
    if (words.length > 1) this.#put(words, line);
  }

  #put(words: readonly string[], line: string): void {
    const first = words[0]!;
    this.#longest = Math.max(this.#longest, words.length);
    const list = this.#entries(first);
    list.push({ words, line });
    list.sort((left, right) => right.words.length - left.words.length);
    this.#byFirst.set(first, list);
  }

  #entries(first: string): Entry[] {
    const own = this.#byFirst.get(first) ?? [];
    return typeof own === 'string' ? [{ words: [first], line: own }] : own;
  }

  /** How many words the longest entry has. */
  get longest(): number {
    return this.#longest;
  }

  /** The first words of its entries, stems apart. */
  get firsts(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** Its stems. */
  get stems(): readonly string[] {
    return [...this.#stems.values()].flatMap((alike) => alike.map(({ words }) => words[0]!));
  }

  /** All entries that begin with a word, the longest first. */
  startingWith(first: string): readonly Entry[] {
    const stems = this.#stems.size === 0 ? NONE : this.#stemsOf(first);
    if (!this.#byFirst.has(first)) return stems;
    return stems.length > 0 ? [...this.#entries(first), ...stems] : this.#entries(first);
  }

  #stemsOf(word: string): readonly Entry[] {
    const alike = this.#stems.get(word.charAt(0));
    const stems = alike?.filter(({ words }) => word.startsWith(words[0]!)) ?? NONE;
    return stems.length > 0 ? stems : NONE;
  }
}

/** Whether the words from `index` on are those of an entry that begins with the first of them. */
export function fits({ words }: Entry, norms: readonly string[], index: number): boolean {
  for (let at = 1; at < words.length; at += 1) if (norms[index + at] !== words[at]) return false;
  return true;
}
