// Cutting overlapping spans, against an oracle that looks at every unit.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarkedSpan, SPAN_KINDS, segmentsOf } from '../../src/report/html/segments.js';

const span = (start: number, end: number, kind: MarkedSpan['kind'] = 'pass'): MarkedSpan => ({
  start,
  end,
  kind,
});

const brief = (spans: readonly MarkedSpan[]) =>
  segmentsOf(spans).map(({ start, end, kind, depth }) => `${start}-${end} ${kind} ${depth}`);

describe('segments', () => {
  test.each([
    { title: 'no span: no segment', spans: [], cut: [] },
    { title: 'an empty span is dropped', spans: [span(3, 3)], cut: [] },
    {
      title: 'spans that touch stay apart',
      spans: [span(0, 3), span(3, 5)],
      cut: ['0-3 pass 1', '3-5 pass 1'],
    },
    {
      title: 'where spans overlap, the worse kind shows',
      spans: [span(0, 5), span(3, 8, 'fail')],
      cut: ['0-3 pass 1', '3-5 fail 2', '5-8 fail 1'],
    },
    {
      title: 'a nested span cuts its parent in three',
      spans: [span(0, 9), span(3, 5, 'warn')],
      cut: ['0-3 pass 1', '3-5 warn 2', '5-9 pass 1'],
    },
    { title: 'equal spans share a segment', spans: [span(1, 4), span(1, 4)], cut: ['1-4 pass 2'] },
  ])('$title', ({ spans, cut }) => {
    expect(brief(spans)).toEqual(cut);
  });

  const spans = fc.array(
    fc
      .tuple(fc.nat(40), fc.nat(12), fc.constantFrom(...SPAN_KINDS))
      .map(([start, length, kind]) => span(start, start + length, kind)),
    { maxLength: 25 },
  );

  test('cover exactly what the spans cover, each unit by its worst kind', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const segments = segmentsOf(given);
        for (let at = 0; at < 60; at += 1) {
          const over = given.filter(({ start, end }) => start <= at && at < end);
          const found = segments.filter(({ start, end }) => start <= at && at < end);
          expect(found.length).toBe(over.length ? 1 : 0);
          if (!over.length) continue;
          const worst = Math.max(...over.map(({ kind }) => SPAN_KINDS.indexOf(kind)));
          expect(found[0]?.kind).toBe(SPAN_KINDS[worst]);
          expect(found[0]?.depth).toBe(over.length);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('open and close every span once, at its own ends, in order', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const segments = segmentsOf(given);
        const real = given.filter(({ start, end }) => start < end);
        const opened = segments.flatMap(({ opens, start }) =>
          opens.map((s) => [s, start] as const),
        );
        const closed = segments.flatMap(({ closes, end }) => closes.map((s) => [s, end] as const));
        expect(opened.length).toBe(real.length);
        expect(closed.length).toBe(real.length);
        expect(new Set(opened.map(([s]) => s)).size).toBe(real.length);
        for (const [s, at] of opened) expect(s.start).toBe(at);
        for (const [s, at] of closed) expect(s.end).toBe(at);
        segments.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(segments[index]?.end ?? 0);
        });
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
