// What each class of differences is called inside a sentence, in the accusative with its article:
// `The quotation drops …`, `Das Zitat lässt … weg`.

import type { DifferenceClass } from '../model/judgement.js';
import { isMerePart } from './phrase-parts.js';

interface ClassName {
  readonly en: string;
  readonly de: string;
}

/** The names by class. */
export const CLASS_NAMES_IN_SENTENCES: Readonly<Record<DifferenceClass, ClassName>> = {
  negation: { en: 'the negation', de: 'die Verneinung' },
  number: { en: 'the number', de: 'die Zahl' },
  unit: { en: 'the unit', de: 'die Einheit' },
  date: { en: 'the date', de: 'die Zeitangabe' },
  name: { en: 'the name', de: 'den Namen' },
  modal: { en: 'the modal verb', de: 'das Modalverb' },
  hedge: { en: 'the hedge', de: 'die Abschwächung' },
  condition: { en: 'the condition', de: 'die Bedingung' },
  exception: { en: 'the restriction', de: 'die Einschränkung' },
  quantifier: { en: 'the quantity', de: 'die Mengenangabe' },
  degree: { en: 'the degree', de: 'die Gradangabe' },
  'and-or': { en: 'the and/or', de: 'das Und/Oder' },
  comparison: { en: 'the comparison', de: 'den Vergleich' },
  opposite: { en: 'the word', de: 'das Wort' },
  sign: { en: 'the sign', de: 'das Zeichen' },
  question: { en: 'the question mark', de: 'das Fragezeichen' },
  tense: { en: 'the verb form', de: 'die Verbform' },
  person: { en: 'the pronoun', de: 'das Pronomen' },
  filler: { en: 'the filler', de: 'das Füllwort' },
  repetition: { en: 'the repeated', de: 'die Wiederholung' },
  contraction: { en: 'the short form', de: 'die Kurzform' },
  numeral: { en: 'the written form', de: 'die Schreibweise' },
  inflection: { en: 'the word form', de: 'die Wortform' },
  article: { en: 'the article', de: 'den Artikel' },
  compound: { en: 'the compound', de: 'die Zusammensetzung' },
  spelling: { en: 'the spelling', de: 'die Schreibung' },
  misprint: { en: 'the misprint', de: 'den Druckfehler' },
  case: { en: 'the letter case of', de: 'die Großschreibung' },
  punctuation: { en: 'the mark', de: 'das Satzzeichen' },
  typography: { en: 'the glyph', de: 'das Schriftzeichen' },
  'stage-direction': { en: 'the stage direction', de: 'die Regieangabe' },
  order: { en: 'the words', de: 'die Wörter' },
  omission: { en: 'the words', de: 'die Wörter' },
  other: { en: 'the words', de: 'die Wörter' },
};

const MANY: ReadonlySet<DifferenceClass> = new Set(['order', 'omission', 'other']);
const ONE: ClassName = { en: 'the word', de: 'das Wort' };

/** They compare numbers, places or times, but nobody would call `until` a comparison. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  `after against before below beyond by for over since till to under until within above during
  bis für gegen nach seit seitdem über unter vor während bevor ehe nachdem ab auf`.split(/\s+/u),
);

/** Forms that compare by themselves; `declined` says which way, and `loss` how it went. */
const COMPARES =
  /^(?:more|less|fewer|least|best|worst|mehr|weniger|minder|plus|minus)$|(?:er|est|ste[nrs]?|ere[mnrs]?)$/u;

/** Words of a class that nobody calls by its name: `until`, `declined`, `jährlich`. */
function isNoSuchThing(id: DifferenceClass, word: string): boolean {
  if (id === 'unit') return /^\p{L}+lich(?:e[mnrs]?)?$/u.test(word);
  if (id !== 'comparison' && id !== 'exception') return false;
  const isSmall = PREPOSITIONS.has(word);
  return isSmall || (id === 'comparison' && !/\s/u.test(word) && !COMPARES.test(word));
}

/** What a class is called before its words: one word is `the word`. */
export function className(id: DifferenceClass, words: string, lang: 'en' | 'de'): string {
  const own = words.trim();
  const isPlain = MANY.has(id) || isNoSuchThing(id, own.toLowerCase()) || isMerePart(id, own);
  if (!isPlain) return CLASS_NAMES_IN_SENTENCES[id][lang];
  return (/\s/u.test(own) ? CLASS_NAMES_IN_SENTENCES.other : ONE)[lang];
}
