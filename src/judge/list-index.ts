// One word list, made ready to be asked by token: phrases by their first word, stems apart. A
// question costs O(stems that begin alike); the vocabulary keeps the answers.

import { tokenNorm } from '../text/tokens.js';
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
  readonly #byFirst = new Map<string, Entry[]>();
  /** Stems by their first unit. */
  readonly #stems = new Map<string, Entry[]>();

  /** @param expand writes short forms out: `im Fall` → `in dem Fall`, since units are parted so */
  constructor(lines: readonly string[], expand: (form: string) => string) {
    for (const line of lines) {
      for (const form of formsOf(line)) {
        this.#add(form, line);
        const full = expand(form);
        if (full !== form) this.#add(full, line);
      }
    }
  }

  #add(form: string, line: string): void {
    const words = form.includes(' ') ? form.split(' ').map(tokenNorm) : [tokenNorm(form)];
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
    const list = this.#byFirst.get(words[0]!);
    if (!list) {
      this.#byFirst.set(words[0]!, [entry]);
      return;
    }
    list.push(entry);
    list.sort((left, right) => right.words.length - left.words.length);
  }

  /** All entries that begin with a word, the longest first. */
  startingWith(first: string): readonly Entry[] {
    const own = this.#byFirst.get(first) ?? NONE;
    const alike = this.#stems.get(first.charAt(0));
    const stems = alike?.filter(({ words }) => first.startsWith(words[0]!));
    return stems && stems.length > 0 ? [...own, ...stems] : own;
  }
}

/** Whether the words from `index` on are those of an entry that begins with the first of them. */
export function fits({ words }: Entry, norms: readonly string[], index: number): boolean {
  for (let at = 1; at < words.length; at += 1) if (norms[index + at] !== words[at]) return false;
  return true;
}
