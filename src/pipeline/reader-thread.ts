// Formats with heavy libraries, read in a thread: what breaks, hangs or eats the memory there costs
// its source and nothing else. The thread is made for the first such source and kept for the next.

import type { Worker } from 'node:worker_threads';
import type { Apart, ApartRequest } from '../read/apart.js';
import type { PackedReading } from '../read/reader.js';
import { InputError } from '../util/errors.js';
import type { ApartAnswer } from './reader.js';

/** What one source may cost. */
export interface ReaderLimits {
  /** Of the thread's heap. Typed arrays and the source itself come on top. */
  readonly heapMegabytesMax: number;
  readonly secondsMax: number;
}

/** The thread alone stays well below a gigabyte; the slowest real source took a tenth of the time. */
const LIMITS: ReaderLimits = { heapMegabytesMax: 640, secondsMax: 60 };

/**
 * A reader in a thread of its own; none when the tool runs from its TypeScript, which has no thread
 * file beside it.
 */
export function readerThread(limits = LIMITS, file = threadFile()): Apart | undefined {
  if (file === null) return undefined;
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const read = async (request: ApartRequest): Promise<PackedReading> => {
    worker ??= await startThread(file, limits, () => {
      worker = null;
    });
    const current = worker;
    const outcome = await ask(current, request, limits.secondsMax);
    if ('broken' in outcome) {
      await current.terminate();
      throw outcome.broken;
    }
    if ('reading' in outcome) return outcome.reading;
    if (outcome.refusal) {
      const { code, message, ...place } = outcome.refusal;
      throw new InputError(code, message, place);
    }
    throw new Error(outcome.bug);
  };
  // One at a time: the limits are those of a single source.
  return (request) => {
    const reading = last.then(() => read(request));
    last = reading.catch(() => undefined);
    return reading;
  };
}

/** Large trees die young: with the 48 of Node's own choice, a tenth of the time is copying them. */
const YOUNG_MEGABYTES = 128;

const threadFile = (): URL | null =>
  import.meta.url.endsWith('.ts') ? null : new URL('./reader.js', import.meta.url);

async function startThread(
  file: URL,
  { heapMegabytesMax }: ReaderLimits,
  onEnd: () => void,
): Promise<Worker> {
  // Most runs need no thread, and Node's part for them is a hundredth of a short one.
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(file, {
    // Libraries may print; nobody asked for it.
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: heapMegabytesMax,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  // What is printed and waits to be read would keep the process alive.
  worker.stdout.destroy();
  worker.stderr.destroy();
  // It may also break when nobody waits for it.
  return worker.on('error', onEnd).on('exit', onEnd);
}

type Outcome = ApartAnswer | { readonly broken: Error };

/** One question to a thread. An idle thread keeps no process alive. */
function ask(worker: Worker, request: ApartRequest, secondsMax: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', fail).off('exit', leave);
      worker.unref();
      resolve(outcome);
    };
    const { path } = request;
    const fail = (error: Error): void =>
      settle({ broken: isMemory(error) ? tooComplex(path) : error });
    const leave = (): void => settle({ broken: new Error('the reader of this source broke off') });
    const timer = setTimeout(
      () => settle({ broken: tooSlow(path, secondsMax) }),
      secondsMax * 1000,
    );
    worker.on('message', settle).on('error', fail).on('exit', leave);
    worker.ref();
    worker.postMessage(request);
  });
}

const isMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const HINT = 'Save its text as .txt and cite that; a file may be made to stop its readers.';

const tooSlow = (path: string, secondsMax: number): InputError =>
  new InputError('source/too-slow', `The source took longer than ${secondsMax} seconds to read.`, {
    file: path,
    hint: HINT,
  });

const tooComplex = (path: string): InputError =>
  new InputError('source/too-complex', 'The source takes more memory to read than it may.', {
    file: path,
    hint: HINT,
  });
