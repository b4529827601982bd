// The alignment: every unit accounted for, no dearer than a slow obvious search, bounded when long.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignInside, alignUnits, type Step } from '../../src/judge/align/alignment.js';
import { addCost, replaceCost } from '../../src/judge/align/costs.js';
import { cleanMarks } from '../../src/judge/marked-text.js';
import { sameUnit, type Unit, unitsOf } from '../../src/judge/units.js';
import { vocabulary } from '../../src/judge/vocabulary.js';
import { lexicon } from '../../src/words/index.js';

const words = vocabulary(lexicon(), 'de');
const units = (text: string): readonly Unit[] => unitsOf(cleanMarks(text, 0, ''), words);

const shown = (steps: readonly Step[], left: readonly Unit[], right: readonly Unit[]): string =>
  steps
    .map(({ quote, passage, same }) => {
      const [one, two] = [left[quote ?? -1]?.text ?? '', right[passage ?? -1]?.text ?? ''];
      return same ? one : `${one}~${two}`;
    })
    .join(' ');

const aligned = (quote: string, passage: string): string => {
  const [left, right] = [units(quote), units(passage)];
  return shown(alignUnits(left, right), left, right);
};

describe('readable alignments', () => {
  test.for([
    ['a dropped word', 'wir gehen heim', 'wir gehen nicht heim', 'wir gehen ~nicht heim'],
    [
      'a form of the word rather than another',
      'mögliche Wege',
      'neue möglichen Wege',
      '~neue mögliche~möglichen Wege',
    ],
    ['words never stand for marks', 'ja gern', 'ja, gern', 'ja ~, gern'],
    ['two words for two', 'der rote Ball', 'ein blauer Ball', 'der~ein rote~blauer Ball'],
    ['equal after equalising', 'zwei Prozent', '2 %', 'zwei Prozent'],
  ])('%s', ([, quote, passage, wanted]) => {
    expect(aligned(quote!, passage!)).toBe(wanted);
  });
});

// No word of these has two forms that are equal: equal ends are cut off before costs are compared.
const text = fc
  .array(fc.constantFrom('wir', 'gehen', 'gehe', 'nicht', 'heim', '2', 'Haus', ',', '.'), {
    maxLength: 7,
  })
  .map((parts) => parts.join(' '));

function slowest(left: readonly Unit[], right: readonly Unit[]): number {
  if (left.length === 0) return right.reduce((sum, unit) => sum + addCost(unit), 0);
  if (right.length === 0) return left.reduce((sum, unit) => sum + addCost(unit), 0);
  const [[one, ...rest], [two, ...others]] = [left, right];
  return Math.min(
    replaceCost(one!, two!) + slowest(rest, others),
    addCost(one!) + slowest(rest, right),
    addCost(two!) + slowest(left, others),
  );
}

const costOf = (steps: readonly Step[], left: readonly Unit[], right: readonly Unit[]): number =>
  steps.reduce((sum, { quote, passage }) => {
    if (quote === null) return sum + addCost(right[passage!]!);
    if (passage === null) return sum + addCost(left[quote]!);
    return sum + replaceCost(left[quote]!, right[passage]!);
  }, 0);

test('every unit of both sides is in one step, in order, at the least cost', () => {
  fc.assert(
    fc.property(text, text, (quote, passage) => {
      const [left, right] = [units(quote), units(passage)];
      const steps = alignUnits(left, right);
      expect(steps.flatMap((step) => step.quote ?? [])).toEqual(left.map((_, at) => at));
      expect(steps.flatMap((step) => step.passage ?? [])).toEqual(right.map((_, at) => at));
      for (const { quote: at, passage: against, same } of steps) {
        expect(same).toBe(at !== null && against !== null && sameUnit(left[at]!, right[against]!));
      }
      expect(costOf(steps, left, right)).toBe(slowest(left, right));
    }),
    { seed: 11, numRuns: 150 },
  );
});

test('what stands around the inner passage costs nothing and is left out', () => {
  const [left, right] = [units('gehen nicht heim'), units('wir gehen nicht heim , sagte er')];
  const inner = { start: 1, end: 4 };
  expect(shown(alignInside(left, right, inner), left, right)).toBe('gehen nicht heim');
});

test('a loose first word stands for the word before the passage', () => {
  const [left, right] = [units('Sicher gehen wir heim'), units('Vielleicht gehen wir heim')];
  const inner = { start: 1, end: 4 };
  expect(shown(alignInside(left, right, inner), left, right)).toBe(
    'Sicher~Vielleicht gehen wir heim',
  );
});

test('twenty thousand words with changes all through align to their end', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `wort${at % 9000} und`);
  const passage = units(long.join(' '));
  const quote = units(long.filter((_, at) => at % 101 !== 7).join(' '));
  const steps = alignUnits(quote, passage);
  expect(steps.flatMap((step) => step.quote ?? [])).toHaveLength(quote.length);
});
