// A further thread of a run. Like the command line it runs the bundle beside it, compiled as an
// earlier run has kept it: of what a thread costs, compiling is the most.

import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type * as Bundle from './bundle.js';
import { openCompiled } from './cli/compiled.js';

const { exports } = openCompiled(fileURLToPath(new URL('./main.cjs', import.meta.url)), 'check');
const { obey } = exports as typeof Bundle;
if (parentPort) await obey(workerData, parentPort);
