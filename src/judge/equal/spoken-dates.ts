// Years as they are said and days as they are written, which only the words beside them show: `in
// nineteen eighty-four`, not `seventeen fifty` for a price; `am 3.4.22`, not `Abschnitt 3.4.22`. O(1).

import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { isScale, listedValue, type NumeralRun, smallValue } from './numbers.js';
import { isMonthAt } from './ordinals.js';

/** Words before a year. */
const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'after before during in since till until year'.split(' '),
);
/** What may follow a year without being counted by it. */
const BEHIND_YEARS = ['articles', 'determiners', 'pronouns-personal', 'prepositions'];
const JOINING: ReadonlySet<string> = new Set(
  'and but that when which was is were had has'.split(' '),
);

/** `in nineteen eighty-four` → 1984, `since twenty nineteen` → 2019: how years are said. */
export function yearRun(
  tokens: readonly Token[],
  index: number,
  words: Vocabulary,
): NumeralRun | null {
  const [century, next] = [listedValue(tokens[index]!.norm, words), tokens[index + 1]];
  if (century === null || century < 17 || century > 20 || next?.kind !== 'word') return null;
  if (!isYearDue(tokens, index, words) && !isBy(tokens, index, century)) return null;
  const tens = listedValue(next.norm, words);
  if (tens === null || tens < 10 || tens >= 100) return null;
  const joint = tokens[index + 2]?.norm === '-' ? 3 : 2;
  const ones = tens % 10 === 0 ? tokens[index + joint] : undefined;
  const small = ones?.kind === 'word' ? smallValue(ones.norm, words) : null;
  const length = small === null ? 2 : joint + 1;
  if (!endsYear(tokens[index + length], words)) return null;
  return { key: `#${century * 100 + tens + (small ?? 0)}`, length };
}

/** Behind `in` or `May`, and behind `the summer of`, not `a price of`. */
function isYearDue(tokens: readonly Token[], index: number, words: Vocabulary): boolean {
  const [first, before] = [tokens[index - 2]?.norm ?? '', tokens[index - 1]?.norm ?? ''];
  if (before === 'of') return words.has('dated-nouns', first);
  return BEFORE_YEARS.has(before) || isMonthAt(tokens, index - 1, words);
}

/** `by twenty thirty`; `up by nineteen twenty` may be a price. */
const isBy = (tokens: readonly Token[], index: number, century: number): boolean =>
  tokens[index - 1]?.norm === 'by' &&
  century === 20 &&
  !/^(?:up|down|rose|fell|rise|fall)$/u.test(tokens[index - 2]?.norm ?? '');

/** Whether nothing is counted behind a year: `by twenty fifty people`. */
function endsYear(next: Token | undefined, words: Vocabulary): boolean {
  if (next === undefined) return true;
  if (next.kind === 'punctuation') return next.norm !== '-';
  if (next.kind !== 'word' || isScale(next)) return false;
  return JOINING.has(next.norm) || words.hasAny(BEHIND_YEARS, next.norm);
}

const DAY = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d{2}|\d{4})$/u;
/** Years of two digits up to here are of this century. */
const thisCenturyMax = 50;
/** A year of two digits in full: `22` → `2022`. */
export const fullYear = (year: string): string =>
  year.length === 2 ? `${Number(year) > thisCenturyMax ? '19' : '20'}${year}` : year;

/** `03.04.22` → `3.4.2022`: one day however it is written, but for the number of a section. */
export function dayRun(
  tokens: readonly Token[],
  index: number,
  words: Vocabulary,
): NumeralRun | null {
  const [, day, month, year] = DAY.exec(tokens[index]!.norm) ?? [];
  if (words.lang !== 'de' || year === undefined) return null;
  const before = tokens[index - 1];
  const last = before?.text === '.' ? tokens[index - 2] : before;
  if (words.has('section-nouns', last?.norm ?? '')) return null;
  return { key: `#'${Number(day)}.${Number(month)}.${fullYear(year)}'`, length: 1 };
}
