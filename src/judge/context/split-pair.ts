// (d) Half of a pair was cut: `nicht nur … sondern` with one half in the quote, or a quote from
// inside the half that `zwar` concedes and `entweder` leaves open.

import type { Message } from '../../model/judgement.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Reader } from './reader.js';

/** The counterpart that is not in the quote. */
export function splitPair(reader: Reader): Message | null {
  const { norms } = reader;
  const [from, to] = reader.sentence();
  const starts = reader.starts(PAIRS, from, to);
  for (const [half, ...others] of pairsBegun(reader, starts)) {
    const at = starts.find((start) => standsAt(norms, wordsOf(half!), start, to));
    if (at === undefined) continue;
    const length = wordsOf(half!).length;
    const found = others
      .map((other) => ({ at: findPhrase(norms, other, at + length, to), other }))
      .filter((one) => one.at >= 0)
      .sort((left, right) => left.at - right.at)[0];
    const missing = missingHalf(reader, { at, length }, found, half!);
    if (missing) return reader.risk('split-pair', missing, 'pair');
  }
  const measure = measureBefore(reader);
  return measure && reader.risk('split-pair', measure, 'pair');
}

/** `The more we tax, | the less we earn`: English says its `je … desto` with two articles. */
function measureBefore(reader: Reader): Place | null {
  const { first, words } = reader;
  const start = reader.sentenceStart;
  const isMeasure = (at: number): boolean =>
    reader.is(at, THE) &&
    (words.has('comparison', reader.norms[at + 1] ?? '') ||
      COMPARATIVE.test(reader.norms[at + 1] ?? ''));
  const isPair = first > start && reader.token(first - 1)?.text === ',' && isMeasure(first);
  return isPair && isMeasure(start) ? { at: start, length: 2 } : null;
}

const THE: ReadonlySet<string> = new Set(['the']);
const COMPARATIVE = /^(?:more|less|fewer|\p{L}{2,}er)$/u;

type Pair = readonly string[];
const PAIRS = ['pairs'];

const pairsKnown = new WeakMap<Vocabulary, ReadonlyMap<string, readonly number[]>>();

/** The pairs whose first half may begin at some tokens, in the order of their list. */
function pairsBegun(reader: Reader, starts: readonly number[]): readonly Pair[] {
  if (starts.length === 0) return [];
  const { words, norms } = reader;
  const pairs = words.lines('pairs');
  const byFirst = pairsKnown.get(words) ?? byFirstWord(pairs);
  pairsKnown.set(words, byFirst);
  const begun = new Set<number>();
  for (const at of starts) {
    for (const index of byFirst.get(norms[at]!) ?? []) begun.add(index);
  }
  return [...begun].sort((left, right) => left - right).map((index) => pairs[index]!);
}

function byFirstWord(pairs: readonly Pair[]): ReadonlyMap<string, readonly number[]> {
  const made = new Map<string, number[]>();
  pairs.forEach(([half], index) => {
    const first = wordsOf(half!)[0]!;
    made.set(first, [...(made.get(first) ?? []), index]);
  });
  return made;
}

interface Place {
  readonly at: number;
  readonly length: number;
}

function missingHalf(
  reader: Reader,
  half: Place,
  found: { readonly at: number; readonly other: string } | undefined,
  word: string,
): Place | null {
  const { first, last } = reader;
  const isIn = ({ at }: { readonly at: number }): boolean => at >= first && at < last;
  const isConceded = reader.words.has('concessions', word) && half.at < first;
  if (!found) return isConceded && half.at >= reader.clauseStart ? half : null;
  if (isIn(half) && !isIn(found)) return { at: found.at, length: wordsOf(found.other).length };
  if (isIn(found)) return isIn(half) ? null : half;
  if (isIn(half)) return null;
  const isAlternative = found.at < first && reader.words.has('alternatives', word);
  return isAlternative || (isConceded && found.at >= last) ? half : null;
}

const phrasesKnown = new Map<string, readonly string[]>();

function wordsOf(phrase: string): readonly string[] {
  const known = phrasesKnown.get(phrase);
  if (known) return known;
  const words = phrase.split(' ');
  phrasesKnown.set(phrase, words);
  return words;
}

function findPhrase(norms: readonly string[], phrase: string, from: number, to: number): number {
  const words = wordsOf(phrase);
  for (let at = from; at < to; at += 1) if (standsAt(norms, words, at, to)) return at;
  return -1;
}

const standsAt = (
  norms: readonly string[],
  words: readonly string[],
  at: number,
  to: number,
): boolean => at + words.length <= to && words.every((word, index) => norms[at + index] === word);
