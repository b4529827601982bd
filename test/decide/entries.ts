// Decisions for tests, made by hand and at random.

import fc from 'fast-check';
import type { DecisionEntry } from '../../src/schema/decisions.generated.js';
import type { Claim } from '../../src/schema/result.generated.js';
import { sampleClaim } from '../report/samples/claim.js';
import { sampleSource } from '../report/samples/source.js';

const article = sampleSource('claims/tokyo/a.md', 'One two three.');

/** A claim that fails, with a fingerprint of its own. */
export function failing(id = 'tokyo/scholz/a', more: Partial<Claim> = {}): Claim {
  const print = id.length.toString(16).padStart(64, '0');
  return {
    ...sampleClaim({ id, verdict: 'altered', quote: 'one two' }, article),
    fingerprint: print,
    parts: { claim: 'c', speaker: 's', quote: 'q', passage: 'p' },
    ...more,
  };
}

/** A decision on a claim as it is. */
export const entryOn = (
  { id, fingerprint, verdict, parts }: Claim,
  more: Partial<DecisionEntry> = {},
): DecisionEntry => ({
  claim: id,
  fingerprint,
  seen: { verdict, speaker: parts.speaker, quote: parts.quote, passage: parts.passage },
  action: 'accept',
  reviewer: 'AB',
  date: '2026-11-20',
  reason: 'heard it on the recording',
  ...more,
});

const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-11-${n}`);

/** Any decisions on few claims by few reviewers, some made in knowledge of others. */
export const anyEntries: fc.Arbitrary<DecisionEntry[]> = fc.array(
  fc
    .record({
      claim: fc.constantFrom('a/x', 'a/y', 'b/z'),
      fingerprint: fc.constantFrom('0'.repeat(64), '1'.repeat(64)),
      action: fc.constantFrom('accept', 'dispute', 'correct' as const),
      reviewer: fc.constantFrom('AB', 'CD', 'EF'),
      date: day,
      after: fc.option(day, { nil: undefined }),
    })
    .map(({ after, ...entry }) =>
      after !== undefined && after < entry.date ? { ...entry, after } : entry,
    ) as fc.Arbitrary<DecisionEntry>,
  { maxLength: 12 },
);
