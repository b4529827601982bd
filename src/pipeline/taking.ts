// The units of a run as several threads share them: whoever is ready takes the next one.

import type { MessagePort } from 'node:worker_threads';
import {
  type CheckedUnit,
  type Checking,
  type CheckSetup,
  openChecking,
  unitChecker,
} from './check-unit.js';
import type { Unit } from './units.js';

/** What is there to take. */
export interface ShareTask {
  readonly setup: CheckSetup;
  readonly units: readonly Unit[];
  /** How many units all threads have taken; shared. */
  readonly taken: Int32Array;
}

/** One of the units, checked; plain data that can cross a thread. */
export interface CheckedTaken {
  readonly at: number;
  readonly checked: CheckedUnit;
}

/** Checks units, and hands each over, until all are taken. */
export async function takeUnits(
  { setup, units, taken }: ShareTask,
  checking: Checking,
  hand: (one: CheckedTaken) => void,
): Promise<void> {
  const check = unitChecker(setup, checking);
  for (;;) {
    const at = Atomics.add(taken, 0, 1);
    const unit = units[at];
    if (!unit) return;
    hand({ at, checked: await check(unit) });
  }
}

/** The same on a further thread; null says that nothing is left. */
export async function takeShare(task: ShareTask, port: MessagePort): Promise<void> {
  await takeUnits(task, openChecking(task.setup), (one) => port.postMessage(one));
  port.postMessage(null);
}
