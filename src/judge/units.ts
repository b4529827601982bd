// A side of a comparison as units: tokens with a key that is equal for what the first row of the
// table makes equal (`don't` = `do not`, `two` = `2`, `%` = `percent`, `dass` = `daß`), and with
// the marks of an editor (`[W]ir`, `[sic]`) taken off but remembered. O(n).

import type { Token, TokenKind } from '../text/tokens.js';
import { isMonthAt } from './equal/ordinals.js';
import { type Run, runAt } from './equal/runs.js';
import type { Cleaned, MarkKind } from './marked-text.js';
import { type ReadWords, readAnew } from './single-units.js';
import type { Vocabulary } from './vocabulary.js';

/** Which equalisation gave a unit its key. */
export type Via = 'contraction' | 'numeral' | 'unit' | 'spelling' | null;

/** One unit; offsets in the text that the caller gave, marks included. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** As it stands, marks of an editor taken off. */
  readonly text: string;
  readonly norm: string;
  readonly key: string;
  /** Other keys that it may stand for: `'s` is `is` or `has`. */
  readonly others: readonly string[];
  readonly via: Via;
  readonly spaced: boolean;
  readonly mark: MarkKind | null;
}

/** The units of a cleaned text, of which the words may have been read before. */
export function unitsOf(
  cleaned: Cleaned,
  words: Vocabulary,
  read: ReadWords = readAnew(cleaned, words),
): readonly Unit[] {
  if (read.openers.length === 0) return read.units;
  const units = withRuns(cleaned, words, read);
  const hasNumber = units.some(({ kind }) => kind === 'number');
  return hasNumber ? dayBeforeMonth(currencyAfterNumber(units), words) : units;
}

/** The units with those of several tokens as one. */
function withRuns(cleaned: Cleaned, words: Vocabulary, read: ReadWords): readonly Unit[] {
  const { tokens, units, unitsBefore } = read;
  const made: Unit[] = [];
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) made.push(units[at]!);
  };
  let [taken, end] = [0, 0];
  for (const index of read.openers) {
    const run = index < end ? null : runAt(tokens, index, words);
    if (!run) continue;
    end = index + run.length;
    take(taken, unitsBefore(index));
    made.push(runUnit(cleaned, tokens.slice(index, end), run));
    taken = unitsBefore(end);
  }
  if (end === 0) return units;
  take(taken, units.length);
  return made;
}

/** Several tokens as one unit. */
function runUnit(cleaned: Cleaned, tokens: readonly Token[], { key, via }: Run): Unit {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const { start, end, mark } = cleaned.span(first.start, last.end);
  return {
    start,
    end,
    kind: via === 'numeral' && key.startsWith('#') ? 'number' : first.kind,
    text: cleaned.text.slice(first.start - cleaned.from, last.end - cleaned.from),
    norm: normOf(tokens, key, via),
    key,
    others: [],
    via,
    spaced: first.spaced,
    mark,
  };
}

/** What the lists know a unit by: letters with full stops by their key. */
function normOf(tokens: readonly Token[], key: string, via: Via): string {
  const isPhrase = key.startsWith('w:');
  if (via === 'spelling' && !isPhrase && (tokens.length > 1 || key.includes('.'))) return key;
  return tokens.length === 1 ? tokens[0]!.norm : tokens.map((token) => token.norm).join(' ');
}

const SIGN = /\p{Sc}$/u;
const CODE = /^(?:USD|EUR|GBP|CHF|JPY)$/;

/** `$5` reads as `5 $`, so that it equals `5 dollars`. */
function currencyAfterNumber(units: readonly Unit[]): readonly Unit[] {
  const made = [...units];
  for (let index = 0; index + 1 < made.length; index += 1) {
    const sign = made[index]!;
    const number = made[index + 1]!;
    if (sign.via !== 'unit' || number.kind !== 'number') continue;
    if (!(CODE.test(sign.text) || SIGN.test(sign.norm))) continue;
    if (number.spaced && made[index - 1]?.kind === 'number') continue;
    made[index] = number;
    made[index + 1] = sign;
    index += 1;
    // The scale belongs to the number: `$5 million` reads as `5 million $`.
    const scale = made[index + 1];
    if (scale?.via === 'unit' && scale.kind === 'word') {
      made[index] = scale;
      made[index + 1] = sign;
      index += 1;
    }
  }
  return made;
}

const DAY = /^#(?:[1-9]|[12]\d|3[01])$/u;

/** `Jan. 14` reads as `14 Jan.`, the American way as the British; `January 2014` stays. */
function dayBeforeMonth(units: readonly Unit[], words: Vocabulary): readonly Unit[] {
  if (words.lang !== 'en') return units;
  const made = [...units];
  for (let index = 0; index + 1 < made.length; index += 1) {
    const at = made[index + 1]!.text === '.' ? index + 2 : index + 1;
    const day = made[at];
    if (day?.kind !== 'number' || made[index - 1]?.kind === 'number') continue;
    if (!DAY.test(day.key) || !isMonthAt(made, index, words)) continue;
    made.splice(at, 1);
    // What was put in another order is not written the same.
    const written = `${made[index]!.text} ${day.text}`;
    made.splice(index, 0, { ...day, text: written, norm: written.toLowerCase() });
    index += 1;
  }
  return made;
}

/** Whether two units are equal after equalising. */
export function sameUnit(left: Unit, right: Unit): boolean {
  if (left.key === right.key) return true;
  if (left.others.length === 0 && right.others.length === 0) return false;
  return left.others.includes(right.key) || right.others.includes(left.key);
}
