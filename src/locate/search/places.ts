// Places: stretches of a view at which a pattern stands, with exact start and end, one for each
// group of stretches that overlap, and the order in which they are preferred.

import type { Match, OtherPlace } from '../../model/match.js';
import { foldString } from '../../text/folds.js';
import type { Quest } from '../quest.js';
import { alternativesMax } from '../thresholds.js';
import type { Region } from '../view.js';
import { AlikeEnds } from './alike-ends.js';
import type { Haystack } from './haystack.js';
import type { Pattern } from './search.js';
import { wordBorders } from './word-borders.js';

/** A stretch of the view, or several when a cue interrupts it, with its distance. */
export interface Place {
  readonly regions: readonly Region[];
  readonly distance: number;
  /** Of the folded units, for a place that was found in a joined group: it has several regions. */
  readonly start: number;
  readonly end: number;
}

/** A place that is one stretch. */
export function placeAt(start: number, end: number, distance: number): Place {
  return { regions: [{ start, end }], distance, start, end };
}

/** The least-distance places within the limit and the regions; empty when there are none. */
export function bestPlaces(
  text: Haystack,
  pattern: Pattern,
  limit: number,
  regions: readonly Region[],
): readonly Place[] {
  const best = pattern.best(text, limit, regions);
  if (!best) return [];
  const { ends, distance } = best;
  const placeTo = placesTo(text, pattern, regions);
  return oneEach(
    text.units,
    pattern.units,
    ends.map((end) => placeTo(end, distance)),
  );
}

/** Every place within the limit that is better than its neighbours. */
export function localPlaces(
  text: Haystack,
  pattern: Pattern,
  limit: number,
  regions: readonly Region[],
): readonly Place[] {
  const ends = pattern.all(text, limit, regions);
  const placeTo = placesTo(text, pattern, regions);
  const places: Place[] = [];
  ends.forEach(({ end, distance }, index) => {
    const before = ends[index - 1];
    const after = ends[index + 1];
    if (before && before.end === end - 1 && before.distance < distance) return;
    if (after && after.end === end + 1 && after.distance < distance) return;
    places.push(placeTo(end, distance));
  });
  return oneEach(text.units, pattern.units, places);
}

/** All places where the pattern stands unchanged within one of the regions. */
export function unchangedPlaces(
  text: Haystack,
  pattern: Pattern,
  regions: readonly Region[],
): readonly Place[] {
  const length = pattern.units.length;
  let index = 0;
  const places: Place[] = [];
  for (const start of pattern.exact(text)) {
    while (index < regions.length && regions[index]!.end < start + length) index += 1;
    const region = regions[index];
    if (region && region.start <= start) places.push(placeAt(start, start + length, 0));
  }
  return oneEach(text.units, pattern.units, places);
}

/** Makes places from their ends, which come in order. */
function placesTo(
  text: Haystack,
  pattern: Pattern,
  regions: readonly Region[],
): (end: number, distance: number) => Place {
  const alike = new AlikeEnds(text.units, pattern);
  const lowest = lowestStarts(regions);
  return (end, distance) => {
    const from = lowest(end);
    const start = distance === 0 ? end - pattern.units.length : alike.start(end, distance, from);
    return placeAt(start, end, distance);
  };
}

function lowestStarts(regions: readonly Region[]): (end: number) => number {
  let index = 0;
  return (end) => {
    while (index + 1 < regions.length && regions[index]!.end < end) index += 1;
    return regions[index]?.start ?? 0;
  };
}

/**
 * Of places that overlap, the best: least distance, most word borders, leftmost, ends as the
 * pattern ends, fullest. `… Jahr erhöhen` in `… Jahr nicht erhöhen` goes to the end of the words,
 * although the place without the last one is as near.
 */
function oneEach(
  text: Uint16Array,
  pattern: Uint16Array,
  places: readonly Place[],
): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const last = kept.at(-1);
    if (!last || place.start >= last.end) kept.push(place);
    else if (isBetter(text, pattern, place, last)) kept[kept.length - 1] = place;
  }
  return kept;
}

function isBetter(text: Uint16Array, pattern: Uint16Array, place: Place, other: Place): boolean {
  const { length } = pattern;
  const endsAlike = ({ end }: Place) => Number(text[end - 1] === pattern[length - 1]);
  const gain =
    other.distance - place.distance ||
    wordBorders(text, place.start, place.end) - wordBorders(text, other.start, other.end) ||
    other.start - place.start ||
    endsAlike(place) - endsAlike(other) ||
    Math.abs(other.end - other.start - length) - Math.abs(place.end - place.start - length);
  return gain > 0;
}

/** What a place is worth beside its distance; compared from the first to the last. */
function worth(quest: Quest, place: Place): readonly number[] {
  return [
    Number(quest.isNamed(place)),
    Number(quest.agreesWithPlace(place)),
    Number(quest.isQuoted(place)),
    wordBorders(quest.view.units, place.start, place.end),
    Number(quest.isVerbatim(place)),
  ];
}

/** Places in the order in which they are preferred; distance is compared before everything. */
export function ranked(quest: Quest, places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places;
  return places
    .map((place) => ({ place, worth: worth(quest, place) }))
    .sort((left, right) => {
      if (left.place.distance !== right.place.distance) {
        return left.place.distance - right.place.distance;
      }
      const first = left.worth.findIndex((value, index) => value !== right.worth[index]);
      if (first >= 0) return right.worth[first]! - left.worth[first]!;
      return left.place.start - right.place.start;
    })
    .map(({ place }) => place);
}

/** Places as the result lists them: in the order of the text. */
export function otherPlaces(quest: Quest, places: readonly Place[]): Match['alternatives'] {
  return places
    .slice(0, alternativesMax)
    .toSorted((left, right) => left.start - right.start)
    .map((place) => otherPlace(quest, place));
}

/** A place as the result names it beside the match. */
export function otherPlace(quest: Quest, place: Place): OtherPlace {
  return { ...quest.view.folded.span(place.start, place.end), distance: place.distance };
}

/** Whether `words` stand at an end of the text, spaces and marks apart. */
export function standsAt(text: string, words: string, edge: 'start' | 'end'): boolean {
  const bare = (value: string): string => foldString(value).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
  const [all, some] = [bare(text), bare(words)];
  return edge === 'start' ? all.startsWith(some) : all.endsWith(some);
}
