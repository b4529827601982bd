// The hand-made results are results: what the reports are tested with is what they will be given.

import { expect, test } from 'vitest';
import { result as validate } from '../../src/generated/validators/result.js';
import type { Result } from '../../src/schema/result.generated.js';
import { sampleResult } from './samples/claim.js';
import { hostileResult } from './samples/hostile.js';
import { internalResult } from './samples/internal.js';
import { tokyoResult } from './samples/tokyo.js';

test.each([
  { name: 'tokyo', result: tokyoResult() },
  { name: 'hostile', result: hostileResult() },
  { name: 'internal', result: internalResult() },
  { name: 'empty', result: sampleResult([], []) },
])('the sample $name keeps to the schema', ({ result }) => {
  expect(validate(result) ? [] : validate.errors?.map((e) => e.instancePath)).toEqual([]);
});

test('the Tokyo sample has every verdict, and its spans hold the words they claim', () => {
  const { summary, claims, sources }: Result = tokyoResult();
  expect(Object.entries(summary.verdicts).filter(([, count]) => count === 0)).toEqual([]);
  const text = sources[0]?.text ?? '';
  for (const { match, differences } of claims) {
    for (const { start, end, text: words } of match?.segments ?? []) {
      expect(text.slice(start, end)).toBe(words);
    }
    for (const { passage, passageSpan } of differences) {
      expect(text.slice(...passageSpan)).toBe(passage ?? '');
    }
  }
});
