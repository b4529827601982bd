// What every part of the view is made with.

import type { ReportText } from '../../messages/report-text.js';
import type { Result, Source } from '../../schema/result.generated.js';
import type { Since } from '../since.js';
import type { Places } from './places.js';

/** The result, its places and the words of the page's language. */
export interface ViewContext {
  readonly result: Result;
  readonly words: ReportText;
  readonly places: Places;
  /** The difference to another run; null when there is none to compare with. */
  readonly since: Since | null;
  /** Whether there are more claims than a browser should lay out at once. */
  readonly isLarge: boolean;
  /** Sources by path. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Their shortest names. */
  readonly names: ReadonlyMap<Source, string>;
}
