// The language of a text: from its script, else from a count of function words. Honest and dull:
// a text that is too short, or that two languages claim alike, is `und`.

import { languagesWith, lexicon } from '../words/index.js';
import { LANGUAGE } from './thresholds.js';

const WORD = /[\p{L}\p{M}]+/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const HAN = /\p{Script=Han}/gu;

/** The language of a text as BCP 47, or `und`: `Das ist nicht der Fall, und …` → `de`. */
export function language(text: string): string {
  const sampled = sample(text);
  const words = sampled.toLowerCase().normalize('NFC').match(WORD) ?? [];
  const isShort = text.length <= LANGUAGE.shortUnitsMax;
  const own = isShort && QUOTE.test(sampled) ? byWords(wordsOutside(sampled)) : null;
  return byScript(sampled) ?? own ?? byWords(words) ?? 'und';
}

const QUOTE = /[“„"»«]/u;

/** The words that no marks hold: a short text that quotes another language is in its writer's. */
const wordsOutside = (text: string): readonly string[] =>
  text.replace(QUOTED, ' ').toLowerCase().normalize('NFC').match(WORD) ?? [];

const QUOTED = /[“„"»«][^“”„"»«]{1,1000}[”“"»«]/gu;

/** The text itself, or its beginning, middle and end: a preface may be in another language. */
function sample(text: string): string {
  const { sampleUnits } = LANGUAGE;
  if (text.length <= 3 * sampleUnits) return text;
  const middle = (text.length - sampleUnits) >> 1;
  return [0, middle, text.length - sampleUnits]
    .map((start) => text.slice(start, start + sampleUnits))
    .join('\n');
}

function byScript(text: string): string | null {
  const count = (script: RegExp): number => text.match(script)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const [kana, hangul, han] = [count(KANA), count(HANGUL), count(HAN)];
  const { scriptShareMin } = LANGUAGE;
  if (letters === 0 || kana + hangul + han < letters * scriptShareMin) return null;
  if (hangul > kana + han) return 'ko';
  return kana > han * LANGUAGE.kanaPerHanMin ? 'ja' : 'zh';
}

function byWords(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lists = lexicon();
  const scores = languagesWith('function-words').map((lang) => {
    const list = lists.list(lang, 'function-words');
    let hits = 0;
    for (const [word, count] of counts) if (list.has(word)) hits += count;
    return { lang, hits };
  });
  scores.sort((a, b) => b.hits - a.hits || (a.lang < b.lang ? -1 : 1));
  const [best, second] = scores;
  if (!best || best.hits < LANGUAGE.hitsMin) return null;
  if (best.hits < words.length * LANGUAGE.hitShareMin) return null;
  const lead = best.hits - (second?.hits ?? 0);
  return lead < Math.max(LANGUAGE.leadMin, best.hits * LANGUAGE.leadShareMin) ? null : best.lang;
}
