// Whether what stands in the cache is what checking could have made. A file of the cache can be
// whole, hash and all, and still hold anything: another version wrote it, or somebody did. Whatever
// is odd is as if it were not there. That a row is shaped like one does not make it true: who may
// write into the folder of the cache is told in docs/ci.md.

import { SCHEMAS } from '../generated/schemas.js';
import type { Claim as ModelClaim } from '../model/claim.js';
import type { SourceRow } from '../result/sources.js';
import type { Claim } from '../schema/result.generated.js';
import { type Fits, shapeOf } from '../util/shape.js';

let shapes: { readonly claim: Fits; readonly source: Fits } | null = null;

/** Compiled with the first row that is looked at. */
function compiledShapes() {
  const schema = (): Readonly<Record<string, unknown>> => JSON.parse(SCHEMAS.result ?? '{}');
  shapes ??= { claim: shapeOf(schema(), 'claim'), source: shapeOf(schema(), 'source') };
  return shapes;
}

/** Whether a value is a row that this claim could have been answered with. */
export function isRowOf(value: unknown, claim: ModelClaim): value is Claim {
  if (!compiledShapes().claim(value)) return false;
  const row = value as Claim;
  const isSame = row.id === claim.id && row.file === claim.file && row.kind === claim.kind;
  if (claim.kind === 'quote') return isSame && row.quote === claim.quote;
  const { evidence } = claim;
  return (
    isSame &&
    row.statement === claim.statement &&
    row.evidence.length === evidence.length &&
    row.evidence.every((each, index) => each.quote === evidence[index]?.quote)
  );
}

/** Whether a value is what is kept of this source. */
export function isSourceRow(value: unknown, path: string): value is SourceRow {
  if (value === null || typeof value !== 'object') return false;
  const { row, quotations } = value as Partial<SourceRow>;
  if (!compiledShapes().source(row) || row?.path !== path) return false;
  return Array.isArray(quotations) && quotations.every(isStretch);
}

function isStretch(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const { start, end, speaker } = value as Readonly<Record<string, unknown>>;
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (speaker === null || typeof speaker === 'string')
  );
}
