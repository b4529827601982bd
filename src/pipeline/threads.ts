// How many threads the work of a run is worth.

import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type ApartName, endingOf, FORMATS } from '../read/formats.js';
import type { Unit } from './units.js';

/** A thread costs some 60 ms to start; below this much work one thread is faster. */
const PARALLEL_UNITS_MIN = 2_000_000;
/** What a claim costs beside reading its source, in units of text. */
const CLAIM_UNITS = 1_000;
/** More threads than this have not been measured. */
const THREADS_MAX = 8;

/** A source with more than this share of all work keeps one thread busy when the others are done. */
const HEAVY_SHARE_MIN = 0.8;

/** How a run is spread. */
export interface Spread {
  /** The threads to use; 1 is this thread alone. */
  readonly threads: number;
  /** The unit that is worth a second thread of its own, when there is one thread for the others. */
  readonly heavy: Unit | null;
}

const ALONE: Spread = { threads: 1, heavy: null };

/** How the work of a run is best spread over threads. */
export async function spreadOf(root: string, units: readonly Unit[]): Promise<Spread> {
  const threadsMax = Math.min(availableParallelism(), THREADS_MAX);
  // Run from its TypeScript, the tool has no worker file beside it.
  if (import.meta.url.endsWith('.ts') || threadsMax < 2) return ALONE;
  const work = await unitWork(root, units);
  const sum = work.reduce((all, one) => all + one, 0);
  if (sum < PARALLEL_UNITS_MIN) return ALONE;
  const heavy = units.find((_, index) => work[index]! > sum * HEAVY_SHARE_MIN);
  if (heavy && isWorthTwo(heavy)) return { threads: 1, heavy };
  return { threads: Math.min(threadsMax, units.length), heavy: null };
}

/** Whether two threads are faster: both read the source, which takes long where libraries do it. */
function isWorthTwo({ path, claims }: Unit): boolean {
  const ending = endingOf(path);
  const format = FORMATS.find(({ endings }) => endings.some((one) => one === ending));
  return claims.length > 1 && !(format && APART.has(format.name));
}

const APART: ReadonlySet<string> = new Set<ApartName>(['html', 'pdf', 'docx', 'odt']);

/** The work of each unit, in units of text; a source that cannot be read costs nothing. */
export async function unitWork(root: string, units: readonly Unit[]): Promise<number[]> {
  return Promise.all(
    units.map(async ({ path, claims }) => {
      const found = await stat(join(root, path)).catch(() => null);
      return (found?.size ?? 0) + claims.length * CLAIM_UNITS;
    }),
  );
}
