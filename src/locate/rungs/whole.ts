// The rungs for a quote as one piece: unchanged after folding, else the least edit distance, in the
// text as it runs and in utterances with their cues cut out; the named speaker's place is preferred.

import type { Match } from '../../model/match.js';
import type { Quest } from '../quest.js';
import {
  bestPlaces,
  otherPlace,
  otherPlaces,
  type Place,
  ranked,
  unchangedPlaces,
} from '../search/places.js';
import { wordsIn } from '../search/word-borders.js';
import { shortRatioMax, shortUnitsMin } from '../thresholds.js';
import { joinedRegions, outsideOf, type Region } from '../view.js';
import { pieceOf, toMatch } from './assembly.js';
import { shortFormPlaces } from './short-forms.js';

/** The places of the unchanged quote, the preferred one first. */
export function exactPlacesOf(quest: Quest, limit: number): readonly Place[] {
  const places = quest.length === 0 ? [] : ranked(quest, exactEverywhere(quest));
  return places.length > 0 ? withNamed(quest, places, limit) : places;
}

/** The least-distance places of a changed quote, the preferred one first. */
export function nearPlacesOf(quest: Quest, limit: number): readonly Place[] {
  if (limit === 0) return [];
  if (quest.isShort) return shortPlaces(quest, limit);
  const { haystack } = quest.view;
  const plain = bestPlaces(haystack, quest.pattern, limit, haystack.whole);
  const lower = plain[0] ? plain[0].distance - 1 : limit;
  const across = acrossPlaces(quest, lower, quest.joined.regions);
  const best = across.length > 0 ? across : plain;
  return best.length > 0 ? withNamed(quest, ranked(quest, best), limit) : [];
}

function exactEverywhere(quest: Quest): readonly Place[] {
  const { haystack } = quest.view;
  const plain = unchangedPlaces(haystack, quest.pattern, haystack.whole);
  return [...plain, ...acrossPlaces(quest, 0, quest.joined.regions)];
}

/** The least-distance places that run across a cue. */
function acrossPlaces(quest: Quest, limit: number, regions: readonly Region[]): readonly Place[] {
  if (limit < 0 || regions.length === 0) return [];
  const { haystack } = quest.joined;
  const found =
    limit === 0
      ? unchangedPlaces(haystack, quest.pattern, regions)
      : bestPlaces(haystack, quest.pattern, limit, regions);
  return found.flatMap((place) => {
    const stretches = joinedRegions(quest.joined, place.start, place.end);
    if (stretches.length < 2) return [];
    const [first, last] = [stretches[0]!, stretches.at(-1)!];
    return [{ ...place, regions: stretches, start: first.start, end: last.end }];
  });
}

/**
 * Puts the named speaker's best place first when it is near enough to the best of all. Places that
 * are already the named speaker's need no second look.
 */
function withNamed(quest: Quest, places: readonly Place[], limit: number): readonly Place[] {
  const best = places[0]!;
  if (quest.named.length === 0 || quest.isNamed(best)) return places;
  const worst = Math.min(limit, best.distance + quest.preference);
  const theirs = namedPlaces(quest, worst);
  return theirs.length > 0 ? [...ranked(quest, theirs), ...places] : places;
}

function namedPlaces(quest: Quest, limit: number): readonly Place[] {
  const { speaker } = quest.request;
  if (!speaker) return [];
  const plain = bestPlaces(quest.view.haystack, quest.pattern, limit, quest.named);
  const regions = quest.joined.regions.filter((_, index) =>
    quest.isTheirs(quest.joined.quotations[index]!),
  );
  const lower = plain[0] ? plain[0].distance - 1 : limit;
  const across = acrossPlaces(quest, lower, regions);
  return across.length > 0 ? across : plain;
}

/**
 * A short quote is looked for with one changed word where the named speaker speaks, and with a few
 * changed letters there; elsewhere when nobody is named and it is long enough not to be met by chance.
 */
function shortPlaces(quest: Quest, limit: number): readonly Place[] {
  const few = Math.floor(quest.length * shortRatioMax);
  const near = namedPlaces(quest, limit).filter(
    (place) => place.distance <= few || changedWords(quest, place) <= 1,
  );
  if (near.length > 0) return ranked(quest, near);
  const forms = shortFormPlaces(quest);
  const isLong = quest.length >= shortUnitsMin && wordsIn(quest.pattern.units).length > 2;
  if (forms.length > 0 || quest.request.speaker !== null || !isLong) return forms;
  const { haystack } = quest.view;
  return ranked(quest, bestPlaces(haystack, quest.pattern, few, haystack.whole));
}

/** How many words of the quote do not stand in the passage, or the other way round if more. */
function changedWords(quest: Quest, place: Place): number {
  const quote = wordsIn(quest.pattern.units);
  const passage = wordsIn(quest.view.units.subarray(place.start, place.end));
  const missing = quote.filter((word) => !passage.includes(word)).length;
  const added = passage.filter((word) => !quote.includes(word)).length;
  return quote.length === 1 ? missing + added - 1 : Math.max(missing, added);
}

/**
 * A match of the whole quote from its places, the first of which is the match.
 *
 * @param isAlone whether it is proved that no contiguous passage is within the limit
 */
export function wholeMatch(
  quest: Quest,
  places: readonly Place[],
  readings: Match['readings'] = [],
  isAlone = false,
): Match {
  const [place, ...others] = places as [Place, ...Place[]];
  const alternatives = otherPlaces(
    quest,
    others.filter((other) => other.end <= place.start || other.start >= place.end),
  );
  return toMatch(quest, {
    pieces: [pieceOf(quest, quest.standAt(place), 'start')],
    rung: place.distance > 0 ? 'approximate' : quest.isVerbatim(place) ? 'exact' : 'folded',
    readings,
    runnerUp:
      alternatives.length > 0 || place.distance === 0 || isAlone
        ? (alternatives[0] ?? null)
        : runnerUp(quest, place),
    alternatives,
    placeAgrees: quest.agreesWithPlace(place),
  });
}

/** The best place that does not touch the match, proved, if it is near enough to be a rival. */
function runnerUp(quest: Quest, place: Place): Match['runnerUp'] {
  const { view, pattern } = quest;
  const limit = quest.rivalLimit(place.distance);
  const next = bestPlaces(view.haystack, pattern, limit, outsideOf(view, place));
  const first = ranked(quest, next)[0];
  return first ? otherPlace(quest, first) : null;
}
