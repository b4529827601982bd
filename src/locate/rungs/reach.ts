// A place with the fewest edits can begin or end inside what the quote was taken from: the source
// says more there, and leaving the quote's outer words out is cheaper than taking the rest in. Where
// those words stand just outside, in the same sentence, the passage goes that far. O(reach).

import type { Quest } from '../quest.js';
import type { Place } from '../search/places.js';
import { wordRegions } from '../search/word-borders.js';
import {
  interruptedRatioMax,
  reachLossUnitsMax,
  reachUnitsMax,
  reachWords,
  reachWordsMin,
} from '../thresholds.js';
import { placeBetween } from './measured.js';

/** The place as far as its quote's outer words reach; null when it is right as it is. */
export function reachedPlace(quest: Quest, place: Place): Place | null {
  if (quest.isShort || place.regions.length !== 1 || place.distance === 0) return null;
  const { units } = quest.view;
  const words = wordRegions(quest.pattern.units).map(({ start, end }) =>
    text(quest.pattern.units, start, end),
  );
  if (words.length < 2 * reachWords) return null;
  const start = place.start - reachBefore(units, place, words.slice(0, reachWords));
  const end = place.end + reachAfter(units, place, words.slice(-reachWords));
  if (start === place.start && end === place.end) return null;
  const reached = placeBetween(quest, start, end);
  if (!reached || reached.distance > quest.length * interruptedRatioMax) return null;
  if (reached.distance - place.distance > reachLossUnitsMax) return null;
  return quest.isOneUtterance(reached) ? reached : null;
}

const text = (units: Uint16Array, start: number, end: number): string =>
  String.fromCharCode(...units.subarray(start, end));

/** How far before a place its quote's first words begin; 0 when they are in it, or nowhere near. */
function reachBefore(units: Uint16Array, place: Place, words: readonly string[]): number {
  const from = Math.max(0, place.start - reachUnitsMax);
  const outside = lastSentence(text(units, from, place.start));
  const inside = text(units, place.start, Math.min(place.end, place.start + reachUnitsMax));
  return outside.length - reached(outside, inside, words);
}

/** The same for its last words, read backwards. */
function reachAfter(units: Uint16Array, place: Place, words: readonly string[]): number {
  const outside = text(units, place.end, place.end + reachUnitsMax).split(/[.?!\n]/u)[0]!;
  const inside = text(units, Math.max(place.start, place.end - reachUnitsMax), place.end);
  const backwards = words.map(mirrored).toReversed();
  return outside.length - reached(mirrored(outside), mirrored(inside), backwards);
}

const mirrored = (words: string): string => [...words].reverse().join('');
const lastSentence = (words: string): string => words.split(/[.?!\n]/u).at(-1)!;

/**
 * Where in `outside` the first of the words stands, with enough of the others after it; its length
 * when it is not there, or stands at the beginning of `inside` already.
 */
function reached(outside: string, inside: string, words: readonly string[]): number {
  const wordsOf = (run: string): readonly string[] => run.match(/[\p{L}\p{N}\p{M}']+/gu) ?? [];
  if (wordsOf(inside).slice(0, 2).includes(words[0]!)) return outside.length;
  for (let at = outside.lastIndexOf(words[0]!); at >= 0; ) {
    const isWord = !/[\p{L}\p{N}\p{M}']$/u.test(outside.slice(0, at));
    const found = wordsOf(outside.slice(at));
    const met = words.filter((word) => found.includes(word)).length;
    if (isWord && found[0] === words[0] && met >= reachWordsMin) return at;
    if (at === 0) break;
    at = outside.lastIndexOf(words[0]!, at - 1);
  }
  return outside.length;
}
