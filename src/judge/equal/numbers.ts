// Numbers by their value: `1.000` is `1000` in German and `1.000` in English; `twenty-five` and
// `fünfundzwanzig` are 25. What cannot be read as one number stays as it is written.

import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';

const GERMAN = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u;
const ENGLISH = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u;

/** The key of a number as it is written: equal for equal values in one language. */
export function numberKey(written: string, lang: string): string {
  const norm = withFraction(inOurDigits(written), lang);
  const bare = norm.replaceAll(/['\u00a0\u202f\u2009]/gu, '');
  const form = lang === 'de' ? GERMAN : lang === 'en' ? ENGLISH : null;
  const read = form?.exec(bare);
  // `3.5` is no number in German: it must not meet `3,5`, which is.
  if (!read) return `#'${bare}'`;
  const whole = read[2]!.replaceAll(/[.,]/gu, '').replace(/^0+(?=\d)/u, '');
  // `12,500.00` is `12,500`; `3.10` and `2.0` may be no decimals.
  const decimals = /^(?:00)?$/u.test(read[3] ?? '') ? '' : `.${read[3]}`;
  return `#${read[1] === '+' ? '' : read[1]}${whole}${decimals}`;
}

/** The nought of scripts whose digits are as ours: full width, Arabic, Persian, Devanagari. */
const NOUGHTS = [0xff10, 0x660, 0x6f0, 0x966];

/** `５１` → `51`. */
function inOurDigits(written: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/u.test(written)) return written;
  return written.replaceAll(/\p{Nd}/gu, (digit) => {
    const nought = NOUGHTS.find(
      (one) => digit.charCodeAt(0) - one >= 0 && digit.charCodeAt(0) - one < 10,
    );
    return nought === undefined ? digit : String(digit.charCodeAt(0) - nought);
  });
}

/** As decimals; those that do not end are cut as fractions.ts cuts them. */
const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
  ['⅓', '3333'],
  ['⅔', '6667'],
  ['⅛', '125'],
  ['⅜', '375'],
  ['⅝', '625'],
  ['⅞', '875'],
]);

/** `3½` → `3,5` in German, `3.5` elsewhere; other numbers as they are. */
function withFraction(norm: string, lang: string): string {
  const decimals = FRACTIONS.get(norm.at(-1) ?? '');
  if (decimals === undefined) return norm;
  return `${norm.slice(0, -1) || '0'}${lang === 'de' ? ',' : '.'}${decimals}`;
}

/** A run of written numerals that is one number. */
export interface NumeralRun {
  readonly key: string;
  /** How many tokens it covers. */
  readonly length: number;
}

/** The numeral that begins at a token: `twenty`, `-`, `five` → `#25`, three tokens. */
export function numeralRun(
  tokens: readonly Token[],
  index: number,
  words: Vocabulary,
): NumeralRun | null {
  const token = tokens[index]!;
  if (token.kind !== 'word') return null;
  const dozens = dozenRun(tokens, index, words);
  if (dozens) return dozens;
  const value = numeralValue(token.norm, words);
  const scaled = words.lang === 'en' ? englishRun(tokens, index, words) : null;
  if (scaled) return scaled;
  if (value === null) return null;
  const [joint, ones] = [tokens[index + 1], tokens[index + 2]];
  if (words.lang === 'en' && value >= 20 && value < 100 && value % 10 === 0) {
    const next = joint?.norm === '-' && !joint.spaced ? ones : joint;
    const small = next?.kind === 'word' ? smallValue(next.norm, words) : null;
    if (small !== null) return { key: `#${value + small}`, length: next === ones ? 3 : 2 };
  }
  return { key: `#${value}`, length: 1 };
}

const DOZENS: ReadonlySet<string> = new Set(['dozen', 'dutzend']);

/** Whether a word is twelve of something: `dozen`, `Dutzend`; `dozens` are no number. */
export const isDozen = (token: Token | undefined): boolean =>
  token !== undefined && DOZENS.has(token.norm);

/** `a dozen` → 12, `zwei Dutzend` → 24, `half a dozen` and `ein halbes Dutzend` → 6. */
function dozenRun(tokens: readonly Token[], index: number, words: Vocabulary): NumeralRun | null {
  const { norm } = tokens[index]!;
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  const isHalf = norm === 'half' ? next?.norm === 'a' : isOne(norm) && next?.norm === 'halbes';
  if (isHalf && isDozen(after)) return { key: '#6', length: 3 };
  if (!isDozen(next)) return null;
  const value = isOne(norm) ? 1 : listedValue(norm, words);
  return value === null || value >= 12 ? null : { key: `#${value * 12}`, length: 2 };
}

const isOne = (norm: string): boolean => norm === 'a' || norm === 'one' || norm === 'ein';

/** Whether a word counts: `two`, `one`, `a` before `hundred`. */
export const isCount = (norm: string, words: Vocabulary): boolean =>
  COUNTING.has(norm) || numeralValue(norm, words) !== null;

const COUNTING: ReadonlySet<string> = new Set(['one', 'a', 'ein', 'eins']);

/** The value of a number word by itself. */
export function listedValue(norm: string, words: Vocabulary): number | null {
  const first = words.canonical('number-words').get(norm);
  return first !== undefined && /^\d+$/u.test(first) ? Number(first) : null;
}

/** The value of a word for one to nine. */
export function smallValue(norm: string, words: Vocabulary): number | null {
  if (norm === 'one') return 1;
  const value = listedValue(norm, words);
  return value !== null && value < 10 ? value : null;
}

const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** What `a` counts: `a hundred`. */
export const SCALE_WORDS: ReadonlySet<string> = new Set([...ENGLISH_SCALES.keys(), 'dozen']);

/** Whether a word counts in hundreds or thousands. */
export const isScale = (token: Token | undefined): boolean =>
  token !== undefined && ENGLISH_SCALES.has(token.norm);

/** `two hundred and fifty` → 250, `fifteen thousand` → 15000; null without such a scale. */
function englishRun(tokens: readonly Token[], index: number, words: Vocabulary): NumeralRun | null {
  let [total, part, at, hasScale] = [0, 0, index, false];
  let last = -1;
  for (; at < tokens.length; at += 1) {
    const { norm, kind, spaced } = tokens[at]!;
    const scale = ENGLISH_SCALES.get(norm);
    const isJoint = at > index && ((norm === '-' && !spaced) || (norm === 'and' && hasScale));
    if (isJoint) continue;
    if (scale !== undefined && at > index) {
      part *= scale;
      if (scale === 1000) [total, part] = [total + part, 0];
      hasScale = true;
    } else {
      const isOne = norm === 'one' || (norm === 'a' && at === index && isScale(tokens[at + 1]));
      const value = isOne ? 1 : kind === 'word' ? listedValue(norm, words) : null;
      if (value === null || value >= 100) break;
      part += value;
    }
    last = at;
  }
  return hasScale ? { key: `#${total + part}`, length: last - index + 1 } : null;
}

/** The value of a numeral that is one word: `zwölf` → 12, `dreieinhalb` → 3.5. */
export function numeralValue(norm: string, words: Vocabulary): number | null {
  const listed = listedValue(norm, words);
  if (listed !== null || words.lang !== 'de' || norm.length < 8) return listed;
  if (norm === 'eineinhalb' || norm === 'anderthalb') return 1.5;
  const whole = norm.endsWith('einhalb') ? germanPart(norm.slice(0, -7), words) : null;
  return whole === null ? germanValue(norm, words) : whole + 0.5;
}

/** `fünfundzwanzig` → 25, `dreihundert` → 300, `zweitausenddreihundertvierzehn` → 2314. */
function germanValue(norm: string, words: Vocabulary): number | null {
  for (const [word, size] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = norm.indexOf(word);
    if (at < 0) continue;
    const before = at === 0 ? 1 : germanPart(norm.slice(0, at), words);
    const rest = norm.slice(at + word.length).replace(/^und/u, '');
    const after = rest === '' ? 0 : germanPart(rest, words);
    return before === null || after === null ? null : before * size + after;
  }
  return germanPart(norm, words);
}

function germanPart(norm: string, words: Vocabulary): number | null {
  if (norm === 'ein' || norm === 'eins') return 1;
  const listed = listedValue(norm, words);
  if (listed !== null) return listed;
  const at = norm.indexOf('und');
  if (at > 0 && !norm.includes('hundert')) {
    const ones = norm.slice(0, at) === 'ein' ? 1 : listedValue(norm.slice(0, at), words);
    const tens = listedValue(norm.slice(at + 3), words);
    return ones !== null && tens !== null && ones < 10 && tens % 10 === 0 ? tens + ones : null;
  }
  return norm.includes('hundert') ? germanValue(norm, words) : null;
}
