// Coverage against a slow, obvious count.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage } from '../../src/result/coverage.js';
import type { SourceRow } from '../../src/result/sources.js';
import type { Claim } from '../../src/schema/result.generated.js';

type Stretch = { start: number; end: number };

/** Ordered stretches that do not touch, from a list of lengths: gap, stretch, gap, stretch, … */
const disjoint = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 8 })
  .map((lengths) => {
    let at = 0;
    return lengths.map(([gap, length]): Stretch => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });
const anywhere = fc.array(
  fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
    .map(([start, n]) => ({ start, end: start + n })),
  { maxLength: 8 },
);

const claims = (segments: readonly Stretch[], source = 'a.md') =>
  [{ source, evidence: [], match: { segments } }] as unknown as Claim[];
const source = (quotations: readonly Stretch[]) =>
  ({ row: { path: 'a.md' }, quotations }) as unknown as SourceRow;

test('counts each quotation once that any passage overlaps', () => {
  fc.assert(
    fc.property(disjoint, anywhere, (quotations, segments) => {
      const touched = quotations.filter((quotation) =>
        segments.some(({ start, end }) => start < quotation.end && end > quotation.start),
      );
      expect(coverage(source(quotations), claims(segments))).toEqual({
        quotations: quotations.length,
        checked: touched.length,
      });
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('a passage of another source covers nothing here', () => {
  const quotations = [{ start: 0, end: 9 }];
  expect(coverage(source(quotations), claims(quotations, 'b.md')).checked).toBe(0);
});
