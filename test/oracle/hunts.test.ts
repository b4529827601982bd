import { expect, test } from 'vitest';
import { bandFound, leastBackward } from '../../src/locate/distance/bit-band.js';
import { scan } from '../../src/locate/distance/bit-vector.js';
import { GramIndex } from '../../src/locate/grams/gram-index.js';
import { PatternGrams } from '../../src/locate/grams/pattern-grams.js';
import { Hunt } from '../../src/locate/search/hunt.js';
import { chooseSeeds } from '../../src/locate/search/seeds.js';
import { WindowFilter } from '../../src/locate/search/windows.js';
import { randomFrom, type SearchCase, searchCase } from './cases.js';
import { sieveRoom } from './rooms.js';
import { oracleCases } from './rounds.js';
import { distance, sellers } from './sellers.js';

/** The least distance and its ends by seeds alone, however many places they have. */
function hunted({ text, pattern, limit }: SearchCase, probeAt: number | null, isSieved: boolean) {
  const whole = { start: 0, end: text.length };
  const room = isSieved ? sieveRoom(text) : null;
  const index = room ? new GramIndex(text, room.filed) : new GramIndex(text);
  const grams = new PatternGrams();
  grams.bind(pattern, index);
  const hunt = new Hunt(text, pattern, limit, Number.POSITIVE_INFINITY);
  if (probeAt !== null) hunt.probe(probeAt, whole);
  const filter = new WindowFilter(index, pattern, [whole], hunt, room?.sieve);
  for (;;) {
    const seeds = chooseSeeds(grams, hunt.least);
    if (!seeds) return undefined;
    const swept = filter.sweep(seeds, hunt.least);
    if (swept === 'nearer') continue;
    expect(swept).toBe('all');
    const ends = [...new Set(hunt.ends)].sort((left, right) => left - right);
    return hunt.hasFound ? { distance: hunt.least, ends } : null;
  }
}

function slow({ text, pattern, limit }: SearchCase) {
  const bottom = sellers(pattern, text).subarray(1);
  const least = bottom.reduce((a, b) => Math.min(a, b), pattern.length);
  const ends = [...bottom.keys()].filter((at) => bottom[at] === least).map((at) => at + 1);
  return least > limit ? null : { distance: least, ends };
}

test('seeds alone find the least distance and all its ends, with a hint and a sieve and without', () => {
  const random = randomFrom(31);
  for (let round = 0; round < oracleCases / 3; round += 1) {
    const one = searchCase(random, { textMax: 400, patternMax: 90 });
    if (one.limit >= one.pattern.length) continue;
    const at = Math.floor(random() * one.text.length);
    const probeAt = one.text.length > 0 && round % 2 === 0 ? at : null;
    const found = hunted(one, probeAt, round % 4 < 2);
    if (found !== undefined) expect(found).toEqual(slow(one));
  }
});

/** The fewest places of any choice of disjoint runs, one cell a run and end. */
function fewestPlaces(grams: PatternGrams, pieces: number): number {
  const { length } = grams;
  let before = new Float64Array(length + 1);
  for (let nth = 1; nth <= pieces; nth += 1) {
    const row = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
    for (let end = 2; end <= length; end += 1) {
      row[end] = row[end - 1]!;
      for (const units of [2, 3, 4]) {
        if (end < units) continue;
        const cost = before[end - units]! + grams.counts(units)[end - units]!;
        if (cost < row[end]!) row[end] = cost;
      }
    }
    before = row;
  }
  return before[length]!;
}

test('the cheapest seeds have about as few places as any choice can have', () => {
  const random = randomFrom(32);
  let [chosen, fewest] = [0, 0];
  for (let round = 0; round < 60; round += 1) {
    const text = Uint16Array.from({ length: 20_000 }, () => 97 + Math.floor(random() ** 2 * 20));
    const start = Math.floor(random() * 19_000);
    const pattern = text.slice(start, start + 60 + Math.floor(random() * 100));
    const grams = new PatternGrams();
    grams.bind(pattern, new GramIndex(text));
    const edits = Math.floor(pattern.length * (0.2 + random() * 0.15));
    const seeds = chooseSeeds(grams, edits);
    const least = fewestPlaces(grams, edits + 1);
    expect(seeds!.hits).toBeGreaterThanOrEqual(least);
    chosen += seeds!.hits;
    fewest += least;
  }
  // Few places are not worth a choice, and those near the end of a pattern are weighed.
  expect(chosen).toBeLessThan(fewest * 2);
});

test('starts read backwards in a band are those of the slow programme', () => {
  const random = randomFrom(33);
  for (let round = 0; round < oracleCases / 20; round += 1) {
    const { text, pattern } = searchCase(random, { textMax: 190, patternMax: 170 });
    const limit = Math.floor(random() * pattern.length);
    const all = [...text.keys()].map((start) => distance(pattern, text.subarray(start)));
    const least = all.reduce((left, right) => Math.min(left, right), pattern.length);
    const found = leastBackward(text, pattern, text.length, 0, limit);
    expect(found).toBe(least <= limit ? least : -1);
    if (found < 0) continue;
    const starts = [...bandFound.ends.subarray(0, bandFound.count)];
    expect(starts.reverse()).toEqual([...text.keys()].filter((start) => all[start] === least));
  }
});

test('a long pattern of thousands of kinds of characters is scanned with few masks', () => {
  const random = randomFrom(34);
  const kind = () => 0x4e00 + Math.floor(random() * 6000);
  const pattern = Uint16Array.from({ length: 20_000 }, kind);
  const passage = pattern.slice();
  for (let at = 500; at < passage.length; at += 2000) passage[at] = 0x20;
  let least = Number.POSITIVE_INFINITY;
  scan(passage, pattern, 0, passage.length, 60, (_end, found) => {
    least = Math.min(least, found);
    return least;
  });
  expect(least).toBe(10);
});
