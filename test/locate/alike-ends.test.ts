// Starts that are taken over from an end before are those that a search would find.

import { expect, test } from 'vitest';
import { AlikeEnds } from '../../src/locate/search/alike-ends.js';
import { Haystack } from '../../src/locate/search/haystack.js';
import { Pattern } from '../../src/locate/search/search.js';
import { randomFrom } from '../oracle/cases.js';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (sign) => sign.charCodeAt(0));

test('in texts that repeat themselves every start is the one that a search finds', () => {
  const random = randomFrom(17);
  const below = (bound: number): number => Math.floor(random() * bound);
  const words = (count: number): string =>
    Array.from({ length: count }, () => ['no', 'not', 'nor', 'o', 'a'][below(5)]).join(' ');
  let ends = 0;
  for (let round = 0; round < 60; round += 1) {
    const passage = `${words(2 + below(8))} `;
    const parts = Array.from({ length: 30 }, () => (below(12) === 0 ? `${words(1)} ` : passage));
    const units = unitsOf(parts.join(''));
    const pattern = new Pattern(unitsOf(words(6 + below(10))));
    const regions = [{ start: below(9), end: units.length - below(9) }];
    const limit = Math.floor(pattern.units.length * 0.7);
    const best = pattern.best(new Haystack(units), limit, regions);
    const alike = new AlikeEnds(units, pattern);
    for (const end of best?.ends ?? []) {
      const searched = new AlikeEnds(units, pattern).start(end, best!.distance, regions[0]!.start);
      expect(alike.start(end, best!.distance, regions[0]!.start)).toBe(searched);
      ends += 1;
    }
  }
  expect(ends).toBeGreaterThan(500);
});
