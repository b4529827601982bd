// Further threads of a run. They run the command line's own bundle, which is kept compiled between
// runs, and what each is to do crosses as plain data.

import { type MessagePort, type ResourceLimits, Worker } from 'node:worker_threads';
import type { SecondTask } from './second.js';
import type { ShareTask } from './taking.js';

/** What a thread is to do. */
export type Order =
  | { readonly job: 'units'; readonly task: ShareTask }
  | { readonly job: 'second'; readonly task: SecondTask };

/** Starts a thread, which does what it is told and ends. */
export const startThread = (order: Order, resourceLimits: ResourceLimits = {}): Worker =>
  new Worker(new URL('./worker.js', import.meta.url), { workerData: order, resourceLimits });

/** Does, in such a thread, what it was started for. */
export async function obey({ job, task }: Order, port: MessagePort): Promise<void> {
  if (job === 'second') return (await import('./second.js')).checkSecond(task, port);
  return (await import('./taking.js')).takeShare(task, port);
}
