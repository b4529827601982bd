// One thread of a run: takes units, gives back their rows.

import { parentPort, workerData } from 'node:worker_threads';
import { type CheckSetup, openChecking, unitChecker } from './check-unit.js';
import type { Unit } from './units.js';

const setup = workerData as CheckSetup;
const check = unitChecker(setup, openChecking(setup));

parentPort?.on('message', async (unit: Unit) => {
  parentPort?.postMessage(await check(unit));
});
