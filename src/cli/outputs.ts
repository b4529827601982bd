// Files that a command writes: whole or not at all, also when somebody stops it half-way.

import { relative } from 'node:path';
import { InputError } from '../util/errors.js';
import { abandonWrites, writeWhole } from '../util/files.js';
import { showText } from '../util/json-show.js';

const WHY: Readonly<Record<string, readonly [string, string]>> = {
  EISDIR: ['is a folder', 'Name a file in it.'],
  ENOTDIR: ['lies below a file, not a folder', 'Name another folder.'],
  EEXIST: ['lies below a file, not a folder', 'Name another folder.'],
  EACCES: ['may not be written', 'Give yourself the right to write there.'],
  EPERM: ['may not be written', 'Give yourself the right to write there.'],
  ENOENT: ['may not be written', 'Name a folder that can be written to.'],
  EROFS: ['may not be written', 'Name a folder that can be written to.'],
  ENOSPC: ['does not fit: the disk is full', 'Make room.'],
};

/**
 * Writes a file; what stood there before stays when that fails.
 *
 * @throws InputError `output/unwritable`
 */
export async function writeOutput(path: string, content: string): Promise<void> {
  try {
    await writeWhole(path, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [what, hint] = WHY[code] ?? [`cannot be written (${code || 'unknown error'})`, ''];
    const shown = showText(relative('', path) || '.');
    throw new InputError('output/unwritable', `${shown} ${what}.`, { hint, cause: error });
  }
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ends the process at once when it is told to, with the shell's code and no half-written file. */
export function obeySignals(): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      // A command that serves ends in its own way.
      if (process.listenerCount(signal) > 1) return;
      abandonWrites();
      process.exit(code);
    });
  }
}
