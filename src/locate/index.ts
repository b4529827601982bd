// Stage 4, locate: quote × SourceText → where it stands, by a ladder from cheap to dear.

import type { Located, LocateRequest } from '../model/match.js';
import type { Attributed } from '../model/quotation.js';
import type { SourceText } from '../model/source.js';

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
  void [request, source, attributed];
  return { match: null, nearest: null };
}
