// What every part of the view is made with.

import type { ReportText } from '../../messages/report-text.js';
import type { Result, Source } from '../../schema/result.generated.js';
import type { Places } from './places.js';

/** The result, its places and the words of the page's language. */
export interface ViewContext {
  readonly result: Result;
  readonly words: ReportText;
  readonly places: Places;
  /** Sources by path. */
  readonly sources: ReadonlyMap<string, Source>;
}
