import { expect, test } from 'vitest';
import { align } from '../../src/locate/distance/alignment.js';
import { Haystack } from '../../src/locate/search/haystack.js';
import { type BestEnds, Pattern } from '../../src/locate/search/search.js';
import { randomFrom, type SearchCase, searchCase } from './cases.js';
import { oracleCases } from './rounds.js';
import { distance, sellers } from './sellers.js';

const rounds = oracleCases;

function bestOf(text: Uint16Array, pattern: Uint16Array, limit: number): BestEnds | null {
  const haystack = new Haystack(text);
  return new Pattern(pattern).best(haystack, limit, haystack.whole);
}

function expectBest({ text, pattern, limit }: SearchCase): void {
  const bottom = sellers(pattern, text).subarray(1);
  const least = bottom.reduce((a, b) => Math.min(a, b), pattern.length);
  const best = bestOf(text, pattern, limit);
  if (least > limit) {
    expect(best).toBeNull();
    return;
  }
  expect(best?.distance).toBe(least);
  const ends = [...bottom.keys()].filter((at) => bottom[at] === least).map((at) => at + 1);
  expect([...(best?.ends ?? [])]).toEqual(ends);
}

test('the least distance and all its ends are what the slow programme finds', () => {
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round += 1) {
    expectBest(searchCase(random, { textMax: 300, patternMax: 120 }));
  }
});

test('short texts and patterns, where everything touches an edge', () => {
  const random = randomFrom(2);
  for (let round = 0; round < rounds; round += 1) {
    expectBest(searchCase(random, { textMax: 12, patternMax: 8 }));
  }
});

test('all ends within the limit are reported with their distances', () => {
  const random = randomFrom(3);
  for (let round = 0; round < rounds / 3; round += 1) {
    const { text, pattern, limit } = searchCase(random, { textMax: 300, patternMax: 120 });
    const bottom = sellers(pattern, text);
    const all = new Pattern(pattern).all(new Haystack(text), limit, [
      { start: 0, end: text.length },
    ]);
    const expected = [...bottom.keys()].filter((at) => at > 0 && bottom[at]! <= limit);
    expect(all.map(({ end }) => end)).toEqual(expected);
    expect(all.every((one) => one.distance === bottom[one.end])).toBe(true);
  }
});

test('every start of an end is found, and no other', () => {
  const random = randomFrom(4);
  for (let round = 0; round < rounds / 6; round += 1) {
    const { text, pattern, limit } = searchCase(random, { textMax: 100, patternMax: 50 });
    const prepared = new Pattern(pattern);
    const best = bestOf(text, pattern, limit);
    for (const end of best?.ends.slice(0, 3) ?? []) {
      const starts = prepared.starts(text, end, best!.distance, 0).toSorted((a, b) => a - b);
      const expected = Array.from({ length: end + 1 }, (_, start) => start).filter(
        (start) => distance(pattern, text.subarray(start, end)) === best!.distance,
      );
      expect(starts).toEqual(expected);
    }
  }
});

test('an alignment has as many edits as the distance, and its equal stretches are equal', () => {
  const random = randomFrom(5);
  for (let round = 0; round < rounds / 3; round += 1) {
    const { text, pattern } = searchCase(random, { textMax: 60, patternMax: 60 });
    const least = distance(pattern, text);
    expect(align(pattern, text, least - 1)).toBeNull();
    const pairs = align(pattern, text, least) ?? [];
    let edits = 0;
    let [left, right] = [0, 0];
    for (const pair of pairs) {
      expect([pair.leftStart, pair.rightStart]).toEqual([left, right]);
      [left, right] = [pair.leftEnd, pair.rightEnd];
      if (!pair.equal) edits += Math.max(left - pair.leftStart, right - pair.rightStart);
      else
        expect(pattern.subarray(pair.leftStart, left)).toEqual(
          text.subarray(pair.rightStart, right),
        );
    }
    expect([left, right, edits]).toEqual([pattern.length, text.length, least]);
  }
});

test('patterns that are searched by turns do not disturb one another', () => {
  const random = randomFrom(6);
  for (let round = 0; round < rounds / 20; round += 1) {
    const pair = [0, 1].map(() => {
      const { text, pattern, limit } = searchCase(random, { textMax: 300, patternMax: 160 });
      const best = bestOf(text, pattern, limit);
      const end = best?.ends[0] ?? 0;
      const expected = best
        ? [...text.keys()].filter(
            (start) => distance(pattern, text.subarray(start, end)) === best.distance,
          )
        : [];
      return { text, prepared: new Pattern(pattern), limit, best, end, expected };
    });
    for (const which of [0, 1, 0, 1, 1, 0]) {
      const { text, prepared, limit, best, end, expected } = pair[which]!;
      const haystack = new Haystack(text);
      if (random() < 0.5) expect(prepared.best(haystack, limit, haystack.whole)).toEqual(best);
      if (!best) continue;
      const starts = prepared.starts(text, end, best.distance, 0).toSorted((a, b) => a - b);
      expect(starts.filter((start) => start < end)).toEqual(expected.filter((at) => at < end));
    }
  }
});
