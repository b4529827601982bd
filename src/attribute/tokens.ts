// Words and signs of a paragraph, each quotation as one token: the text that attributes, with the
// quoted words out of the way. One pass, linear.

import {
  beginsCapital,
  CAPITAL,
  classesAt,
  isLetter,
  LETTER,
  NUMBER,
  SMALL,
} from '../text/letters.js';
import { type Grammar, is } from './grammar.js';
import { joinParticles } from './name-particles.js';
import type { Pair } from './pairs.js';
import { plainEnd, wordEnd } from './word-ends.js';

/** A word, a sign, or a whole quotation. Offsets in the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Class bits of the grammar; 0 for signs and quotations. */
  readonly bits: number;
  readonly kind: 'word' | 'sign' | 'quotation';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Index of the quotation among the pairs; -1 for other tokens. */
  readonly pair: number;
}

/** What an apostrophe ties to the word before it: a genitive or a short verb. */
const POSSESSIVE = /(?<=[\p{L}\p{N}.])['’](?:s|d|ll|ve|re|m)$/iu;
const APOSTROPHE = /['’]/;

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Cuts `[start, end)` into tokens; `pairs[first …]` are the quotations from there on, `names` the
 * surnames with particles that the text gives in full.
 */
export function tokensOf(
  text: string,
  start: number,
  end: number,
  pairs: readonly Pair[],
  first: number,
  grammar: Grammar,
  names: ReadonlySet<string> = NO_NAMES,
): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (let i = first; i < pairs.length && pairs[i]!.outerStart < end; i++) {
    const pair = pairs[i]!;
    addWords(tokens, text, at, pair.outerStart, grammar);
    tokens.push(quotationToken(text, pair, i));
    at = Math.max(at, pair.outerEnd);
  }
  addWords(tokens, text, at, end, grammar);
  joinParticles(tokens, grammar, names);
  return tokens;
}

function quotationToken(text: string, pair: Pair, index: number): Token {
  return {
    start: pair.outerStart,
    end: pair.outerEnd,
    text: text.slice(pair.start, pair.end),
    lower: '',
    bits: 0,
    kind: 'quotation',
    capital: false,
    pair: index,
  };
}

function addWords(out: Token[], text: string, from: number, to: number, grammar: Grammar): void {
  const piece = text.slice(from, to);
  for (let at = 0, end = 0; at < piece.length; at = end) {
    end = plainEnd(piece, at);
    const isPlain = end > at;
    if (!isPlain) end = wordEnd(piece, at);
    if (end === at) {
      end += 1;
      continue;
    }
    const start = from + at;
    const word = piece.slice(at, end);
    if (isPlain && text.charCodeAt(start + word.length) !== STOP) {
      out.push(plainToken(word, start, grammar));
      continue;
    }
    const possessive = APOSTROPHE.test(word) ? POSSESSIVE.exec(word) : null;
    if (possessive && possessive.index > 0) {
      out.push(wordToken(word.slice(0, possessive.index), start, grammar));
      out.push(wordToken(possessive[0], start + possessive.index, grammar));
    } else out.push(wordToken(withStop(word, text, start, out, grammar), start, grammar));
    if (out.at(-1)!.text === '') out.pop();
  }
}

const STOP = 0x2e;

/** A word of plain letters and digits with no full stop after it. */
function plainToken(word: string, start: number, grammar: Grammar): Token {
  const lower = word.toLowerCase();
  return {
    start,
    end: start + word.length,
    text: word,
    lower,
    bits: bitsOf(lower, grammar),
    kind: 'word',
    capital: lower.charCodeAt(0) !== word.charCodeAt(0),
    pair: -1,
  };
}

const WORD = LETTER | NUMBER;

/** Takes the full stop of an abbreviation or an initial into the word; drops it where it was. */
function withStop(
  word: string,
  text: string,
  start: number,
  out: readonly Token[],
  grammar: Grammar,
): string {
  if (word === '.') return out.at(-1)?.end === start + 1 ? '' : word;
  if (text[start + word.length] !== '.') return word;
  const roman = /^[IVX]{1,5}$/u.test(word) && grammar.verbSecond;
  // `said I. The`: a pronoun.
  const spoken = word === 'I' && ((out.at(-1)?.bits ?? 0) & is.reporting) > 0;
  const initial =
    beginsCapital(word) && isLetter(word) && /^\.\s?\p{Lu}/u.test(text.slice(start + 1, start + 4));
  const ordinal =
    grammar.verbSecond &&
    /^\d{1,3}$/u.test(word) &&
    /^\.\s\p{L}/u.test(text.slice(start + word.length, start + word.length + 3));
  return roman || (initial && !spoken) || ordinal || grammar.isAbbreviation(`${word}.`)
    ? `${word}.`
    : word;
}

/** `Haus`, `4-Gang-Menü`; letters such as ǅ, which are capital in part, are asked for last. */
function isCapital(word: string): boolean {
  const name = word.replace(/^(?:\d+|al|el|ad|ar|as)-/u, '');
  const classes = classesAt(name, 0);
  if (classes & (CAPITAL | SMALL | NUMBER)) return (classes & CAPITAL) !== 0;
  return /^\p{Lt}/u.test(name);
}

function wordToken(word: string, start: number, grammar: Grammar): Token {
  const isWord = (classesAt(word, APOSTROPHE.test(word.charAt(0)) ? 1 : 0) & WORD) !== 0;
  const lower = isWord ? word.toLowerCase() : word;
  return {
    start,
    end: start + word.length,
    text: word,
    lower,
    bits: isWord ? bitsOf(lower, grammar) : 0,
    kind: isWord ? 'word' : 'sign',
    capital: isWord && isCapital(word),
    pair: -1,
  };
}

/** Class bits of a word; a compound has the role of its last part: Regierungssprecher. */
function bitsOf(lower: string, grammar: Grammar): number {
  const bits = grammar.bits(lower);
  if (bits & is.role || lower.length < 7) return bits;
  return rolesOf(grammar).has(lower, () => roleEnding(lower, grammar) !== null)
    ? bits | is.role
    : bits;
}

/** Long words looked up before; more than this many begin anew. */
const rememberedMax = 20_000;

/** What was found out about words, so that a word is taken apart once. */
class Memory {
  readonly #known = new Map<string, boolean>();

  has(word: string, find: () => boolean): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= rememberedMax) this.#known.clear();
    const found = find();
    this.#known.set(word, found);
    return found;
  }
}

const memories = new WeakMap<Grammar, Memory>();

function rolesOf(grammar: Grammar): Memory {
  const known = memories.get(grammar);
  if (known) return known;
  const memory = new Memory();
  memories.set(grammar, memory);
  return memory;
}

/** The listed role that a compound ends in, if any. */
export function roleEnding(lower: string, grammar: Grammar): string | null {
  if (grammar.bits(lower) & is.role) return lower;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && grammar.bits(lower.slice(hyphen + 1)) & is.role) return lower.slice(hyphen + 1);
  if (!grammar.nounsCapitalised) return null;
  for (let at = 2; at <= lower.length - 4; at++) {
    if (grammar.bits(lower.slice(at)) & is.role) return lower.slice(at);
  }
  return null;
}
