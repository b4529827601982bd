// The lists of one language that were asked for so far, by number. A new word is first looked for
// among the first words of them all, since most words of a text begin no entry of any list. O(stems
// that begin alike) a new word, O(1) a word and list that were asked before.

import { freshWord, type KnownWord } from './known-word.js';
import { type Entry, type ListIndex, NONE } from './list-index.js';

/** As many as V8 keeps in a number without a box. */
export const bitsEach = 30;

/** Some lists by their numbers, as bits: `bitsEach` in a number. */
export type ListBits = readonly number[];

/** Lists by number, each made when it is first asked for. */
export class ListTable {
  readonly #make: (list: string) => ListIndex;
  readonly #lists: ListIndex[] = [];
  readonly #numbers = new Map<string, number>();
  /** The first words of all entries of all lists so far. */
  readonly #firsts = new Set<string>();
  /** All stems so far, by their first unit. */
  readonly #stems = new Map<string, string[]>();

  constructor(make: (list: string) => ListIndex) {
    this.#make = make;
  }

  /** How many words the longest entry of a list has. */
  longestOf(list: string): number {
    return this.#lists[this.#numberOf(list)]!.longest;
  }

  /** The entries of a list that begin with a word; NONE, itself, when there are none. */
  entriesOf(list: string, word: KnownWord, norm: string): readonly Entry[] {
    const number = this.#numberOf(list);
    const slot = Math.trunc(number / bitsEach);
    const bit = 1 << (number % bitsEach);
    if ((word.none[slot] ?? 0) & bit) return NONE;
    const known = word.entries?.get(number);
    if (known) return known;
    const entries = this.#lists[number]!.startingWith(norm);
    if (entries === NONE) word.none[slot] = (word.none[slot] ?? 0) | bit;
    else {
      word.entries ??= new Map();
      word.entries.set(number, entries);
    }
    return entries;
  }

  /** The second words of the entries of some lists that begin with a word; null: one has none. */
  secondsOf(lists: readonly string[], word: KnownWord, norm: string): ReadonlySet<string> | null {
    const entries = lists.flatMap((list) => this.entriesOf(list, word, norm));
    if (entries.some(({ words }) => words.length === 1)) return null;
    return new Set(entries.map(({ words }) => words[1]!));
  }

  /** Some lists as bits. */
  bitsOf(lists: readonly string[]): ListBits {
    const bits: number[] = [];
    for (const number of lists.map((list) => this.#numberOf(list))) {
      const slot = Math.trunc(number / bitsEach);
      bits[slot] = (bits[slot] ?? 0) | (1 << (number % bitsEach));
    }
    return Array.from(bits, (slot) => slot ?? 0);
  }

  /** A new word: what is on none of the lists so far need not be asked of each. */
  newWord(norm: string): KnownWord {
    const word = freshWord();
    const stems = this.#stems.get(norm.charAt(0));
    if (this.#firsts.has(norm) || stems?.some((stem) => norm.startsWith(stem))) return word;
    for (let [left, slot] = [this.#lists.length, 0]; left > 0; left -= bitsEach, slot += 1) {
      word.none[slot] = 2 ** Math.min(left, bitsEach) - 1;
    }
    return word;
  }

  #numberOf(list: string): number {
    const known = this.#numbers.get(list);
    if (known !== undefined) return known;
    const made = this.#make(list);
    const number = this.#lists.push(made) - 1;
    this.#numbers.set(list, number);
    for (const first of made.firsts) this.#firsts.add(first);
    for (const stem of made.stems) {
      const alike = this.#stems.get(stem.charAt(0));
      if (alike) alike.push(stem);
      else this.#stems.set(stem.charAt(0), [stem]);
    }
    return number;
  }
}

/** Whether a word begins no entry of any of some lists. */
export const isOnNone = ({ none }: KnownWord, bits: ListBits): boolean =>
  bits.every((all, slot) => ((none[slot] ?? 0) & all) === all);
