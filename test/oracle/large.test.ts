import { describe, expect, test } from 'vitest';
import { scan } from '../../src/locate/distance/bit-vector.js';
import { GramIndex, signatureAt } from '../../src/locate/grams/gram-index.js';
import { Haystack } from '../../src/locate/search/haystack.js';
import { type End, Pattern } from '../../src/locate/search/search.js';
import { randomFrom } from './cases.js';
import { oracleCases } from './rounds.js';

/** Words from a small vocabulary, so that every run of a pattern stands at many places. */
function wordsText(units: number, random: () => number): Uint16Array {
  const letter = () => 'etaoinshrd'[Math.floor(random() ** 1.5 * 10)]!;
  const word = () => Array.from({ length: 2 + Math.floor(random() * 6) }, letter).join('');
  const words = Array.from({ length: 400 }, word);
  const text = new Uint16Array(units).fill(0x20);
  for (let at = 0; at < units; ) {
    const next = words[Math.floor(random() ** 2 * words.length)]!;
    for (let index = 0; index < next.length && at + index < units; index += 1) {
      text[at + index] = next.charCodeAt(index);
    }
    at += next.length + 1;
  }
  return text;
}

function noisy(piece: Uint16Array, rate: number, random: () => number): Uint16Array {
  const units: number[] = [];
  for (const unit of piece) {
    const kind = random() < rate ? random() : 1;
    if (kind < 0.5) units.push(97 + Math.floor(random() * 26));
    else if (kind >= 0.7) units.push(unit, ...(kind < 1 ? [unit] : []));
  }
  return Uint16Array.from(units);
}

/** All ends within the limit with their distances, by a scan without an index. */
function scanned(text: Uint16Array, pattern: Uint16Array, limit: number): readonly End[] {
  const ends: End[] = [];
  scan(text, pattern, 0, text.length, limit, (end, distance) => {
    ends.push({ end, distance });
    return limit;
  });
  return ends;
}

// Each has a code of more bits than the one before.
describe.for([2_000, 131_072, 300_000, 1_100_000])('a text of %i units', (units) => {
  const random = randomFrom(units);
  const text = wordsText(units, random);

  test('has beside each place the lanes of the units that follow', () => {
    const index = new GramIndex(text);
    for (let hit = 0; hit < units; hit += 1 + (units >> 11)) {
      expect(index.postings[2 * hit + 1]).toBe(signatureAt(text, index.place(hit)));
    }
  });

  test('is searched as a scan of it all does', () => {
    const haystack = new Haystack(text);
    const rounds = (oracleCases / 120) * Math.min(1, 100_000 / units);
    for (let round = 0; round < rounds; round += 1) {
      const length = 30 + Math.floor(random() * 120);
      const start = Math.floor(random() * (units - length));
      const pattern = noisy(text.subarray(start, start + length), 0.05 + random() * 0.25, random);
      const all = scanned(text, pattern, Math.floor(pattern.length * 0.35));
      if (all.length === 0) continue;
      const least = all.reduce((one, { distance }) => Math.min(one, distance), pattern.length);
      // A passage with as many edits as the limit is led to by one of its pieces, and no other.
      const nearest = all.filter(({ distance }) => distance === least);
      expect(new Pattern(pattern).all(haystack, least, haystack.whole)).toEqual(nearest);
      const best = new Pattern(pattern).best(haystack, least, haystack.whole);
      expect(best).toEqual({ distance: least, ends: nearest.map(({ end }) => end) });
    }
  });
});
