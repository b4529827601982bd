// Spellings of one word: listed pairs, ß and ss, -ise and -ize, accents that German and English
// words do not need. Umlauts are letters of their own: `schon` is not `schön`.

import type { Vocabulary } from '../vocabulary.js';

const ISE = /^(\p{L}{3,}?)(is|iz)(e|ed|es|er|ers|ing|ation|ations)$/u;
const YSE = /^(\p{L}{3,}?)y(?:s|z)(e|ed|es|ing)$/u;
/** `colour`, `labour`, `honourable`: `four`, `hour` and `tour` are too short to be meant. */
const OUR = /^(\p{L}{3,}?)our(s|ed|ing|ings|able|ably|ite|ites|ful|less|hood|hoods|er|ers|y)?$/u;
/** `travelled`, `modelling`: not `called`, `filled`. */
const DOUBLE_L = /^(\p{L}*[aeiou]\p{L}*[^aeiou][aeiou])ll(ed|ing|er|ers)$/u;
const FILL = /fill|call|roll|spell|sell|tell|kill|pull|poll|bill/u;
/** Grave, acute, circumflex, tilde, caron, cedilla. */
const ACCENTS = /[\u0300-\u0303\u030c\u0327]/gu;

/** What all spellings of a word have in common; the word itself where nothing is known. */
export function spellingKey(norm: string, words: Vocabulary): string {
  const listed = words.canonical('spelling-pairs').get(norm) ?? words.canonical('months').get(norm);
  if (listed !== undefined) return listed;
  const phrase = words.canonical('written-out').get(norm);
  if (phrase !== undefined) return writtenKey(phrase);
  if (words.lang === 'de') return germanKey(norm, words);
  if (words.lang === 'en') return englishKey(norm);
  return norm;
}

/** The key of a phrase that letters can stand for: `zum Beispiel`, `z. B.`. */
export const writtenKey = (phrase: string): string => `w:${phrase}`;

function germanKey(norm: string, words: Vocabulary): string {
  // `Photograph`, `Fotograf`.
  const plain = withoutAccents(norm).replaceAll('ph', 'f');
  const bare = UMLAUT.test(plain) ? plain.replaceAll(/[äöü]/gu, writtenOut) : plain;
  if (!bare.includes('ß') || words.has('spelling-apart', bare)) return bare;
  return bare.replaceAll('ß', 'ss');
}

const UMLAUT = /[äöü]/u;
/** `Oeffnung` is how keyboards and old capitals write `Öffnung`. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const writtenOut = (letter: string): string => UMLAUTS[letter] ?? letter;

function englishKey(norm: string): string {
  const bare = withoutAccents(norm).replaceAll(
    /[äëïöü]/gu,
    (letter) => letter.normalize('NFD')[0]!,
  );
  const ise = ISE.exec(bare);
  if (ise) return `${ise[1]}iz${ise[3]}`;
  const our = OUR.exec(bare);
  if (our) return `${our[1]}or${our[2] ?? ''}`;
  const doubled = FILL.test(bare) ? null : DOUBLE_L.exec(bare);
  if (doubled) return `${doubled[1]}l${doubled[2]}`;
  const yse = YSE.exec(bare);
  return yse ? `${yse[1]}yz${yse[2]}` : bare;
}

function withoutAccents(norm: string): string {
  if (/^[\x00-\x7fäöüß]*$/u.test(norm)) return norm;
  return norm.normalize('NFD').replaceAll(ACCENTS, '').normalize('NFC');
}
