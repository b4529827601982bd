// The result itself, as JSON: the public format of docs/formats/result. Keys keep the order in
// which the result was built, so that the same result gives the same bytes.

import type { Result } from '../schema/result.generated.js';
import { jsonText } from '../util/json-out.js';
import type { ReportOptions } from './options.js';

/** Writes the result document; whole sources only on request, for they may be large or private. */
export function json(result: Result, { includeText }: ReportOptions): string {
  const document = includeText
    ? result
    : {
        ...result,
        sources: result.sources.map((source) => ({
          ...source,
          text: null,
          tree: null,
          quotations: null,
        })),
      };
  return jsonText(document);
}
