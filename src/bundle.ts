// What the bundle of a run gives: the command line, and what further threads of a run do.

import type { obey as Obey } from './pipeline/crew.js';

export { main } from './cli/main.js';

/** Does what a thread was started for (pipeline/crew.ts), which most runs have no need of. */
export const obey: typeof Obey = async (...order) =>
  (await import('./pipeline/crew.js')).obey(...order);
