// Stage 4, locate: quote × SourceText → where it stands, by a ladder from cheap to dear.

import type { Located, LocateRequest } from '../model/match.js';
import type { Attributed } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';
import { Quest } from './quest.js';
import { viewOf } from './view.js';
import { wholeMatch, wholePlaces } from './whole.js';

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
  const limit = request.exactOnly ? 0 : quest.limit;
  const places = wholePlaces(quest, limit);
  if (places.length > 0) return { match: wholeMatch(quest, places, limit), nearest: null };
  return { match: null, nearest: null };
}
