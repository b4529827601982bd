// Coverage: how many of a source's quotations have a claim that stands in them.

import type { Claim, Source } from '../schema/result.generated.js';
import type { SourceRow } from './sources.js';

type Stretch = { readonly start: number; readonly end: number };

/**
 * Counts top-level quotations, titles aside, and those that some claim's passage overlaps: all, and
 * by speaker. Whom a withheld source quotes stays with it.
 */
export function coverage(source: SourceRow, claims: readonly Claim[]): Source['coverage'] {
  const segments = claims
    .flatMap((claim) => [claim, ...claim.evidence])
    .filter((claim) => claim.source === source.row.path)
    .flatMap((claim) => claim.match?.segments ?? [])
    .sort((a, b) => a.start - b.start);
  const { quotations } = source;
  const touched = touches(quotations, segments);
  const checked = touched.filter(Boolean).length;
  const counts = { quotations: quotations.length, checked };
  if (source.row.access === 'withheld') return counts;
  return { ...counts, speakers: bySpeaker(quotations, touched) };
}

/** Which stretches of an ordered, disjoint list one of another ordered list overlaps. */
function touches(disjoint: readonly Stretch[], sorted: readonly Stretch[]): boolean[] {
  let [next, reach] = [0, 0];
  return disjoint.map(({ start, end }) => {
    for (let span = sorted[next]; span && span.start < end; span = sorted[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    return reach > start;
  });
}

type SpeakerCount = { speaker: string | null; quotations: number; checked: number };

/** Speakers in the order of the text. */
function bySpeaker(
  quotations: SourceRow['quotations'],
  touched: readonly boolean[],
): SpeakerCount[] {
  const counts = new Map<string | null, SpeakerCount>();
  quotations.forEach(({ speaker }, index) => {
    const count = counts.get(speaker) ?? { speaker, quotations: 0, checked: 0 };
    count.quotations += 1;
    if (touched[index]) count.checked += 1;
    counts.set(speaker, count);
  });
  return [...counts.values()];
}
