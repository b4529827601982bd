// The rung for quotes that join separate passages, or leave words out, without a mark: two to four
// verbatim pieces that cover the whole quote. It wins over one approximate passage only when that
// lacks most of a piece, so that a changed word stays a changed word.

import type { Match } from '../../model/match.js';
import type { Quest } from '../quest.js';
import { type Place, placeAt } from '../search/places.js';
import { Pattern } from '../search/search.js';
import { wordBorders, wordRegions } from '../search/word-borders.js';
import { splicePieceRatio, splicePiecesMax, splicePieceWordsMin } from '../thresholds.js';
import type { Region } from '../view.js';
import { pieceOf, toMatch } from './assembly.js';
import { bestChain } from './chains.js';

/** The match of a quote as unmarked pieces, if there is one better than `distance` edits. */
export function splicedMatch(quest: Quest, distance: number | null): Match | null {
  const words = wordRegions(quest.pattern.units);
  if (words.length < 2 * splicePieceWordsMin) return null;
  const shortest = leastPieceUnits(words);
  if (distance !== null && distance < shortest * splicePieceRatio) return null;
  const runs = verbatimRuns(quest, words);
  if (!runs) return null;
  const lengths = runs.map((run) => run.end - run.start);
  if (distance !== null && distance < Math.min(...lengths) * splicePieceRatio) return null;
  return writeMatch(quest, runs);
}

/** The length of the shortest run of as many words as a piece must have. */
function leastPieceUnits(words: readonly Region[]): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (let index = splicePieceWordsMin - 1; index < words.length; index += 1) {
    least = Math.min(least, words[index]!.end - words[index - splicePieceWordsMin + 1]!.start);
  }
  return least;
}

/** The fewest runs of words that stand verbatim and cover the quote; null when there are none. */
function verbatimRuns(quest: Quest, words: readonly Region[]): readonly Region[] | null {
  const runs: { first: number; last: number }[] = [];
  let first = 0;
  while (first < words.length) {
    if (runs.length === splicePiecesMax) return null;
    const last = longestRun(quest, words, first);
    if (last < first) return null;
    runs.push({ first, last });
    first = last + 1;
  }
  const final = runs.at(-1)!;
  const before = runs.at(-2);
  const lacking = splicePieceWordsMin - (final.last - final.first + 1);
  if (before && lacking > 0) {
    // The run before gives up words so that the last one has enough of them.
    final.first -= lacking;
    before.last -= lacking;
    if (!stands(quest, words, final.first, final.last)) return null;
  }
  const isLong = runs.every((run) => run.last - run.first + 1 >= splicePieceWordsMin);
  if (runs.length < 2 || !isLong) return null;
  return runs.map((run) => ({ start: words[run.first]!.start, end: words[run.last]!.end }));
}

/**
 * The last word of the longest verbatim run from `first`; less than `first` when there is none of
 * enough words. Words too few for a run of their own are taken as they are: the run before will
 * have to give them some of its own. One common word alone is never looked up: it stands anywhere.
 */
function longestRun(quest: Quest, words: readonly Region[], first: number): number {
  let last = first + splicePieceWordsMin - 1;
  if (last >= words.length) return words.length - 1;
  if (!stands(quest, words, first, last)) return first - 1;
  let step = 1;
  while (step > 0) {
    const next = Math.min(last + step, words.length - 1);
    if (next > last && stands(quest, words, first, next)) {
      last = next;
      step *= 2;
    } else step = step > 1 ? step >> 1 : 0;
  }
  return last;
}

function stands(quest: Quest, words: readonly Region[], first: number, last: number): boolean {
  return placesOf(quest, { start: words[first]!.start, end: words[last]!.end }).length > 0;
}

/** Where a run stands with a word's border at both ends. */
function placesOf(quest: Quest, run: Region): readonly Place[] {
  const { haystack } = quest.view;
  const length = run.end - run.start;
  return new Pattern(quest.pattern.units.subarray(run.start, run.end))
    .exact(haystack)
    .map((start) => placeAt(start, start + length, 0))
    .filter((place) => wordBorders(haystack.units, place.start, place.end) === 2);
}

function writeMatch(quest: Quest, runs: readonly Region[]): Match {
  const lists = runs.map((run) => placesOf(quest, run));
  const anyGap = { gapUnitsMax: Number.POSITIVE_INFINITY };
  const chain =
    bestChain(lists, { ...anyGap, keyOf: (place) => quest.groupOf(place) }) ??
    bestChain(lists, { ...anyGap, keyOf: () => 0 });
  const places =
    chain?.places() ?? lists.map((list) => list.find((one) => quest.isNamed(one)) ?? list[0]!);
  const pieces = places.map((place, index) => {
    const { start, end } = runs[index]!;
    const base = quest.patternStart + start;
    const quoteSpan = (from: number, to: number) => quest.folded.span(base + from, base + to);
    const units = quest.pattern.units.subarray(start, end);
    return pieceOf(quest, { place, units, quoteSpan }, index === 0 ? 'start' : 'unmarked');
  });
  const ordered = places.toSorted((left, right) => left.start - right.start);
  return toMatch(quest, {
    pieces,
    rung: 'segments',
    readings: [],
    runnerUp: null,
    alternatives: [],
    placeAgrees: quest.agreesWithPlace(placeAt(ordered[0]!.start, ordered.at(-1)!.end, 0)),
  });
}
