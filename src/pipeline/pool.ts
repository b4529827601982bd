// Units of work on several threads. What comes back is in the order of the units, so one thread
// and many give the same bytes.

import { Worker } from 'node:worker_threads';
import type { CheckedUnit, CheckSetup } from './check-unit.js';
import { unitWork } from './threads.js';
import type { Unit } from './units.js';

/** Checks all units on `threads` threads; the heaviest are begun first. */
export async function checkOnThreads(
  units: readonly Unit[],
  setup: CheckSetup,
  threads: number,
): Promise<CheckedUnit[]> {
  const work = await unitWork(setup.rules.root, units);
  const queue = units.map((_, index) => index).sort((a, b) => (work[b] ?? 0) - (work[a] ?? 0));
  const checked: CheckedUnit[] = [];
  const runWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setup });
      const finish = (settle: () => void) => void worker.terminate().then(settle);
      let current: number | undefined;
      const next = () => {
        current = queue.shift();
        if (current === undefined) finish(resolve);
        else worker.postMessage(units[current]);
      };
      worker.on('message', (done: CheckedUnit) => {
        if (current !== undefined) checked[current] = done;
        next();
      });
      worker.on('error', (error) => finish(() => reject(error)));
      next();
    });
  await Promise.all(Array.from({ length: threads }, runWorker));
  return checked;
}
