import { expect, test } from 'vitest';
import { codeAt, GramIndex } from '../../src/locate/grams/gram-index.js';
import { PatternGrams } from '../../src/locate/grams/pattern-grams.js';
import { Haystack } from '../../src/locate/search/haystack.js';
import { Pattern } from '../../src/locate/search/search.js';
import { chooseSeeds, type Seeds } from '../../src/locate/search/seeds.js';
import { WindowList } from '../../src/locate/search/window-list.js';
import { WindowFilter } from '../../src/locate/search/windows.js';
import { randomFrom, type SearchCase, searchCase } from './cases.js';
import { oracleCases } from './rounds.js';
import { sellers } from './sellers.js';

function seedsOf(index: GramIndex, pattern: Uint16Array, edits: number): Seeds | null {
  const grams = new PatternGrams();
  grams.bind(pattern, index);
  return chooseSeeds(grams, edits);
}

/** Ends within the limit that no window holds with the whole of their stretch; none is right. */
function missed({ text, pattern, limit }: SearchCase): readonly number[] {
  const whole = [{ start: 0, end: text.length }];
  const index = new GramIndex(text);
  const seeds = seedsOf(index, pattern, limit);
  if (!seeds) return [];
  const list = new WindowList(pattern.length, limit, Number.POSITIVE_INFINITY);
  new WindowFilter(index, pattern, whole, list).sweep(seeds, limit);
  const windows = list.merged();
  const bottom = sellers(pattern, text);
  const inside = new Pattern(pattern);
  const seen = new Set<number>();
  for (const { start, end } of windows) {
    const part = new Haystack(text.subarray(start, end));
    for (const one of inside.all(part, limit, part.whole)) {
      if (one.distance === bottom[start + one.end]) seen.add(start + one.end);
    }
  }
  return [...bottom.keys()].filter((end) => end > 0 && bottom[end]! <= limit && !seen.has(end));
}

test('no window is missing, whatever the text, the pattern and the number of edits', () => {
  const random = randomFrom(11);
  for (let round = 0; round < oracleCases; round += 1) {
    const one = searchCase(random, { textMax: 250, patternMax: 80 });
    expect(missed(one)).toEqual([]);
  }
});

test('long texts with few windows answer as the slow programme does', () => {
  const random = randomFrom(12);
  for (let round = 0; round < oracleCases / 12; round += 1) {
    const { text, pattern, limit } = searchCase(random, { textMax: 6000, patternMax: 130 });
    const bottom = sellers(pattern, text).subarray(1);
    const least = bottom.reduce((a, b) => Math.min(a, b), pattern.length);
    const haystack = new Haystack(text);
    const best = new Pattern(pattern).best(haystack, limit, haystack.whole);
    if (least > limit) expect(best).toBeNull();
    else {
      const ends = [...bottom.keys()].filter((at) => bottom[at] === least).map((at) => at + 1);
      expect({ distance: best?.distance, ends: best?.ends }).toEqual({ distance: least, ends });
    }
  }
});

test('the seeds of a pattern are disjoint, in order, and one in each piece', () => {
  const random = randomFrom(13);
  for (let round = 0; round < oracleCases / 3; round += 1) {
    const { text, pattern, limit } = searchCase(random, { textMax: 4000, patternMax: 120 });
    const seeds = seedsOf(new GramIndex(text), pattern, limit);
    if (!seeds) continue;
    expect([seeds.bounds[0], seeds.bounds[seeds.pieces]]).toEqual([0, pattern.length]);
    for (let piece = 0; piece <= limit; piece += 1) {
      expect(seeds.at[piece]).toBeGreaterThanOrEqual(seeds.bounds[piece]!);
      expect(seeds.at[piece]! + seeds.length[piece]!).toBeLessThanOrEqual(seeds.bounds[piece + 1]!);
    }
  }
});

test('a run of one to four units is filed at every place where it stands', () => {
  const random = randomFrom(14);
  for (let round = 0; round < oracleCases / 10; round += 1) {
    const { text } = searchCase(random, { textMax: 120, patternMax: 5 });
    if (text.length < 5) continue;
    const index = new GramIndex(text);
    const at = Math.floor(random() * (text.length - 4));
    for (let length = 1; length <= 4; length += 1) {
      const code = codeAt(text, at);
      const from = index.from(code, length);
      const to = index.to(code, length);
      const filed = new Set(
        Array.from({ length: to - from }, (_, hit) => index.postings[2 * (from + hit)]!),
      );
      const same = [...text.keys()].filter(
        (place) =>
          place + length <= text.length &&
          text.subarray(at, at + length).every((unit, offset) => text[place + offset] === unit),
      );
      expect(same.every((place) => filed.has(place))).toBe(true);
    }
  }
});

test.for([130_000, 260_000, 520_000, 1_000_000])(
  'an index of %i units, where its codes get longer, finds what stands there',
  (units) => {
    const random = randomFrom(units);
    const text = Uint16Array.from({ length: units }, () => 97 + Math.floor(random() * 26));
    const haystack = new Haystack(text);
    for (const start of [0, units >> 1, units - 3, units - 40]) {
      const pattern = text.subarray(start, start + 40);
      expect(new Pattern(pattern).exact(haystack)).toContain(start);
    }
  },
);
