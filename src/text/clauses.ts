// Clauses: where one thing that is said ends and the next begins. Heuristic by design: a clause ends
// at the sentence's end, at `;` or `:`, at a spaced dash, or at a comma before a conjunction, a
// relative pronoun or a new finite verb; what has no verb belongs to the clause before. O(n).

import { beginsCapital, beginsSmall, isLetter } from './letters.js';
import type { Token } from './tokens.js';

/** What the caller's word lists say of a token, in lower case. */
export interface ClauseWords {
  /** Opens a clause after a comma: conjunctions, relative and personal pronouns. */
  opensClause(norm: string): boolean;
  /** Conjunctions that open a clause without a comma where a subject follows: `and I`. */
  readonly coordinators: ReadonlySet<string>;
  /** The subject of a clause. */
  isSubject(norm: string): boolean;
  /** A preposition and the pronoun of a relative clause: `über den man`, `in which`. */
  opensRelative?(preposition: string, pronoun: string, next: string): boolean;
  /** A finite verb as far as a list can know. */
  isVerb(norm: string): boolean;
  /** An abbreviation whose full stop ends no sentence. */
  isAbbreviation(norm: string): boolean;
}

/** One clause, by indexes into the tokens; half-open. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Which sentence it is part of, counted from 0. */
  readonly sentence: number;
}

/** Parts tokens into clauses, in order, without gaps. */
export function clausesOf(tokens: readonly Token[], words: ClauseWords): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  const close = (end: number): void => {
    if (end > start) clauses.push({ start, end, sentence });
    start = end;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const isMark = tokens[index]!.kind === 'punctuation';
    if (isMark && endsSentence(tokens, index, words)) {
      close(index + 1);
      sentence += 1;
    } else if (isMark ? endsClause(tokens, index, words) : opensAfterWord(tokens, index, words)) {
      close(index + 1);
    }
  }
  close(tokens.length);
  return clauses;
}

/** Whether a sentence ends with the token at `index`. */
export function endsSentence(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'punctuation' || !/^[.!?…。！？]/u.test(token.text)) return false;
  const next = nextWord(tokens, index + 1);
  if (!next) return true;
  if (/^[!?。！？]/u.test(token.text)) return !beginsSmall(next.text);
  if (beginsSmall(next.text)) return false;
  const before = tokens[index - 1];
  if (token.text === '.' && before && !token.spaced) {
    if (words.isAbbreviation(before.norm) || isLetter(before.text)) return false;
    if (before.kind === 'number' && before.text.length <= 2 && beginsCapital(next.text))
      return false;
  }
  return true;
}

function nextWord(tokens: readonly Token[], from: number): Token | null {
  for (let at = from; at < tokens.length && at < from + 4; at += 1) {
    if (tokens[at]!.kind !== 'punctuation') return tokens[at]!;
  }
  return null;
}

/** Whether a clause ends with the mark at `index`. */
function endsClause(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  const token = tokens[index]!;
  if (token.text === ';' || token.text === ':') return true;
  const next = tokens[index + 1];
  if (!next) return true;
  if (token.norm === '-') return token.spaced && next.spaced;
  if (token.text !== ',') return false;
  if (words.opensClause(next.norm) || hasVerbSoon(tokens, index + 1, words)) return true;
  const [pronoun, beyond] = [tokens[index + 2]?.norm ?? '', tokens[index + 3]?.norm ?? ''];
  return words.opensRelative?.(next.norm, pronoun, beyond) ?? false;
}

/** `and I think`: a conjunction with a new subject needs no comma in English. */
function opensAfterWord(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
  const next = tokens[index + 1];
  if (next === undefined || !words.coordinators.has(next.norm)) return false;
  const after = tokens[index + 2];
  return after !== undefined && words.isSubject(after.norm);
}

const verbTokensMax = 3;

/** A finite verb right after a comma, or after a word or two: a new clause. */
function hasVerbSoon(tokens: readonly Token[], from: number, words: ClauseWords): boolean {
  for (let at = from; at < from + verbTokensMax && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation') return false;
    if (words.isVerb(token.norm)) return true;
  }
  return false;
}
