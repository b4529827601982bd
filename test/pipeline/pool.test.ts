// What becomes of a run on several threads when one of them breaks.

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { CheckSetup } from '../../src/pipeline/check-unit.js';
import { checkOnThreads } from '../../src/pipeline/pool.js';
import type { Unit } from '../../src/pipeline/units.js';

const begun = vi.hoisted(() => ({ count: 0 }));

vi.mock('../../src/pipeline/check-unit.js', () => ({
  openChecking: () => ({}),
  unitChecker: () => async () => {
    begun.count += 1;
    await new Promise((resolve) => setTimeout(resolve, 10));
  },
}));

test('the first thread takes nothing more once another has broken', async () => {
  const setup = { rules: { root: '.' } } as CheckSetup;
  const units = Array.from(
    { length: 1_000 },
    () => ({ path: 'none', claims: [] }) as unknown as Unit,
  );
  // Run from TypeScript, there is no file for a second thread, so it breaks when it starts.
  await expect(checkOnThreads(units, setup, 2)).rejects.toThrow(/worker\.js/u);
  const { count } = begun;
  expect(count).toBeGreaterThan(0);
  await pause(200);
  expect(begun.count).toBe(count);
});
