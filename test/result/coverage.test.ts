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
  ({ row: { path: 'a.md', access: 'withheld' }, quotations }) as unknown as SourceRow;

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

test('counts by speaker, in the order of the text; a withheld source names nobody', () => {
  const said = (start: number, speaker: string | null) => ({ start, end: start + 4, speaker });
  const quotations = [said(0, 'Kolb'), said(10, null), said(20, 'Kolb')];
  const of = (access: string) =>
    coverage(
      { row: { path: 'a.md', access }, quotations } as unknown as SourceRow,
      claims([{ start: 21, end: 22 }]),
    );
  expect(of('open')).toEqual({
    quotations: 3,
    checked: 1,
    speakers: [
      { speaker: 'Kolb', quotations: 2, checked: 1 },
      { speaker: null, quotations: 1, checked: 0 },
    ],
  });
  expect(of('internal').speakers).toHaveLength(2);
  expect(of('withheld')).toEqual({ quotations: 3, checked: 1 });
});
