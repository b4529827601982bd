// The index by WebAssembly is the index by JavaScript, number for number; and without the one the
// other is made.

import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type FiledPlaces,
  fastUnitsMin,
  filedFast,
  keptUnitsMax,
} from '../../src/locate/grams/fast-filing.js';
import {
  filedPlaces,
  filedPlainly,
  GramIndex,
  headCount,
} from '../../src/locate/grams/gram-index.js';

const numbers = (count: number) => new Int32Array(count);

const bytesOf = ({ heads, postings }: FiledPlaces) => ({
  heads: Buffer.from(heads.slice().buffer),
  postings: Buffer.from(postings.slice().buffer),
});

function expectSame(one: FiledPlaces | null, other: FiledPlaces): void {
  if (!one) throw new Error('no WebAssembly here');
  const [left, right] = [bytesOf(one), bytesOf(other)];
  expect(left.heads.equals(right.heads)).toBe(true);
  expect(left.postings.equals(right.postings)).toBe(true);
}

afterEach(() => vi.unstubAllGlobals());

describe('filing by WebAssembly', () => {
  test('files what JavaScript files, whatever the text and its length', () => {
    // A stretch ends at 4,096 units, and eleven more are read behind it.
    const lengths = fc.oneof(
      fc.nat({ max: 40 }),
      fc.integer({ min: 4080, max: 4112 }),
      fc.integer({ min: 8180, max: 8204 }),
    );
    const units = fc.oneof(
      fc
        .constantFrom('ab', ' etaoin', 'äöüß„“ ', '日本語漢字', '\u{1f600}\ud800\uffff\0')
        .map((some) => Array.from({ length: some.length }, (_, at) => some.charCodeAt(at))),
      fc.array(fc.nat({ max: 0xffff }), { minLength: 1, maxLength: 60 }),
    );
    const cases = fc.record({ length: lengths, units, seed: fc.nat(), drop: fc.nat({ max: 5 }) });
    fc.assert(
      fc.property(cases, ({ length, units: some, seed, drop }) => {
        let state = seed;
        const text = Uint16Array.from({ length }, () => {
          state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
          return some[(state >>> 8) % some.length]!;
        });
        const fast = filedFast(text, drop, headCount(drop), numbers);
        expectSame(fast, filedPlainly(text, drop, numbers));
      }),
      { seed: 5, numRuns: 120 },
    );
  });

  const made = (length: number) => Uint16Array.from({ length }, (_, at) => 97 + ((at * at) % 23));
  const large = made(keptUnitsMax + 1);

  test.each([
    ['in a room of its own, which threads can share', large, true],
    ['in a room that is kept, and is copied out', large.subarray(1), false],
    ['without a room if it is short', made(fastUnitsMin - 1), false],
  ])('a text is filed %s', (_name, text, isShared) => {
    const filed = filedPlaces(text, numbers);
    expect(filed.postings.buffer instanceof SharedArrayBuffer).toBe(isShared);
    expectSame(filed, filedPlainly(text, new GramIndex(text, filed).drop, numbers));
  });

  test.each([
    ['there is no WebAssembly', undefined],
    [
      'there is no memory for it',
      {
        ...{ Module: WebAssembly.Module, Instance: WebAssembly.Instance },
        Memory: class {
          constructor() {
            throw new RangeError('could not allocate memory');
          }
        },
      },
    ],
  ])('is not missed where %s', (_name, stub) => {
    const wanted = filedPlaces(large, numbers);
    vi.stubGlobal('WebAssembly', stub);
    const filed = filedPlaces(large, numbers);
    expect(filed.postings.buffer instanceof SharedArrayBuffer).toBe(false);
    expectSame(filed, wanted);
  });
});
