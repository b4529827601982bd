// The one shape that words have, and the one that tokens have, whatever they stand for: all rules
// read them, and code that meets several shapes is compiled again for each.

import type { Tag } from './english-words.js';
import type { Token } from './tokens.js';

/** A word or sign as it is written. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Class bits of the grammar; 0 for signs. */
  readonly bits: number;
  /** Class bits of the word and of the verb that it is a form of: `saying` has those of `say`. */
  readonly verb: number;
  readonly kind: 'word' | 'sign';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** May be a small word that belongs to a name: `von`. */
  readonly mayJoin: boolean;
  /** What it can be as a verb, as bits of `form`. */
  readonly forms: number;
  /** The same, those of the verb without its prefix for a word that is none: `co-hosts`. */
  readonly rootForms: number;
  /** The lemma of a verb form; empty for other words. */
  readonly lemma: string;
  /** What it says of the saying it stands with, as bits of `stance`. */
  readonly stances: number;
  /** The same of the verb that it is a form of. */
  readonly verbStances: number;
  /** Turns a cue into its opposite: `never`. */
  readonly refuses: boolean;
  /** The tag that it has in English wherever it stands; empty where its classes decide. */
  readonly tag: Tag;
}

/** A word or sign of no class. */
export const bareWord = (
  text: string,
  lower: string,
  kind: Word['kind'],
  capital: boolean,
): Word => ({
  text,
  lower,
  bits: 0,
  verb: 0,
  kind,
  capital,
  mayJoin: false,
  forms: 0,
  rootForms: 0,
  lemma: '',
  stances: 0,
  verbStances: 0,
  refuses: false,
  tag: '',
});

/** What stands for a quotation, and says nothing itself. */
const QUOTED = bareWord('', '', 'sign', false);

/** The token of a word at `[start, end)`. */
export const wordToken = (word: Word, start: number, end: number): Token =>
  tokenOf(word, start, end, word.kind, word.text, -1);

/** The token of a quotation with the text in its marks; `pair` is its index. */
export const quotationToken = (start: number, end: number, text: string, pair: number): Token =>
  tokenOf(QUOTED, start, end, 'quotation', text, pair);

function tokenOf(
  word: Word,
  start: number,
  end: number,
  kind: Token['kind'],
  text: string,
  pair: number,
): Token {
  const { lower, bits, verb, capital } = word;
  return { start, end, text, lower, bits, verb, kind, capital, pair, word };
}
