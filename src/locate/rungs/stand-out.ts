// Passages beyond the limit whose letters are spoilt: a line of a newspaper that a machine has
// misread. Two things tell one from a foreign passage, neither of them the distance: nothing else
// comes near it, which is proved, and few of its words are the quote's own. Where whole words are
// equal and others are not, somebody said something else.
//
// Where to look is a vote: runs of four units that stand at few places of the source each name the
// place where the quote would begin. What the vote misses is not found; it never makes a match.
// O(quote · log quote) and a scan around one place; a scan of the text for what may stand out.

import { codeAt, type GramIndex, gramUnitsMax, nextCode } from '../grams/gram-index.js';
import type { Quest } from '../quest.js';
import { bestPlaces, type Place } from '../search/places.js';
import { wordsIn } from '../search/word-borders.js';
import {
  standOutMarginRatio,
  standOutQuoteUnitsMax,
  standOutQuoteUnitsMin,
  standOutRatioMax,
  standOutSharedLettersMax,
  standOutSourceUnitsMax,
} from '../thresholds.js';
import { outsideOf } from '../view.js';

/** Runs with more places say little about where a quote stands. */
const placesMax = 8;
/** Fewer runs agree by chance. */
const votesMin = 3;

/** The one spoilt passage that stands out; null when there is none, or when others come near it. */
export function standOutPlace(quest: Quest): Place | null {
  const { haystack, units } = quest.view;
  const isWithin = quest.length >= standOutQuoteUnitsMin && quest.length <= standOutQuoteUnitsMax;
  if (!isWithin || units.length > standOutSourceUnitsMax) return null;
  const first = votedFirst(haystack.index, quest.pattern.units);
  if (first === null) return null;
  const slack = quest.length >> 1;
  const window = {
    start: Math.max(0, first - slack),
    end: Math.min(units.length, first + quest.length + slack),
  };
  const limit = Math.floor(quest.length * standOutRatioMax);
  const [place, ...equals] = bestPlaces(haystack, quest.pattern, limit, [window]);
  if (!place || equals.length > 0) return null;
  return isReworded(quest, place) || hasRival(quest, place) ? null : place;
}

/** Whether the two share so many words, by their letters, that it is words that differ and not letters. */
function isReworded(quest: Quest, { start, end }: Place): boolean {
  const words = wordsIn(quest.pattern.units);
  const passage = new Set(wordsIn(quest.view.units.subarray(start, end)));
  const shared = words.filter((word) => passage.has(word));
  return shared.join('').length > words.join('').length * standOutSharedLettersMax;
}

/** Whether another passage is so near that the two cannot be told apart by their distance. */
function hasRival(quest: Quest, place: Place): boolean {
  const { view, pattern } = quest;
  const margin = Math.ceil(quest.length * standOutMarginRatio);
  const limit = place.distance + margin - 1;
  return pattern.best(view.haystack, limit, outsideOf(view, place)) !== null;
}

/** Where the quote would begin by most of the votes; the first of equal ones, null if few agree. */
function votedFirst(index: GramIndex, pattern: Uint16Array): number | null {
  const votes = votesFor(index, pattern).sort();
  const width = Math.max(gramUnitsMax, pattern.length >> 3);
  let best = 0;
  let count = votesMin - 1;
  let low = 0;
  for (let high = 0; high < votes.length; high += 1) {
    while (votes[high]! - votes[low]! > width) low += 1;
    if (high - low + 1 <= count) continue;
    count = high - low + 1;
    best = votes[(low + high) >> 1]!;
  }
  return count < votesMin ? null : best;
}

/** For each place of a rare run of the quote, where the quote would begin. */
function votesFor(index: GramIndex, pattern: Uint16Array): Int32Array {
  const votes: number[] = [];
  let code = codeAt(pattern, 0);
  for (let at = 0; at + gramUnitsMax <= pattern.length; at += 1) {
    const to = index.to(code, gramUnitsMax);
    const from = index.from(code, gramUnitsMax);
    for (let hit = from; to - from <= placesMax && hit < to; hit += 1) {
      votes.push(index.place(hit) - at);
    }
    code = nextCode(code, pattern[at + gramUnitsMax] ?? 0);
  }
  return Int32Array.from(votes);
}
