// Words and signs of a paragraph, each quotation as one token: the text that attributes, with the
// quoted words out of the way. One pass, linear.

import { beginsCapital, isLetter } from '../../text/letters.js';
import type { Pair } from '../marks/pairs.js';
import { markBeside } from './beside-names.js';
import { is } from './grammar.js';
import { markLabels } from './label-names.js';
import { joinParticles } from './name-particles.js';
import { nameSurnames, type Surnames } from './noun-surnames.js';
import type { Vocabulary } from './vocabulary.js';
import { plainEnd, wordEnd } from './word-ends.js';
import { quotationToken, type Word, wordToken } from './word-shapes.js';

/** A word, a sign, or a whole quotation. Offsets in the text. */
export interface Token extends Pick<Word, 'text' | 'lower' | 'bits' | 'verb' | 'capital'> {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'sign' | 'quotation';
  /** What is known of it wherever it stands. */
  readonly word: Word;
  /** Index of the quotation among the pairs; -1 for other tokens. */
  readonly pair: number;
}

/** What an apostrophe ties to the word before it: a genitive or a short verb. */
const POSSESSIVE = /(?<=[\p{L}\p{N}.])['’](?:s|d|ll|ve|re|m)$/iu;
const APOSTROPHE = /['’]/;

const NO_NAMES: Surnames = {
  withParticles: new Set(),
  nouns: new Set(),
  isKnown: () => false,
  isPerson: () => false,
  isWhole: () => false,
};

/**
 * Cuts `[start, end)` into tokens; `pairs[first …]` are the quotations from there on, `names` the
 * surnames that the text gives in full.
 */
export function tokensOf(
  text: string,
  start: number,
  end: number,
  pairs: readonly Pair[],
  first: number,
  words: Vocabulary,
  names: Surnames = NO_NAMES,
): Token[] {
  const cutter = new Cutter(text, words);
  let at = start;
  for (let i = first; i < pairs.length && pairs[i]!.outerStart < end; i++) {
    const pair = pairs[i]!;
    cutter.addWords(at, pair.outerStart);
    const quoted = text.slice(pair.start, pair.end);
    cutter.tokens.push(quotationToken(pair.outerStart, pair.outerEnd, quoted, i));
    at = Math.max(at, pair.outerEnd);
  }
  cutter.addWords(at, end);
  joinParticles(cutter.tokens, cutter.particles, words.grammar, names.withParticles);
  nameSurnames(cutter.tokens, names, words.grammar);
  markBeside(cutter.tokens, names, words.grammar);
  markLabels(cutter.tokens, names);
  return cutter.tokens;
}

const STOP = 0x2e;

/** Cuts the words between quotations, in order. */
class Cutter {
  readonly tokens: Token[] = [];
  /** Indices of the words that may be particles of names. */
  readonly particles: number[] = [];
  readonly #text: string;
  readonly #words: Vocabulary;

  constructor(text: string, words: Vocabulary) {
    this.#text = text;
    this.#words = words;
  }

  /** Adds the words and signs of `[from, to)`. */
  addWords(from: number, to: number): void {
    const text = this.#text;
    for (let at = from, end = from; at < to; at = end) {
      end = plainEnd(text, at, to);
      const isPlain = end > at;
      if (!isPlain) end = wordEnd(text, at, to);
      if (end === at) end += 1;
      else if (isPlain && text.charCodeAt(end) !== STOP) {
        this.#add(this.#words.at(text, at, end), at, end);
      } else this.#addTied(text.slice(at, end), at);
    }
  }

  /** A word that may have an apostrophe in it or a full stop behind it. */
  #addTied(word: string, start: number): void {
    const possessive = APOSTROPHE.test(word) ? POSSESSIVE.exec(word) : null;
    if (possessive && possessive.index > 0) {
      this.#addWord(word.slice(0, possessive.index), start);
      this.#addWord(possessive[0], start + possessive.index);
      return;
    }
    const whole = this.#withStop(word, start);
    if (whole !== '') this.#addWord(whole, start);
  }

  #addWord(written: string, start: number): void {
    this.#add(this.#words.of(written), start, start + written.length);
  }

  #add(word: Word, start: number, end: number): void {
    if (word.mayJoin) this.particles.push(this.tokens.length);
    this.tokens.push(wordToken(word, start, end));
  }

  /** Takes the full stop of an abbreviation or an initial into the word; drops it where it was. */
  #withStop(word: string, start: number): string {
    const text = this.#text;
    if (word === '.') return this.tokens.at(-1)?.end === start + 1 ? '' : word;
    if (text[start + word.length] !== '.') return word;
    const { grammar } = this.#words;
    const roman = /^[IVX]{1,5}$/u.test(word) && grammar.verbSecond;
    // `said I. The`: a pronoun.
    const spoken = word === 'I' && ((this.tokens.at(-1)?.bits ?? 0) & is.reporting) > 0;
    const initial =
      beginsCapital(word) &&
      isLetter(word) &&
      /^\.\s?\p{Lu}/u.test(text.slice(start + 1, start + 4));
    const ordinal =
      grammar.verbSecond &&
      /^\d{1,3}$/u.test(word) &&
      /^\.\s\p{L}/u.test(text.slice(start + word.length, start + word.length + 3));
    return roman || (initial && !spoken) || ordinal || grammar.isAbbreviation(`${word}.`)
      ? `${word}.`
      : word;
  }
}
