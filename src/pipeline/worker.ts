// One thread of a run: takes units, gives back their rows.

import { parentPort, workerData } from 'node:worker_threads';
import { type CheckSetup, unitChecker } from './check-unit.js';
import type { Unit } from './units.js';

const check = unitChecker(workerData as CheckSetup);

parentPort?.on('message', async (unit: Unit) => {
  parentPort?.postMessage(await check(unit));
});
