// The map of runs against an array with one entry for every unit.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetMapBuilder } from '../../src/text/offset-map.js';

const SEED = 20_261_122;

/** Runs whose origins never fall: units, units skipped before it, whether linear. */
const runs = fc.array(
  fc.record({ units: fc.nat({ max: 4 }), skipped: fc.nat({ max: 3 }), linear: fc.boolean() }),
  { maxLength: 40 },
);

/** The same map twice: as runs, and as an origin for each unit. */
function both(parts: readonly { units: number; skipped: number; linear: boolean }[]) {
  const builder = offsetMapBuilder();
  const origins: number[] = [];
  let origin = 0;
  for (const { units, skipped, linear } of parts) {
    origin += skipped;
    for (let at = 0; at < units; at++) origins.push(origin + (linear ? at : 0));
    builder.run(units, origin, linear);
    origin += linear ? units : 1;
  }
  return { map: builder.done(origin), origins: [...origins, origin] };
}

test('every unit has the origin that was given', () => {
  fc.assert(
    fc.property(runs, (parts) => {
      const { map, origins } = both(parts);
      expect(map.length).toBe(origins.length - 1);
      expect(origins.map((_, offset) => map.origin(offset))).toEqual(origins);
    }),
    { seed: SEED, numRuns: 1_000 },
  );
});

test('the runs of a stretch lay the same map again', () => {
  fc.assert(
    fc.property(runs, fc.nat(), fc.nat(), (parts, one, two) => {
      const { map, origins } = both(parts);
      const [start = 0, end = 0] = [one, two]
        .map((value) => value % origins.length)
        .sort((a, b) => a - b);
      const copy = offsetMapBuilder();
      map.runs(start, end, copy.run);
      const made = copy.done(0);
      expect(made.length).toBe(end - start);
      for (let at = 0; at < made.length; at++) {
        expect(made.origin(at)).toBe(map.origin(start + at));
      }
    }),
    { seed: SEED, numRuns: 1_000 },
  );
});

describe('offsets outside of the map are our mistake', () => {
  const builder = offsetMapBuilder();
  builder.linear(3, 10);
  const map = builder.done(13);

  test.for([-1, 4, 1.5, Number.NaN])('%d has no origin', (offset) => {
    expect(() => map.origin(offset)).toThrow('lies inside of its map');
  });

  test('no runs past the end', () => {
    expect(() => map.runs(0, 4, () => {})).toThrow('inside of their map');
  });
});

test('adjoining linear runs are one, and an inserted separator is an empty stretch', () => {
  const builder = offsetMapBuilder();
  builder.linear(2, 0);
  builder.linear(2, 2);
  builder.atomic(2, 9);
  builder.linear(1, 9);
  const map = builder.done(10);
  const seen: (readonly [number, number, boolean])[] = [];
  map.runs(0, map.length, (...run) => seen.push(run));
  expect(seen).toEqual([
    [4, 0, true],
    [2, 9, false],
    [1, 9, true],
  ]);
  expect(map.origin(4)).toBe(map.origin(6));
});
