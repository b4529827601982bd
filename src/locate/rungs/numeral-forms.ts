// A quote whose numerals the source writes otherwise: `8 men`, `eight men`. In a short sentence a
// numeral is too many edits, so the quote is written the other way and looked for unchanged. The
// numerals are those of the lists. O(ways × exact search), only for quotes that were not found.

import { formsOf, lexicon } from '../../words/index.js';

const waysMax = 8;
const NUMERAL = /\p{L}+|(?<![\d.,])\d{1,3}(?![.,]?\d)/gu;

/** Both ways of each numeral of a language: `eight` → `8`, `8` → `eight`. */
type Ways = ReadonlyMap<string, string>;

let known: readonly Ways[] | null = null;

function waysKnown(): readonly Ways[] {
  known ??= ['en', 'de'].map((lang) => {
    const made = new Map<string, string>();
    for (const line of lexicon().list(lang, 'number-words').entries) {
      const [digits, ...words] = formsOf(line);
      if (!digits || !/^\d+$/u.test(digits) || !words[0]) continue;
      made.set(digits, words[0]);
      for (const word of words) made.set(word, digits);
    }
    return made;
  });
  return known;
}

/** The quote with its numerals in the other way: all in digits, all in words, one alone. */
export function numeralForms(quote: string): readonly string[] {
  const forms = waysKnown().flatMap((ways) => formsIn(quote, ways));
  return [...new Set(forms)].filter((form) => form !== quote).slice(0, waysMax);
}

function formsIn(quote: string, ways: Ways): readonly string[] {
  const hits = [...quote.matchAll(NUMERAL)].filter(([word]) => ways.has(word.toLowerCase()));
  const written = (isSwapped: (word: string, index: number) => boolean): string => {
    let [out, at] = ['', 0];
    hits.forEach(({ 0: word, index: start }, index) => {
      const other = isSwapped(word, index) ? ways.get(word.toLowerCase())! : word;
      out += quote.slice(at, start) + other;
      at = start + word.length;
    });
    return out + quote.slice(at);
  };
  return [
    written((word) => /\p{L}/u.test(word)),
    written((word) => /\d/u.test(word)),
    ...hits.slice(0, waysMax).map((_, one) => written((_word, index) => index === one)),
  ];
}
