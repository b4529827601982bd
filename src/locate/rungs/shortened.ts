// The quote's own words in their order, with more left out between them than the limit allows:
// *Mehr Beton ist mehr Sicherheit* for *Mehr Beton ist nach allem, was wir wissen, mehr Sicherheit*. An
// edit distance charges every letter left out; here the gaps count, which are few where somebody
// has shortened and many where common words happen to follow each other.
//
// Around each place of the quote's rarest word its words are matched in order with the fewest gaps,
// then the fewest words left out, by dynamic programming over words: O(words around + places of the
// quote's words there) a place that has all of the words around it. Only asked when nothing else was found, and never a pass: words are missing.

import type { Quest } from '../quest.js';
import type { Place } from '../search/places.js';
import { wordRegions } from '../search/word-borders.js';
import {
  reorderedQuoteUnitsMax,
  shortenedMoreShare,
  shortenedWordsMin,
  shortenedWordsPerPiece,
} from '../thresholds.js';
import type { Region } from '../view.js';
import { placeBetween } from './measured.js';
import type { RarestWord } from './rarest-word.js';

/**
 * The passage that has all of the quote's words in order, the one with the fewest edits; or null.
 *
 * @param rarest around its places the passage is looked for
 */
export function shortenedPlace(quest: Quest, rarest: RarestWord): Place | null {
  const { units } = quest.pattern;
  if (!rarest.hasAll || units.length > reorderedQuoteUnitsMax) return null;
  const words = wordRegions(units).map((word) => textOf(units, word));
  if (words.length < shortenedWordsMin) return null;
  let best: Place | null = null;
  for (const at of rarest.places) {
    const stretch = around(quest, at);
    if (!rarest.rare.every((places) => standsIn(places, stretch))) continue;
    const run = runWith(words, stretch, quest.view.units);
    const place = run && placeBetween(quest, run.start, run.end);
    if (!place || !quest.isOneUtterance(place)) continue;
    if (!best || place.distance < best.distance) best = place;
  }
  return best;
}

/** The units of a region as text. */
export const textOf = (units: Uint16Array, { start, end }: Region): string =>
  String.fromCharCode(...units.subarray(start, end));

/** Three times the quote's length to both sides of a place: more than a passage may take up. */
function around({ view: { units }, length }: Quest, at: number): Region {
  return { start: Math.max(0, at - 3 * length), end: Math.min(units.length, at + 3 * length) };
}

/** Cheap, and tells nearly all stretches that lack a word of the quote. */
const standsIn = (places: readonly number[], { start, end }: Region): boolean =>
  places.some((place) => place >= start && place < end);

/** Words of a text that match the first so many of the quote, by the last of them. */
interface Path {
  readonly gaps: number;
  readonly first: number;
  readonly last: number;
}

/** The stretch that has the words in order with few gaps; null when none is short enough. */
function runWith(
  words: readonly string[],
  { start, end }: Region,
  units: Uint16Array,
): Region | null {
  const stretch = units.subarray(start, end);
  const regions = wordRegions(stretch);
  const texts = regions.map((region) => textOf(stretch, region));
  const standing = placesByWord(texts);
  if (!words.every((word) => standing.has(word))) return null;
  let paths: Paths = standing.get(words[0]!)!.map((at) => ({ gaps: 0, first: at, last: at }));
  for (const word of words.slice(1)) paths = extended(paths, standing.get(word)!);
  const most = words.length * (1 + shortenedMoreShare);
  const gapsMax = Math.ceil(words.length / shortenedWordsPerPiece) - 1;
  let best: Path | null = null;
  for (const path of paths) {
    if (path.gaps > gapsMax || path.last - path.first >= most) continue;
    if (!best || order(path, best) < 0) best = path;
  }
  return (
    best && { start: start + regions[best.first]!.start, end: start + regions[best.last]!.end }
  );
}

/** Where each word of a text stands, in order. */
function placesByWord(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    const known = places.get(text);
    if (known) known.push(at);
    else places.set(text, [at]);
  }
  return places;
}

/** The best path to each place where a word stands, by that place; none where there is no path. */
type Paths = readonly Path[];

/** Below zero when the left path is the better one: fewer gaps, then fewer words. */
function order(left: Path, right: Path): number {
  return left.gaps - right.gaps || left.last - left.first - (right.last - right.first);
}

/** The paths with one word more: right behind the word before, or after a gap. */
function extended(paths: Paths, places: readonly number[]): Paths {
  const longer: Path[] = [];
  let nearest: Path | null = null;
  let next = 0;
  for (const last of places) {
    for (; next < paths.length && paths[next]!.last < last - 1; next += 1) {
      const skipped = paths[next]!;
      if (!nearest || skipped.gaps < nearest.gaps || isLater(skipped, nearest)) nearest = skipped;
    }
    const before = paths[next]?.last === last - 1 ? paths[next]! : null;
    const jumped = nearest && { gaps: nearest.gaps + 1, first: nearest.first, last };
    const adjoining = before && { gaps: before.gaps, first: before.first, last };
    const isJump = jumped && (!adjoining || order(jumped, adjoining) < 0);
    const path = isJump ? jumped : adjoining;
    if (path) longer.push(path);
  }
  return longer;
}

/** Whether a path with as many gaps begins later, and so leaves out less. */
function isLater(path: Path, other: Path): boolean {
  return path.gaps === other.gaps && path.first >= other.first;
}
