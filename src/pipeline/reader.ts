// The thread that reads one source at a time and gives back plain data.

import { parentPort } from 'node:worker_threads';
import { type ApartRequest, readApart } from '../read/apart.js';
import { buffersOf } from '../read/packed.js';
import type { PackedReading } from '../read/reader.js';
import { InputError } from '../util/errors.js';

/** An input error as plain data. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly hint?: string;
}

/** What comes back: a reading, the user's mistake, or ours. */
export type ApartAnswer =
  | { readonly reading: PackedReading }
  | { readonly refusal: Refusal | null; readonly bug: string };

parentPort?.on('message', async (request: ApartRequest) => {
  const made = await answer(request);
  parentPort?.postMessage(made, 'reading' in made ? buffersOf(made.reading) : []);
});

async function answer(request: ApartRequest): Promise<ApartAnswer> {
  try {
    return { reading: await readApart(request) };
  } catch (error) {
    const bug = error instanceof Error ? error.message : String(error);
    return { refusal: error instanceof InputError ? plain(error) : null, bug };
  }
}

function plain({ code, message, file, line, column, hint }: InputError): Refusal {
  return {
    code,
    message,
    ...(file !== null && { file }),
    ...(line !== null && { line }),
    ...(column !== null && { column }),
    ...(hint !== null && { hint }),
  };
}
