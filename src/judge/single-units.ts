// What tokens are by themselves: the units that each stands for (`don't` is two), and whether the
// tokens after it may make one unit with it. O(1) a word that was met before.

import { beginsSmall } from '../text/letters.js';
import { type Token, type TokenKind, tokenize } from '../text/tokens.js';
import { type ContractionPart, contractionParts } from './equal/contractions.js';
import { numberKey } from './equal/numbers.js';
import { isBareDecimal, type RunsOn, runsOn } from './equal/runs.js';
import { spellingKey } from './equal/spelling.js';
import type { Cleaned } from './marked-text.js';
import type { Unit, Via } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** Some tokens, with what each is by itself. */
export interface ReadWords {
  readonly tokens: readonly Token[];
  /** The units of all of them, in order. */
  readonly units: readonly Unit[];
  /** How many of the units come before a token; past the last, all. */
  readonly unitsBefore: (index: number) => number;
  /** The tokens with which a run of several may begin, in order: of most words none does. */
  readonly openers: readonly number[];
}

/** Reads a cleaned text. */
export function readAnew(cleaned: Cleaned, words: Vocabulary): ReadWords {
  const read = tokenize(cleaned.text, cleaned.from);
  const tokens = RAISED_SIGN.test(cleaned.text)
    ? read.map((token) => plainToken(token, words))
    : read;
  return readTokens(tokens, words, cleaned.isPlain ? null : cleaned);
}

/** What some tokens are, each by itself; without a cleaned text they stand where they say. */
export function readTokens(
  tokens: readonly Token[],
  words: Vocabulary,
  cleaned: Cleaned | null,
): ReadWords {
  const units: Unit[] = [];
  const starts: number[] = [];
  const openers: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const isWordlike = token.kind === 'word' || token.kind === 'sign';
    const reading = isWordlike ? readingOf(token, words) : null;
    starts.push(units.length);
    const place = cleaned?.span(token.start, token.end) ?? null;
    if (reading !== null) pushWord(units, token, place, reading);
    else if (token.kind === 'punctuation') units.push(unitOf(token, place, null, token.norm));
    else units.push(unitOf(token, place, 'numeral', numberKey(token.norm, words.lang)));
    if (opensRun(tokens, index, reading)) openers.push(index);
  }
  return { tokens, units, unitsBefore: (index) => starts[index] ?? units.length, openers };
}

const isWordlike = ({ kind }: Token): boolean => kind === 'word' || kind === 'sign';

function pushWord(units: Unit[], token: Token, place: Place | null, reading: Reading): void {
  const { via, parts, isTitle } = reading;
  if (isTitle && isSmall(token)) units.push(unitOf(token, place, via, token.norm));
  else if (parts.length === 1)
    units.push(unitOf(token, place, via, parts[0]!.key, parts[0]!.others));
  else for (const { key, others } of parts) units.push(unitOf(token, place, via, key, others));
}

/** `the gen`, `the mt office`: in small letters it is no title. */
const isSmall = ({ text }: Token): boolean => beginsSmall(text);

/** Whether a run of several tokens may begin at one. */
export const mayOpenRun = (tokens: readonly Token[], index: number, words: Vocabulary): boolean =>
  opensRun(tokens, index, isWordlike(tokens[index]!) ? readingOf(tokens[index]!, words) : null);

/** With most words none begins, nor with a mark that is not behind a number. */
function opensRun(tokens: readonly Token[], index: number, reading: Reading | null): boolean {
  const token = tokens[index]!;
  if (reading === null) {
    if (token.kind === 'number' || tokens[index - 1]?.kind === 'number') return true;
    return isBareDecimal(token, tokens[index + 1]);
  }
  const { runs, isTitle } = reading;
  if (token.norm.length <= letterUnitsMax && tokens[index + 1]?.text === '.') return true;
  if (runs === null || (isTitle && isSmall(token))) return false;
  return runs === 'any' || runs.has(tokens[index + 1]?.norm ?? '');
}

/** One letter, also where its norm has two: a ligature, a sign beyond the basic plane. */
const letterUnitsMax = 2;

/** What a word or sign stands for by itself. */
export interface Reading {
  readonly via: Via;
  readonly parts: readonly ContractionPart[];
  /** The words that may follow and make one unit with it. */
  readonly runs: RunsOn;
  /** Whether it is the short form of a title where it begins with a capital. */
  readonly isTitle: boolean;
}

/** Worked out once a word: texts say most of their words again and again. */
function readingOf({ norm, kind }: Token, words: Vocabulary): Reading {
  const word = words.word(norm);
  word.reading ??= {
    ...readWord(norm, kind, words),
    runs: runsOn(norm, kind, words),
    isTitle: words.has('short-titles', norm),
  };
  return word.reading;
}

function readWord(
  norm: string,
  kind: TokenKind,
  words: Vocabulary,
): Pick<Reading, 'via' | 'parts'> {
  const unit = words.canonical('units').get(norm);
  if (unit !== undefined) {
    const other = words.canonical('other-units').get(norm);
    const others = other === undefined || other === norm ? NOTHING : [`u:${other}`];
    return { via: 'unit', parts: [{ key: `u:${unit}`, others }] };
  }
  const parts = kind === 'word' ? contractionParts(norm, words) : null;
  if (!parts)
    return { via: 'spelling', parts: [{ key: spellingKey(norm, words), others: NOTHING }] };
  return {
    via: 'contraction',
    parts: parts.map(({ key, others }) => ({ key: spellingKey(key, words), others })),
  };
}

/** What may be the number of a footnote, which is taken off for the lists. */
export const RAISED_SIGN = /[¹²³⁰⁴-⁹]/u;
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

type Place = ReturnType<Cleaned['span']>;

const NOTHING: readonly string[] = [];

/** A token, or a part of what it stands for, as a unit. */
const unitOf = (
  token: Token,
  place: Place | null,
  via: Via,
  key: string,
  others = NOTHING,
): Unit => ({
  start: place === null ? token.start : place.start,
  end: place === null ? token.end : place.end,
  kind: token.kind,
  text: token.text,
  norm: via === 'spelling' && key !== token.norm && key.includes('.') ? key : token.norm,
  key,
  others,
  via,
  spaced: token.spaced,
  mark: place === null ? null : place.mark,
});
