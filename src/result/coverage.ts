// Coverage: how many of a source's quotations have a claim that stands in them.

import type { Claim, Source } from '../schema/result.generated.js';
import type { SourceRow } from './sources.js';

type Stretch = { readonly start: number; readonly end: number };

/** Counts top-level quotations, titles aside, and those that some claim's passage overlaps. */
export function coverage(source: SourceRow, claims: readonly Claim[]): Source['coverage'] {
  const segments = claims
    .flatMap((claim) => [claim, ...claim.evidence])
    .filter((claim) => claim.source === source.row.path)
    .flatMap((claim) => claim.match?.segments ?? [])
    .sort((a, b) => a.start - b.start);
  const { quotations } = source;
  return { quotations: quotations.length, checked: countTouched(quotations, segments) };
}

/** Counts the stretches of an ordered, disjoint list that one of another ordered list overlaps. */
function countTouched(disjoint: readonly Stretch[], sorted: readonly Stretch[]): number {
  let [touched, next, reach] = [0, 0, 0];
  for (const { start, end } of disjoint) {
    for (let span = sorted[next]; span && span.start < end; span = sorted[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    if (reach > start) touched += 1;
  }
  return touched;
}
