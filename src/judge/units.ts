// A side of a comparison as units: tokens with a key that is equal for what the first row of the
// table makes equal (`don't` = `do not`, `two` = `2`, `%` = `percent`, `dass` = `daß`), and with
// the marks of an editor (`[W]ir`, `[sic]`) taken off but remembered. O(n).

import { type Token, type TokenKind, tokenize } from '../text/tokens.js';
import { type ContractionPart, contractionParts } from './equal/contractions.js';
import { numberKey } from './equal/numbers.js';
import { mayBeginRun, type Run, runAt } from './equal/runs.js';
import { spellingKey } from './equal/spelling.js';
import type { Cleaned, MarkKind } from './marked-text.js';
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

/** The units of a cleaned text. */
export function unitsOf(cleaned: Cleaned, words: Vocabulary): readonly Unit[] {
  const read = tokenize(cleaned.text);
  const tokens = RAISED_SIGN.test(cleaned.text)
    ? read.map((token) => plainToken(token, words))
    : read;
  const units: Unit[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]!;
    const run = mayBegin(tokens, index, words) ? runAt(tokens, index, words) : null;
    if (run) {
      units.push(runUnit(cleaned, tokens.slice(index, index + run.length), run));
      index += run.length;
    } else {
      pushPlain(units, cleaned, token, words);
      index += 1;
    }
  }
  const hasNumber = units.some(({ kind }) => kind === 'number');
  return hasNumber ? dayBeforeMonth(currencyAfterNumber(units), words) : units;
}

/** Whether a run may begin at a token: of most words none does, nor at a mark behind a word. */
function mayBegin(tokens: readonly Token[], index: number, words: Vocabulary): boolean {
  const { kind, norm } = tokens[index]!;
  if (kind === 'punctuation') return tokens[index - 1]?.kind === 'number';
  if (kind !== 'word' || readingOf(norm, kind, words).mayBegin) return true;
  return norm.length <= letterUnitsMax && tokens[index + 1]?.text === '.';
}

/** One letter, also where its norm has two: a ligature, a sign beyond the basic plane. */
const letterUnitsMax = 2;

function pushPlain(units: Unit[], cleaned: Cleaned, token: Token, words: Vocabulary): void {
  const { norm, kind } = token;
  if (kind === 'punctuation') units.push(unitOf(cleaned, token, norm, null, NOTHING));
  else if (kind === 'number')
    units.push(unitOf(cleaned, token, numberKey(norm, words.lang), 'numeral', NOTHING));
  else {
    const { via, parts } = readingOf(norm, kind, words);
    for (const { key, others } of parts) units.push(unitOf(cleaned, token, key, via, others));
  }
}

/** What a word or sign stands for by itself. */
export interface Reading {
  readonly via: Via;
  readonly parts: readonly ContractionPart[];
  /** Whether other words may follow that make one unit with it. */
  readonly mayBegin: boolean;
}

/** Worked out once a word: texts say most of their words again and again. */
function readingOf(norm: string, kind: TokenKind, words: Vocabulary): Reading {
  const word = words.word(norm);
  word.reading ??= { ...readWord(norm, kind, words), mayBegin: mayBeginRun(norm, kind, words) };
  return word.reading;
}

function readWord(norm: string, kind: TokenKind, words: Vocabulary): Omit<Reading, 'mayBegin'> {
  const unit = words.canonical('units').get(norm);
  if (unit !== undefined) return { via: 'unit', parts: [{ key: `u:${unit}`, others: [] }] };
  const parts = kind === 'word' ? contractionParts(norm, words) : null;
  if (!parts) return { via: 'spelling', parts: [{ key: spellingKey(norm, words), others: [] }] };
  return {
    via: 'contraction',
    parts: parts.map(({ key, others }) => ({ key: spellingKey(key, words), others })),
  };
}

const RAISED_SIGN = /[¹²³⁰⁴-⁹]/u;
const RAISED = /^(\p{L}{3,})[¹²³⁰⁴-⁹]{1,3}$/u;

/** A word without the number of a footnote, as all lists are to see it. */
function plainToken(token: Token, words: Vocabulary): Token {
  if (token.kind !== 'word') return token;
  const norm = withoutNoteSign(token.norm);
  if (norm === token.norm) return token;
  const isVolume = /[²³]$/u.test(token.norm) && words.has('lengths', norm);
  return isVolume ? token : { ...token, norm };
}

/** `Kosten³` → `Kosten`: a raised number at a word is a footnote; `m²` and `km³` are units. */
export function withoutNoteSign(norm: string): string {
  // Letters need no look: all raised numbers but three are far from them, and those are `²³¹`.
  const last = norm.charCodeAt(norm.length - 1);
  const isRaised =
    last === 0xb2 || last === 0xb3 || last === 0xb9 || (last >= 0x2070 && last <= 0x2079);
  return isRaised ? (RAISED.exec(norm)?.[1] ?? norm) : norm;
}

const NOTHING: readonly string[] = [];

/** A token, or a part of what it stands for, as a unit. */
function unitOf(
  cleaned: Cleaned,
  token: Token,
  key: string,
  via: Via,
  others: readonly string[],
): Unit {
  const span = cleaned.isPlain ? null : cleaned.span(token.start, token.end);
  return {
    start: span ? span.start : cleaned.base + token.start,
    end: span ? span.end : cleaned.base + token.end,
    kind: via === 'numeral' ? 'number' : token.kind,
    text: token.text,
    norm: via === 'spelling' && key.includes('.') ? key : token.norm,
    key,
    others,
    via,
    spaced: token.spaced,
    mark: span ? span.mark : null,
  };
}

/** Several tokens as one unit. */
function runUnit(cleaned: Cleaned, tokens: readonly Token[], { key, via }: Run): Unit {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const { start, end, mark } = cleaned.span(first.start, last.end);
  return {
    start,
    end,
    kind: via === 'numeral' && first.kind !== 'punctuation' ? 'number' : first.kind,
    text: cleaned.text.slice(first.start, last.end),
    norm: normOf(tokens, key, via),
    key,
    others: NOTHING,
    via,
    spaced: first.spaced,
    mark,
  };
}

/** What the lists know a unit by: letters with full stops by their key. */
function normOf(tokens: readonly Token[], key: string, via: Via): string {
  if (via === 'spelling' && (tokens.length > 1 || key.includes('.'))) return key;
  return tokens.length === 1 ? tokens[0]!.norm : tokens.map((token) => token.norm).join(' ');
}

const SIGN = /\p{Sc}$/u;
const CODE = /^(?:USD|EUR|GBP|CHF|JPY)$/;

/** `$5` reads as `5 $`, so that it equals `5 dollars`. */
function currencyAfterNumber(units: readonly Unit[]): readonly Unit[] {
  const made = [...units];
  for (let index = 0; index + 1 < made.length; index += 1) {
    const [sign, number] = [made[index]!, made[index + 1]!];
    const isPair = sign.via === 'unit' && number.kind === 'number';
    if (!isPair || !(CODE.test(sign.text) || (sign.kind === 'sign' && SIGN.test(sign.norm))))
      continue;
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
    if (made[index - 1]?.kind === 'number' || !words.has('months', made[index]!.norm)) continue;
    const at = made[index + 1]!.text === '.' ? index + 2 : index + 1;
    const day = made[at];
    if (day?.kind !== 'number' || !DAY.test(day.key)) continue;
    made.splice(at, 1);
    made.splice(index, 0, day);
    index += 1;
  }
  return made;
}

/** Whether two units are equal after equalising. */
export function sameUnit(left: Unit, right: Unit): boolean {
  return (
    left.key === right.key || left.others.includes(right.key) || right.others.includes(left.key)
  );
}
