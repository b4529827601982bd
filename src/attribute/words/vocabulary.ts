// The words of a text with all that does not depend on where they stand: a long text has a hundred
// times more words than different ones, so each is looked up once. O(1) a word.

import { CAPITAL, classesAt, LETTER, NUMBER, SMALL } from '../../text/letters.js';
import { TAG_OF } from './english-words.js';
import { type Grammar, is } from './grammar.js';
import { mayBeParticle } from './name-particles.js';
import { type Stretches, sharedStretches } from './stretches.js';
import { bareWord, type Word } from './word-shapes.js';

/** Words remembered at once; a text with more begins anew, so that memory has an end. */
const wordsMax = 100_000;

const wordsOf = sharedStretches<Grammar, Word>(wordsMax, wordOf);

/** The words of a text. */
export class Vocabulary {
  readonly grammar: Grammar;
  readonly #words: Stretches<Word>;

  /** @param units how long the text is */
  constructor(grammar: Grammar, units = Number.POSITIVE_INFINITY) {
    this.grammar = grammar;
    this.#words = wordsOf(grammar, units);
  }

  /** The word that is written so. */
  of(text: string): Word {
    return this.#words.of(text);
  }

  /** The word that stands at `[start, end)` of a text. */
  at(text: string, start: number, end: number): Word {
    return this.#words.at(text, start, end);
  }
}

const WORD = LETTER | NUMBER;

function wordOf(text: string, grammar: Grammar): Word {
  const isWord = (classesAt(text, /^['’@]/.test(text) ? 1 : 0) & WORD) !== 0;
  if (!isWord) return bareWord(text, text, 'sign', false);
  const lower = text.toLowerCase();
  const bits = bitsOf(lower, grammar);
  const forms = grammar.verbForm(lower);
  const capital = isCapital(text);
  return {
    text,
    lower,
    bits,
    verb: bits | grammar.bits(grammar.lemma(lower) ?? ''),
    kind: 'word',
    capital,
    mayJoin: !capital && mayBeParticle(text, lower),
    forms,
    rootForms: forms || grammar.verbForm(lower.replace(/^(?:co|re|un)-/u, '')),
    lemma: grammar.lemma(lower) ?? '',
    stances: grammar.stance(lower),
    verbStances: grammar.stance(grammar.lemma(lower) ?? ''),
    refuses: grammar.isRefusal(lower),
    tag: TAG_OF.get(lower) ?? '',
  };
}

/** `Haus`, `4-Gang-Menü`, `@lund`; letters such as ǅ, which are capital in part, are asked for last. */
function isCapital(word: string): boolean {
  const name = word.replace(/^(?:\d+|al|el|ad|ar|as)-/u, '');
  if (name.startsWith('@')) return true;
  const classes = classesAt(name, 0);
  if (classes & (CAPITAL | SMALL | NUMBER)) return (classes & CAPITAL) !== 0;
  return /^\p{Lt}/u.test(name);
}

/** Class bits of a word; a compound has the role of its last part: Regierungssprecher. */
function bitsOf(lower: string, grammar: Grammar): number {
  const bits = grammar.bits(lower);
  if (bits & is.role || lower.length < 7) return bits;
  return roleEnding(lower, grammar) === null ? bits : bits | is.role;
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
