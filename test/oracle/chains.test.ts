import { expect, test } from 'vitest';
import { bestChain, type ChainRules, everyChain } from '../../src/locate/rungs/chains.js';
import { type Place, placeAt } from '../../src/locate/search/places.js';
import { randomFrom } from './cases.js';
import { oracleCases } from './rounds.js';

interface Worth {
  readonly edits: number;
  readonly gapUnits: number;
}

/** What the best chain to each place of the last piece is worth, of all chains that there are. */
function slow(lists: readonly (readonly Place[])[], rules: ChainRules): Map<Place, Worth> {
  const best = new Map<Place, Worth>();
  const extend = (index: number, last: Place | null, edits: number, gapUnits: number): void => {
    if (last && index === lists.length) {
      const known = best.get(last);
      const gain = known && (known.edits - edits || known.gapUnits - gapUnits);
      if (gain === undefined || gain > 0) best.set(last, { edits, gapUnits });
      return;
    }
    for (const place of lists[index] ?? []) {
      const key = rules.keyOf(place);
      const gap = last ? place.start - last.end : 0;
      if (key === null || gap < 0 || gap > rules.gapUnitsMax) continue;
      if (last && rules.keyOf(last) !== key) continue;
      extend(index + 1, place, edits + place.distance, gapUnits + gap);
    }
  };
  extend(0, null, 0, 0);
  return best;
}

test('chains have the fewest edits and then the smallest gaps of all, whatever gaps are allowed', () => {
  const random = randomFrom(61);
  const below = (bound: number): number => Math.floor(random() * bound);
  for (let round = 0; round < oracleCases / 3; round += 1) {
    const lists = Array.from({ length: 1 + below(4) }, () =>
      Array.from({ length: below(7) }, () => {
        const start = below(60);
        return placeAt(start, start + 1 + below(6), below(3));
      }),
    );
    const rules = {
      gapUnitsMax: [2, 10, 30, Number.POSITIVE_INFINITY][below(4)]!,
      keyOf: [() => 0, ({ start }: Place) => (start % 5 === 0 ? null : start % 2)][below(2)]!,
    };
    const expected = slow(lists, rules);
    const chains = everyChain(lists, rules);
    expect(chains.length).toBe(expected.size);
    for (const { first, last, edits, gapUnits, places } of chains) {
      expect({ edits, gapUnits }).toEqual(expected.get(last));
      expect([places()[0], places().at(-1)]).toEqual([first, last]);
      expect(places().reduce((sum, { distance }) => sum + distance, 0)).toBe(edits);
    }
    const all = [...expected.values()];
    all.sort((left, right) => left.edits - right.edits || left.gapUnits - right.gapUnits);
    const best = bestChain(lists, rules);
    expect(best && { edits: best.edits, gapUnits: best.gapUnits }).toEqual(all[0] ?? null);
  }
});
