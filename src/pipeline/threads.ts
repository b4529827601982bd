// How many threads the work of a run is worth.

import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Unit } from './units.js';

/** A thread costs some 60 ms to start; below this much work one thread is faster. */
const PARALLEL_UNITS_MIN = 2_000_000;
/** What a claim costs beside reading its source, in units of text. */
const CLAIM_UNITS = 1_000;
/** More threads than this have not been measured. */
const THREADS_MAX = 8;

/** The threads to use; 1 is this thread alone. */
export async function threadsFor(root: string, units: readonly Unit[]): Promise<number> {
  // Run from its TypeScript, the tool has no worker file beside it.
  if (import.meta.url.endsWith('.ts') || units.length < 2) return 1;
  const work = (await unitWork(root, units)).reduce((sum, one) => sum + one, 0);
  if (work < PARALLEL_UNITS_MIN) return 1;
  return Math.min(availableParallelism(), THREADS_MAX, units.length);
}

/** The work of each unit, in units of text; a source that cannot be read costs nothing. */
export async function unitWork(root: string, units: readonly Unit[]): Promise<number[]> {
  return Promise.all(
    units.map(async ({ path, claims }) => {
      const found = await stat(join(root, path)).catch(() => null);
      return (found?.size ?? 0) + claims.length * CLAIM_UNITS;
    }),
  );
}
