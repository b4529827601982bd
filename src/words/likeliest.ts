// The language whose word lists a short text is read with: a text of five words is too short to
// say its language, and a dropped `never` or a speaker in it must be seen all the same.

import { baseLanguage } from '../util/languages.js';
import { type Lexicon, languagesWith } from './index.js';

const WORD = /[\p{L}\p{M}]+/gu;
const UNKNOWN = 'und';
/** By so many words of its own a text speaks for another language than the expected one. */
const LEAD_MIN = 2;
/** German opens quotations below; of the languages with lists, only German does. */
const GERMAN_MARKS = /„[^„“”]*“|»[^«»]*«/u;
const LETTER = /\p{L}/u;

/**
 * The supported language that has most of the function words of a text; `und` when no word tells.
 * Linear. `He never did` → `en`
 */
export function likeliest(text: string, lexicon: Lexicon): string {
  const scores = scoresOf(text, lexicon);
  const best = scores.reduce((most, score) => (score.hits > most.hits ? score : most), {
    lang: UNKNOWN,
    hits: 0,
  });
  // Of languages that share a word, the one with lists: they can only find more.
  const able = scores.find(({ lang, hits }) => hits === best.hits && lexicon.supports(lang));
  return best.hits === 0 ? UNKNOWN : (able ?? best).lang;
}

/**
 * The language to read a text of unknown language with: the expected one, unless the text's own
 * words plainly speak for another; without any, what words and quotation marks tell.
 *
 * @param expected what the texts beside it are written in; null when they do not agree
 */
export function languageToRead(text: string, lexicon: Lexicon, expected: string | null): string {
  if (!LETTER.test(text)) return UNKNOWN;
  const scores = scoresOf(text, lexicon);
  const hitsOf = (lang: string): number =>
    scores.find((score) => score.lang === baseLanguage(lang))?.hits ?? 0;
  const likely = likeliest(text, lexicon);
  const wanted = expected ?? (GERMAN_MARKS.test(text) ? 'de' : null);
  if (wanted === null) return likely;
  return hitsOf(likely) - hitsOf(wanted) >= LEAD_MIN ? likely : wanted;
}

function scoresOf(text: string, lexicon: Lexicon) {
  const words = text.toLowerCase().normalize('NFC').match(WORD) ?? [];
  return languagesWith('function-words').map((lang) => {
    const list = lexicon.list(lang, 'function-words');
    return { lang, hits: words.filter((word) => list.has(word)).length };
  });
}
