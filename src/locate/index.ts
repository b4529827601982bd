// Stage 4, locate: quote × SourceText → where it stands, by a ladder from cheap to dear.

import type { Located, LocateRequest, Match, Reading } from '../model/match.js';
import type { Attributed } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import { isPlain, type Part, parseNotation } from '../text/notation.js';
import { markedMatch } from './marked.js';
import { nearestTo } from './nearest.js';
import { Quest } from './quest.js';
import { splicedMatch } from './splices.js';
import { viewOf } from './view.js';
import { exactPlacesOf, nearPlacesOf, wholeMatch } from './whole.js';

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
  const parts = parseNotation(request.quote);
  const match =
    unchanged(quest, parts) ??
    (request.exactOnly
      ? null
      : ((isPlain(parts) ? null : markedMatch(quest, parts)) ?? changed(quest)));
  return { match, nearest: match || request.exactOnly ? null : nearestTo(quest) };
}

/** Exact and folded, in one ranking. Brackets that are met so are the source's own. */
function unchanged(quest: Quest, parts: readonly Part[]): Match | null {
  const limit = quest.request.exactOnly ? 0 : quest.limit;
  const places = exactPlacesOf(quest, limit);
  if (places.length === 0) return null;
  const readings = parts
    .filter((part) => part.kind !== 'words')
    .map(({ start, end }): Reading => ({ start, end, kind: 'literal', passage: null }));
  return wholeMatch(quest, places, limit, readings);
}

/** One passage that differs, or several that are joined without a mark. */
function changed(quest: Quest): Match | null {
  const places = nearPlacesOf(quest, quest.limit);
  const spliced = quest.isShort ? null : splicedMatch(quest, places[0]?.distance ?? null);
  if (spliced) return spliced;
  return places.length > 0 ? wholeMatch(quest, places, quest.limit) : null;
}
