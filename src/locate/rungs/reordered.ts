// The quote's own words in another order: *bis heute nicht bekommen habe ich eine Antwort* for *eine
// Antwort habe ich bis heute nicht bekommen*. An edit distance charges a moved phrase twice and so finds
// nothing; the words themselves say where it stands. A sentence that has nearly all of them, and few
// others between, is a passage, whatever their order is called later.
//
// Around each place of the quote's rarest word the shortest run of words is sought that holds the
// quote's: two pointers, O(words of the sentence) a place.

import type { Quest } from '../quest.js';
import type { Place } from '../search/places.js';
import { wordRegions } from '../search/word-borders.js';
import {
  reorderedMissingShare,
  reorderedMoreShare,
  reorderedQuoteUnitsMax,
  reorderedWordsMin,
} from '../thresholds.js';
import type { Region } from '../view.js';
import { placeBetween } from './measured.js';
import type { RarestWord } from './rarest-word.js';
import { textOf } from './shortened.js';

/**
 * The passage with the quote's words in another order, the one with the fewest edits; or null.
 *
 * @param rarest around its places the passage is looked for
 */
export function reorderedPlace(quest: Quest, rarest: RarestWord): Place | null {
  const { units } = quest.pattern;
  if (units.length > reorderedQuoteUnitsMax) return null;
  const words = wordRegions(units).map((word) => textOf(units, word));
  if (words.length < reorderedWordsMin) return null;
  let best: Place | null = null;
  for (const at of rarest.places) {
    const run = fullestRun(words, sentenceAround(quest, at), quest);
    const place = run && placeBetween(quest, run.start, run.end);
    if (!place || !quest.isOneUtterance(place)) continue;
    if (!best || place.distance < best.distance) best = place;
  }
  return best;
}

const STOPS: ReadonlySet<number> = new Set([...'.?!\n'].map((sign) => sign.charCodeAt(0)));

/** The stretch around a place without a full stop in it, not much longer than the quote. */
function sentenceAround({ view: { units }, length }: Quest, at: number): Region {
  const [lowest, highest] = [Math.max(0, at - 2 * length), Math.min(units.length, at + 2 * length)];
  let [start, end] = [at, at];
  while (start > lowest && !STOPS.has(units[start - 1]!)) start -= 1;
  while (end < highest && !STOPS.has(units[end]!)) end += 1;
  return { start, end };
}

/** The run with the most of the quote's words; null when too many are missing. */
function fullestRun(words: readonly string[], around: Region, quest: Quest): Region | null {
  const stretch = quest.view.units.subarray(around.start, around.end);
  const regions = wordRegions(stretch);
  const texts = regions.map((region) => textOf(stretch, region));
  const most = Math.floor(words.length * reorderedMissingShare);
  const least = words.length - sharedWords(words, texts);
  for (let missing = least; missing <= most; missing += 1) {
    const run = shortestRun(words, words.length - missing, texts);
    const [first, last] = [regions[run?.start ?? 0], regions[run ? run.end - 1 : 0]];
    if (run) return { start: around.start + first!.start, end: around.start + last!.end };
  }
  return null;
}

/** How many of the quote's words a stretch has, each as often as both have it. */
function sharedWords(words: readonly string[], texts: readonly string[]): number {
  const wanted = countsOf(words);
  return texts.filter((text) => take(wanted, text, -1) >= 0).length;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The run with the fewest words that holds so many of the quote's; null when it has too many more. */
function shortestRun(
  words: readonly string[],
  need: number,
  texts: readonly string[],
): Region | null {
  const wanted = countsOf(words);
  let most = words.length + Math.max(1, Math.floor(words.length * reorderedMoreShare));
  let best: Region | null = null;
  let [first, met] = [0, 0];
  for (const [last, text] of texts.entries()) {
    if (take(wanted, text, -1) >= 0) met += 1;
    for (; met >= need; first += 1) {
      if (last - first < most) {
        most = last - first;
        best = { start: first, end: last + 1 };
      }
      if (take(wanted, texts[first]!, 1) > 0) met -= 1;
    }
  }
  return best;
}

/** Counts a word in or out, and says how many of it are still wanted; below zero: never or enough. */
function take(wanted: Map<string, number>, word: string, by: number): number {
  const count = wanted.get(word);
  if (count === undefined) return by < 0 ? -1 : 0;
  wanted.set(word, count + by);
  return count + by;
}
