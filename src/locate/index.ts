// Stage 4, locate: quote × SourceText → where it stands, by a ladder from cheap to dear.

import type { Located, LocateRequest, Match, Reading } from '../model/match.js';
import type { Attributed } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import { isPlain, parseNotation } from '../text/notation.js';
import { Quest } from './quest.js';
import { interruptedPlace } from './rungs/interruptions.js';
import { markedMatch } from './rungs/marked.js';
import { nearestTo } from './rungs/nearest.js';
import { rarestWord } from './rungs/rarest-word.js';
import { reachedPlace } from './rungs/reach.js';
import { reorderedPlace } from './rungs/reordered.js';
import { numberPlaces } from './rungs/short-forms.js';
import { shortenedPlace } from './rungs/shortened.js';
import { splicedMatch } from './rungs/splices.js';
import { standOutPlace } from './rungs/stand-out.js';
import { exactPlacesOf, nearPlacesOf, wholeMatch } from './rungs/whole.js';
import { viewOf } from './view.js';

/**
 * Locates one quote. The source is indexed at the first quote and the index kept with it.
 *
 * @param attributed the source's quotations: the named speaker's places are preferred
 */
export function locate(
  request: LocateRequest,
  source: SourceText,
  attributed: Attributed,
): Located {
  const quest = new Quest(request, viewOf(source), attributed);
  const found = unchanged(quest);
  if (found || request.exactOnly) return { match: found, nearest: null };
  const parts = parseNotation(request.quote);
  const match = (isPlain(parts) ? null : markedMatch(quest, parts)) ?? changed(quest);
  return { match, nearest: match ? null : nearestTo(quest) };
}

/** Exact and folded, in one ranking. Brackets that are met so are the source's own. */
function unchanged(quest: Quest): Match | null {
  const limit = quest.request.exactOnly ? 0 : quest.limit;
  const places = exactPlacesOf(quest, limit);
  if (places.length === 0) return null;
  const readings = parseNotation(quest.request.quote)
    .filter((part) => part.kind !== 'words')
    .map(({ start, end }): Reading => ({ start, end, kind: 'literal', passage: null }));
  return wholeMatch(quest, places, readings);
}

/**
 * One passage that differs, or several verbatim ones joined without a mark, or one with something
 * said in between. What lies between the pieces of a join is more than an aside.
 */
function changed(quest: Quest): Match | null {
  const places = nearPlacesOf(quest, quest.limit);
  const near = places[0] ?? null;
  const isAcross = near !== null && near.regions.length > 1;
  // A passage from one quotation into another explains nothing that a join does not explain better.
  const rival = near && quest.isOneUtterance(near) ? near.distance : null;
  const spliced = quest.isShort || isAcross ? null : splicedMatch(quest, rival);
  if (spliced && !isAside(quest, spliced)) return spliced;
  const interrupted = interruptedPlace(quest, near);
  if (interrupted) return wholeMatch(quest, [interrupted, ...places.slice(1)], [], !near);
  if (!near) return spliced ?? farOff(quest);
  const reached = reachedPlace(quest, near);
  return wholeMatch(quest, reached ? [reached, ...places.slice(1)] : places);
}

/** A passage beyond the limit: a number's other spelling, words left out or moved, spoilt letters. */
function farOff(quest: Quest): Match | null {
  const numbers = numberPlaces(quest);
  if (numbers.length > 0) return wholeMatch(quest, numbers);
  if (quest.isShort) return null;
  const rarest = rarestWord(quest);
  const [best] = [reorderedPlace(quest, rarest), shortenedPlace(quest, rarest)]
    .filter((place) => place !== null)
    .sort((left, right) => left.distance - right.distance);
  const place = best ?? standOutPlace(quest);
  return place && wholeMatch(quest, [place], [], true);
}

/** Whether nothing but stage directions stands between the pieces of a match. */
function isAside(quest: Quest, match: Match): boolean {
  return match.segments.every((segment, index) => {
    const before = match.segments[index - 1];
    if (!before) return true;
    if (before.end > segment.start) return false;
    const between = quest.view.source.text.slice(before.end, segment.start);
    return !/[\p{L}\p{N}]/u.test(between.replaceAll(/\([^()]*\)|\[[^[\]]*\]/gu, ''));
  });
}
