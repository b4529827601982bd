// What a token is by itself: the units that it stands for (`don't` is two), and whether the tokens
// after it may make one unit with it. O(1) a word that was met before.

import { beginsSmall } from '../text/letters.js';
import { type Token, type TokenKind, tokenize } from '../text/tokens.js';
import { type ContractionPart, contractionParts } from './equal/contractions.js';
import { numberKey } from './equal/numbers.js';
import { mayBeginRun } from './equal/runs.js';
import { spellingKey } from './equal/spelling.js';
import type { Cleaned, MarkKind } from './marked-text.js';
import type { Unit, Via } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** A token by itself. */
export interface Single {
  readonly units: readonly Unit[];
  /** Whether other words may follow that make one unit with it; asked of words only. */
  readonly mayBegin: boolean;
}

/** Some tokens, with what each is by itself. */
export interface ReadWords {
  readonly tokens: readonly Token[];
  readonly single: (index: number) => Single;
}

/** Reads a cleaned text. */
export function readAnew(cleaned: Cleaned, words: Vocabulary): ReadWords {
  const read = tokenize(cleaned.text, cleaned.from);
  const tokens = RAISED_SIGN.test(cleaned.text)
    ? read.map((token) => plainToken(token, words))
    : read;
  return { tokens, single: (index) => singleOf(tokens[index]!, words, cleaned) };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly mark: MarkKind | null;
}

/** What a token is by itself; without a cleaned text it stands where it says. */
export function singleOf(token: Token, words: Vocabulary, cleaned: Cleaned | null): Single {
  const { norm, kind, start, end } = token;
  const place = cleaned?.span(start, end) ?? { start, end, mark: null };
  if (kind === 'punctuation') return alone(unitOf(place, token, norm, null, NOTHING));
  if (kind === 'number')
    return alone(unitOf(place, token, numberKey(norm, words.lang), 'numeral', NOTHING));
  const { via, parts, mayBegin, isTitle } = readingOf(norm, kind, words);
  // `the gen`, `the mt office`: in small letters it is no title.
  if (isTitle && beginsSmall(token.text)) return alone(unitOf(place, token, norm, via, NOTHING));
  const units = parts.map(({ key, others }) => unitOf(place, token, key, via, others));
  return { units, mayBegin };
}

const alone = (unit: Unit): Single => ({ units: [unit], mayBegin: false });

/** What a word or sign stands for by itself. */
export interface Reading {
  readonly via: Via;
  readonly parts: readonly ContractionPart[];
  /** Whether other words may follow that make one unit with it. */
  readonly mayBegin: boolean;
  /** Whether it is the short form of a title where it begins with a capital. */
  readonly isTitle: boolean;
}

/** Worked out once a word: texts say most of their words again and again. */
function readingOf(norm: string, kind: TokenKind, words: Vocabulary): Reading {
  const word = words.word(norm);
  word.reading ??= {
    ...readWord(norm, kind, words),
    mayBegin: mayBeginRun(norm, kind, words),
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
  if (!parts) return { via: 'spelling', parts: [{ key: spellingKey(norm, words), others: [] }] };
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

const NOTHING: readonly string[] = [];

/** A token, or a part of what it stands for, as a unit. */
function unitOf(
  { start, end, mark }: Place,
  token: Token,
  key: string,
  via: Via,
  others: readonly string[],
): Unit {
  return {
    start,
    end,
    kind: via === 'numeral' ? 'number' : token.kind,
    text: token.text,
    norm: via === 'spelling' && key.includes('.') ? key : token.norm,
    key,
    others,
    via,
    spaced: token.spaced,
    mark,
  };
}
