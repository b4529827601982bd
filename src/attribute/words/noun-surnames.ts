// Surnames that are words as well: `Müller`, `Richter`, `Kurz`, `King`, `May`. Where the text gives
// such a name in full, or a title stands before it, the bare word is that name: `sagte Müller`. A noun
// for a role has an article in the singular (`sagte der Müller`), or a name behind it (`König Karl`).
// One pass, a few words around each.

import { type Grammar, is } from './grammar.js';
import type { Token } from './tokens.js';
import { roleEnding } from './vocabulary.js';
import { bareWord, wordToken } from './word-shapes.js';

type Tokens = readonly Token[];

/** Words that are surnames only as often as they are something else. */
const HINDERS =
  is.role |
  is.title |
  is.adverb |
  is.auxiliary |
  is.belonging |
  is.weekday |
  is.outlet |
  is.office |
  is.titleNoun |
  is.sourceNoun;
/** No surname whatever its capital. */
const NEVER = is.pronoun | is.determiner | is.preposition | is.oblique | is.possessive;
/** What shows that a noun follows which is no name. */
const OPENS = is.determiner | is.possessive | is.oblique;
/** Adjectives between an article and its noun. */
const adjectivesMax = 2;

/** Whether a surname in lower case is a word as well. */
export const isNounSurname = (surname: string, grammar: Grammar): boolean => {
  const bits = grammar.bits(surname);
  if (bits & NEVER) return false;
  return (bits & HINDERS) > 0 || roleEnding(surname, grammar) !== null;
};

/** Whether the name of a woman's role is no surname: `Königin`. */
export const isWomansRole = (word: string, grammar: Grammar): boolean =>
  grammar.nounsCapitalised && word.endsWith('in') && (grammar.bits(word) & is.role) > 0;

/** Surnames that the text or a claim file gives in full, in lower case. */
export interface Surnames {
  /** Those with particles: `von der leyen`. */
  readonly withParticles: ReadonlySet<string>;
  /** Those that are words as well. */
  readonly nouns: ReadonlySet<string>;
  /** Any of them. */
  readonly isKnown: (word: string) => boolean;
  /** Those of whoever has a first name that a list knows, or is in a claim file. */
  readonly isPerson: (word: string) => boolean;
  /** Whether the text names somebody by just this first name and surname. */
  readonly isWhole: (given: string, surname: string) => boolean;
}

/** Makes such words names that stand as names. */
export function nameSurnames(tokens: Token[], surnames: Surnames, grammar: Grammar): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (!token.capital || !(token.bits & HINDERS) || token.bits & NEVER) continue;
    const isNamed = surnames.nouns.has(token.lower)
      ? isBare(tokens, i, surnames, grammar)
      : isTitled(tokens, i, grammar);
    if (isNamed) tokens[i] = nameOf(token);
  }
}

/** Of its classes a name keeps that it may be a first name. */
const nameOf = ({ text, lower, bits, start, end }: Token): Token =>
  wordToken({ ...bareWord(text, lower, 'word', true), bits: bits & is.given }, start, end);

/** `Frau Vogt`, `Herr Müller`: a man's role behind the title; `Herr Präsident Berg` is Berg. */
function isTitled(tokens: Tokens, i: number, grammar: Grammar): boolean {
  if (!grammar.nounsCapitalised || !(tokens[i]!.bits & is.role)) return false;
  const [title, before] = [tokens[i - 1], tokens[i - 2]];
  if (!/^(?:frau|herr|herrn)$/u.test(title?.lower ?? '') || !title!.capital) return false;
  if ((before?.bits ?? 0) & OPENS || isWomansRole(tokens[i]!.lower, grammar)) return false;
  return !isCapital(tokens[i + 1]);
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !(token.bits & is.weekday);

/** No article before it, no name behind it, no verb for several beside it. */
function isBare(tokens: Tokens, i: number, surnames: Surnames, grammar: Grammar): boolean {
  const { bits } = tokens[i]!;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const named = before?.capital === true && (before.bits & (is.given | is.title)) > 0;
  if (hasArticle(tokens, i)) return false;
  if (!named && isCapital(after) && !isParted(tokens, i, surnames)) return false;
  if (grammar.nounsCapitalised && !named && (isPlural(before) || isPlural(after))) return false;
  const says = isSaying(before) || isSaying(after) || named;
  if (bits & is.weekday) return says && !/^\d/u.test(after?.text ?? '');
  if (bits & (is.adverb | is.auxiliary) && !(bits & is.role) && opensClause(tokens, i)) {
    return isSaying(after) && /^[:,]$/u.test(tokens[i + 2]?.text ?? ':');
  }
  return true;
}

/** `warf Müller Brandt vor`: behind a verb the second surname is another's. */
const isParted = (tokens: Tokens, i: number, { isKnown }: Surnames): boolean =>
  isSaying(tokens[i - 1]) && isKnown(tokens[i + 1]!.lower);

const opensClause = (tokens: Tokens, i: number): boolean =>
  tokens[i - 1] === undefined || tokens[i - 1]!.kind !== 'word';

const isSaying = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && (token.verb & (is.reporting | is.other | is.tag)) > 0;

/** `sagten Richter`: a verb for several. */
const isPlural = (token: Token | undefined): boolean =>
  isSaying(token) && /en$/u.test(token!.lower);

/** `der Müller`, `zum alten König`, `the young King`. */
function hasArticle(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 1 - adjectivesMax); at -= 1) {
    const { kind, capital, lower, bits } = tokens[at]!;
    if (bits & OPENS || FUSED.test(lower)) return true;
    if (kind !== 'word' || capital || isSaying(tokens[at]) || bits & is.preposition) return false;
  }
  return false;
}

/** Prepositions with an article in them. */
const FUSED = /^(?:am|ans|beim|im|ins|vom|zum|zur|fürs|aufs)$/u;
