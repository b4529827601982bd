// Runs of tokens that say one thing and can be written otherwise: `10:30`, `4 500`, `per cent`,
// `p. m.`, `3rd`, `twenty-five`. The first finder that answers takes its tokens; each looks a few
// tokens ahead, so all of them together are O(n).

import { isLetter } from '../../text/letters.js';
import type { Token, TokenKind } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { fractionRun } from './fractions.js';
import { isCount, numberKey, numeralRun, numeralValue, SCALE_WORDS } from './numbers.js';
import { ordinalRun } from './ordinals.js';
import { writtenKey } from './spelling.js';
import { dayRun, yearRun } from './spoken-dates.js';

/** Some tokens that are one unit. */
export interface Run {
  readonly key: string;
  /** How many tokens it covers. */
  readonly length: number;
  readonly via: 'numeral' | 'unit' | 'spelling';
}

type Finder = (tokens: readonly Token[], index: number, words: Vocabulary) => Run | null;

/** The run that begins at a token; null when it stands for itself. */
export function runAt(tokens: readonly Token[], index: number, words: Vocabulary): Run | null {
  for (const find of FINDERS[tokens[index]!.kind]) {
    const run = find(tokens, index, words);
    if (run) return run;
  }
  return null;
}

const written: Finder = (tokens, index, words) => {
  const isEnglish = words.lang === 'en' && tokens[index]!.kind === 'word';
  const year = isEnglish ? yearRun(tokens, index, words) : null;
  const run = year ?? numeralRun(tokens, index, words);
  return run && { ...run, via: 'numeral' };
};

const day: Finder = (tokens, index, words) => {
  const run = dayRun(tokens, index, words);
  return run && { ...run, via: 'numeral' };
};

const HOUR_WORDS: ReadonlySet<string> = new Set(['uhr', 'a', 'p', 'am', 'pm', "o'clock"]);

/** `10:30`; `10.30` before `Uhr` or `p.m.`: hours and minutes. */
const time: Finder = (tokens, index) => {
  const hours = tokens[index];
  const colon = tokens[index + 1];
  const minutes = tokens[index + 2];
  if (hours?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{2})$/u.exec(hours.norm);
  // `£12.00 a week` has none of `12.00 a.m.`.
  const isArticle = colon?.norm === 'a' && minutes?.text !== '.' && minutes?.norm !== 'm';
  if (dotted && HOUR_WORDS.has(colon?.norm ?? '') && !isArticle) {
    return { key: `#${Number(dotted[1])}:${dotted[2]}`, length: 1, via: 'numeral' };
  }
  const isTime = colon?.text === ':' && !colon.spaced && minutes && !minutes.spaced;
  if (!isTime || !/^\d{1,2}$/u.test(hours.norm) || !/^\d{2}$/u.test(minutes.norm)) return null;
  return { key: `#${Number(hours.norm)}:${minutes.norm}`, length: 3, via: 'numeral' };
};

/** `4 500`, `12 000 000`: groups of three digits with spaces. */
const grouped: Finder = (tokens, index, words) => {
  const first = tokens[index];
  if (first?.kind !== 'number' || !/^[-+]?[1-9]\d{0,2}$/u.test(first.norm)) return null;
  let end = index + 1;
  while (tokens[end]?.spaced && /^\d{3}$/u.test(tokens[end]!.norm)) end += 1;
  if (end === index + 1) return null;
  const norm = tokens.slice(index, end).map((token) => token.norm);
  return { key: numberKey(norm.join(''), words.lang), length: end - index, via: 'numeral' };
};

const phraseTokensMax = 3;

/** `per cent`, `US dollars`, `° C`: units of more than one word. */
const phrase: Finder = (tokens, index, words) => {
  if (!words.phraseStarts('units').has(tokens[index]!.norm)) return null;
  const units = words.canonical('units');
  for (let length = phraseTokensMax; length > 1; length -= 1) {
    if (index + length > tokens.length) continue;
    const norm = tokens.slice(index, index + length).map((token) => token.norm);
    const unit = units.get(norm.join(' '));
    if (unit !== undefined) return { key: `u:${unit}`, length, via: 'unit' };
  }
  return null;
};

/** `zum Beispiel`, `for example`: what letters with full stops stand for. */
const writtenOut: Finder = (tokens, index, words) => {
  if (!words.phraseStarts('written-out').has(tokens[index]!.norm)) return null;
  for (let length = phraseTokensMax; length > 1; length -= 1) {
    if (index + length > tokens.length) continue;
    const norm = tokens.slice(index, index + length).map((token) => token.norm);
    const key = words.canonical('written-out').get(norm.join(' '));
    if (key !== undefined) return { key: writtenKey(key), length, via: 'spelling' };
  }
  return null;
};

/** `p.m.`, `U.S.`, `z. B.`: single letters, each with its full stop. */
const letters: Finder = (tokens, index, words) => {
  let end = index;
  let key = '';
  while (
    tokens[end]?.kind === 'word' &&
    isLetter(tokens[end]!.text) &&
    tokens[end + 1]?.text === '.' &&
    !tokens[end + 1]!.spaced
  ) {
    key += tokens[end]!.norm;
    end += 2;
  }
  if (key.length < 2) return null;
  const phrase = words.canonical('written-out').get(key);
  const full = HALVES.get(key) ?? (phrase && writtenKey(phrase));
  return { key: full ?? key, length: end - index, via: 'spelling' };
};

const HALVES: ReadonlyMap<string, string> = new Map([
  ['am', 'a.m.'],
  ['pm', 'p.m.'],
]);

const TIMES = /^(\p{L}{3,}|\d{1,3})mal$/u;

/** `zweimal`, `zwei Mal`, `2-mal`: how often. `einmal` is not `ein Mal`. */
const times: Finder = (tokens, index, words) => {
  if (words.lang !== 'de') return null;
  const { norm } = tokens[index]!;
  const [, joined] = TIMES.exec(norm) ?? [];
  const isHyphen = tokens[index + 1]?.norm === '-' && !tokens[index + 1]!.spaced;
  const length = joined === undefined ? (isHyphen ? 3 : 2) : 1;
  if (joined === undefined && tokens[index + length - 1]?.norm !== 'mal') return null;
  const value = countOf(joined ?? norm, words);
  return value === null ? null : { key: `#${value}×`, length, via: 'numeral' };
};

const countOf = (norm: string, words: Vocabulary): number | null => {
  const value = /^\d{1,3}$/u.test(norm) ? Number(norm) : numeralValue(norm, words);
  return value !== null && value > 1 ? value : null;
};

const LASTING =
  /^(\p{L}{3,}|\d{1,4})?((?:jährig|monatig|wöchig|tägig|stündig|minütig|prozentig|köpfig|stöckig|fach))(?:e[mnrs]?)?$/u;

/** `50-jährigen`, `fünfzigjährige`: a number and what it counts, as one word, however it ends. */
const lasting: Finder = (tokens, index, words) => {
  if (words.lang !== 'de') return null;
  const { norm, kind } = tokens[index]!;
  const [hyphen, next] = [tokens[index + 1], tokens[index + 2]];
  const isParted = kind === 'number' && hyphen?.norm === '-' && !hyphen.spaced && !next?.spaced;
  const [, joined, rest] = LASTING.exec(isParted ? (next?.norm ?? '') : norm) ?? [];
  if (rest === undefined || isParted === (joined !== undefined)) return null;
  const value = countOf(isParted ? norm : joined!, words);
  return value === null
    ? null
    : { key: `#${value}~${rest}`, length: isParted ? 3 : 1, via: 'numeral' };
};

/** `.5` is `0.5`: a point before digits, behind a space. */
const bareDecimal: Finder = (tokens, index, words) => {
  const [point, digits] = [tokens[index], tokens[index + 1]];
  if (words.lang !== 'en' || !isBareDecimal(point, digits)) return null;
  return { key: numberKey(`0.${digits!.norm}`, words.lang), length: 2, via: 'numeral' };
};

/** Whether a full stop and a number are one: `.5`. */
export const isBareDecimal = (point?: Token, digits?: Token): boolean =>
  point?.text === '.' && point.spaced && digits?.kind === 'number' && !digits.spaced;

/** `10 pm`: the half of the day after an hour. */
const half: Finder = (tokens, index, words) => {
  const key = HALVES.get(tokens[index]!.norm);
  const isAfterHour = tokens[index - 1]?.kind === 'number';
  return key && isAfterHour && words.lang === 'en' ? { key, length: 1, via: 'spelling' } : null;
};

/** `12–15` is `12 bis 15`, `12 to 15`. */
const range: Finder = (tokens, index, words) => {
  const [before, dash, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (dash?.kind !== 'punctuation' || !/^[-–—‐‑‒]$/u.test(dash.text) || dash.spaced) return null;
  if (before?.kind !== 'number' || after?.kind !== 'number' || after.spaced) return null;
  return { key: words.lang === 'de' ? 'bis' : 'to', length: 1, via: 'numeral' };
};

/** Of which words one has to follow, that a run may begin; null where none does. */
export type RunsOn = 'any' | ReadonlySet<string> | null;

/** How a run can begin with a word, single letters apart: what no finder knows is not asked again. */
export function runsOn(norm: string, kind: TokenKind, words: Vocabulary): RunsOn {
  const isAny =
    kind !== 'word' ||
    (norm !== 'a' && isCount(norm, words)) ||
    words.canonical('ordinals').has(norm) ||
    HALVES.has(norm) ||
    (words.lang === 'de' && (norm.endsWith('mal') || LASTING.test(norm)));
  if (isAny) return 'any';
  const lists = PHRASE_LISTS.map((list) => words.phraseStarts(list).get(norm) ?? NONE);
  const counted = norm === 'a' ? SCALE_WORDS : norm === 'half' ? ARTICLE : NONE;
  const next = [counted, ...lists].flatMap((list) => [...list]);
  return next.length > 0 ? new Set(next) : null;
}

const PHRASE_LISTS = ['units', 'written-out'];
const NONE: ReadonlySet<string> = new Set();
/** `half a dozen`. */
const ARTICLE: ReadonlySet<string> = new Set(['a']);

/** Who is asked, by what kind of token a run begins with. */
const FINDERS: Readonly<Record<TokenKind, readonly Finder[]>> = {
  number: [time, day, times, lasting, fractionRun, grouped, ordinalRun],
  word: [times, lasting, fractionRun, ordinalRun, written, phrase, writtenOut, letters, half],
  sign: [phrase],
  punctuation: [range, bareDecimal],
};
