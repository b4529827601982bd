// Units of work on several threads, of which this is one. What comes back is put in the order of the
// units, so one thread and many give the same bytes.

import { type CheckedUnit, type CheckSetup, openChecking } from './check-unit.js';
import { startThread } from './crew.js';
import { type CheckedTaken, type ShareTask, takeUnits } from './taking.js';
import { unitWork } from './threads.js';
import type { Unit } from './units.js';

/** Checks all units on `threads` threads; the heaviest are begun first. */
export async function checkOnThreads(
  units: readonly Unit[],
  setup: CheckSetup,
  threads: number,
): Promise<CheckedUnit[]> {
  const work = await unitWork(setup.rules.root, units);
  const order = units.map((_, index) => index).sort((a, b) => (work[b] ?? 0) - (work[a] ?? 0));
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task: ShareTask = { setup, units: order.flatMap((index) => units[index] ?? []), taken };
  const checked: CheckedUnit[] = [];
  const put = ({ at, checked: unit }: CheckedTaken): void => {
    checked[order[at] ?? at] = unit;
  };
  const others = Array.from({ length: threads - 1 }, () => helped(task, put));
  // Where one thread breaks, the run has failed: nothing is left to take for the others.
  const stop = (error: unknown): never => {
    Atomics.store(taken, 0, units.length);
    throw error;
  };
  const all = [takeUnits(task, openChecking(setup), put), ...others];
  await Promise.all(all.map((one) => one.catch(stop)));
  return checked;
}

/** A further thread, until nothing is left to take. */
function helped(task: ShareTask, put: (one: CheckedTaken) => void): Promise<void> {
  const worker = startThread({ job: 'units', task });
  return new Promise<void>((resolve, reject) => {
    worker
      .on('message', (one: CheckedTaken | null) => (one ? put(one) : resolve()))
      .on('error', reject)
      .on('exit', () => reject(new Error('Wortlaut has a bug: a thread broke off')));
  }).finally(() => void worker.terminate());
}
