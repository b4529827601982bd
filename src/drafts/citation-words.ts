// What citations are written with: signs before pages, `ebd.`, small words beside names. Of all
// languages at once, since a German text cites English books. Made when the first block quote asks.

import { formsOf, type Lexicon, languagesWith } from '../words/index.js';

/** Ready to ask. */
export interface CitationWords {
  /** `S. 482`, `Bd. 2, S. 3 f.` at the end: nothing else may follow. */
  readonly locators: RegExp;
  /** The same again, and where: `ebd., 482`. */
  readonly again: RegExp;
  /** What a citation may begin with: `vgl. `. */
  readonly lead: RegExp;
  /** Whether a word stands beside names in citations: `und`, `et al.` */
  isSmall(word: string): boolean;
  /** Whether a word before a year makes it a date: `Mai`, `Stand`. */
  isTime(word: string): boolean;
  /** Whether a figure behind a word is part of what is said: `Ziff.5`. */
  hasFigure(word: string): boolean;
}

/** A page, or some: `482`, `3–4`, `12 f.` */
export const PAGES = String.raw`\d{1,4}(?:\s?[–-]\s?\d{1,4})?\s?(?:ff?\b)?\.?`;

const known = new WeakMap<Lexicon, CitationWords>();

/** The words of a run, from its lists. */
export function citationWords(lexicon: Lexicon): CitationWords {
  const made = known.get(lexicon) ?? madeOf(lexicon);
  known.set(lexicon, made);
  return made;
}

function madeOf(lexicon: Lexicon): CitationWords {
  const lists = (name: string) => languagesWith(name).map((lang) => lexicon.list(lang, name));
  const isOn = (name: string, word: string): boolean => lists(name).some((list) => list.has(word));
  const forms = (name: string): string =>
    lists(name)
      .flatMap(({ entries }) => entries.flatMap(formsOf))
      .map(escaped)
      .join('|');
  // First forms only: `Jan` is a first name.
  const months = new Set(
    lists('months').flatMap(({ entries }) => entries.map((line) => formsOf(line)[0])),
  );
  return {
    locators: new RegExp(
      String.raw`(?:^|[\s,;:])(?:(?:${forms('page-signs')})\.\s?${PAGES}[,;]?\s?)+$`,
      'iu',
    ),
    again: new RegExp(String.raw`^(?:${forms('citations-again')})\b[.,:]*\s?(?:${PAGES})?$`, 'iu'),
    lead: new RegExp(String.raw`^(?:${forms('citation-leads')})\s+`, 'iu'),
    isSmall: (word) => isOn('citation-words', word),
    isTime: (word) => months.has(word.toLowerCase()) || isOn('citation-times', word),
    hasFigure: (word) => isOn('figure-words', word),
  };
}

/** A form of a list as a pattern, in which a space may be missing: `a. a. O` and `a.a.O`. */
const escaped = (form: string): string =>
  form.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s?`);
