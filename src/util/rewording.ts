// What became of quotations whose text or claims were written anew: kept, reworded, new or gone.
//
// Equal words are kept, first come, first served. What is left over on both sides is paired by the
// likeness of the words (edit distance in words), the likest first, then by place: how many kept
// quotations stand before. Each left-over is compared with a few candidates only, those that share
// its rarer words and those that stand at its place, so the work grows with their number alone.

import { groupedBy } from './groups.js';

/** From this likeness on, two quotations are one that was reworded. */
const LIKENESS_MIN = 0.5;
/** Enough for two that stand between the same neighbours and have no rival there. */
const LIKENESS_MIN_IN_PLACE = 0.3;
/** Words of a quotation that are compared; who rewrites more than that has written another. */
const WORDS_MAX = 100;
/** A word that so many quotations have tells none of them apart. */
const POSTINGS_MAX = 64;
const CANDIDATES_MAX = 8;

/** Pairs by index: what is now → what it was. */
export interface Pairs {
  readonly kept: ReadonlyMap<number, number>;
  readonly reworded: ReadonlyMap<number, number>;
}

/** Pairs the quotations of now with those of before; both in the order of their text. */
export function pairUp(before: readonly string[], now: readonly string[]): Pairs {
  const kept = equalPairs(before, now);
  const keptBefore = new Set(kept.values());
  const old = leftOver(before, (index) => keptBefore.has(index));
  const fresh = leftOver(now, (index) => kept.has(index));
  return { kept, reworded: likest(old, fresh) };
}

/** Pairs what is left over by likeness, the likest first: now → before, by their indexes. */
export function likest(
  old: readonly LeftOver[],
  fresh: readonly LeftOver[],
): ReadonlyMap<number, number> {
  const pairs = candidates(old, fresh).sort(
    (a, b) => b.likeness - a.likeness || a.apart - b.apart || a.now - b.now || a.before - b.before,
  );
  const reworded = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (reworded.has(pair.now) || taken.has(pair.before)) continue;
    reworded.set(pair.now, pair.before);
    taken.add(pair.before);
  }
  return reworded;
}

/** Words without what a changed line break or typewriter changes. */
export const sameWords = (quote: string): string =>
  quote.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

function equalPairs(before: readonly string[], now: readonly string[]): Map<number, number> {
  const waiting = groupedBy(before.keys(), (index) => sameWords(before[index] ?? ''));
  for (const queue of waiting.values()) queue.reverse();
  const kept = new Map<number, number>();
  now.forEach((quote, index) => {
    const found = waiting.get(sameWords(quote))?.pop();
    if (found !== undefined) kept.set(index, found);
  });
  return kept;
}

/** A quotation without its equal. */
export interface LeftOver {
  readonly index: number;
  readonly words: readonly string[];
  /** How many kept ones stand before it. */
  readonly gap: number;
}

/** Those that have no equal, in order. */
export function leftOver(
  quotes: readonly string[],
  isKept: (index: number) => boolean,
): LeftOver[] {
  const left: LeftOver[] = [];
  let gap = 0;
  quotes.forEach((quote, index) => {
    if (isKept(index)) gap += 1;
    else left.push({ index, words: wordsOf(quote), gap });
  });
  return left;
}

const wordsOf = (quote: string): readonly string[] =>
  (
    quote
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).slice(0, WORDS_MAX);

interface Candidate {
  readonly before: number;
  readonly now: number;
  readonly likeness: number;
  readonly apart: number;
}

function candidates(old: readonly LeftOver[], fresh: readonly LeftOver[]): Candidate[] {
  const byWord = grouped(
    old.flatMap(({ words }, at) => [...new Set(words)].map((word) => [word, at] as const)),
  );
  const byGap = grouped(old.map(({ gap }, at) => [gap, at] as const));
  const freshByGap = grouped(fresh.map(({ gap }, at) => [gap, at] as const));
  return fresh.flatMap((one) => {
    const shared = new Map<number, number>();
    for (const word of new Set(one.words)) {
      const postings = byWord.get(word) ?? [];
      if (postings.length > POSTINGS_MAX) continue;
      for (const at of postings) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const likest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([at]) => at);
    const inPlace = byGap.get(one.gap) ?? [];
    const isAlone = inPlace.length === 1 && freshByGap.get(one.gap)?.length === 1;
    const tried = [...likest.slice(0, CANDIDATES_MAX), ...inPlace.slice(0, CANDIDATES_MAX)];
    return [...new Set(tried)].flatMap((at) => {
      const other = old[at];
      if (!other) return [];
      const apart = Math.abs(other.gap - one.gap);
      const likeness = likenessOf(other.words, one.words);
      const enough = isAlone && apart === 0 ? LIKENESS_MIN_IN_PLACE : LIKENESS_MIN;
      return likeness < enough ? [] : [{ before: other.index, now: one.index, likeness, apart }];
    });
  });
}

/** Indices by key, in order. */
function grouped<K>(rows: readonly (readonly [K, number])[]): Map<K, number[]> {
  const groups = groupedBy(rows, ([key]) => key);
  return new Map([...groups].map(([key, own]) => [key, own.map(([, at]) => at)]));
}

/** 1 for equal words, 0 for none in common; edit distance over the longer of the two. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, word] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      const change = (row[j] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - (row[b.length] ?? 0) / longer;
}
