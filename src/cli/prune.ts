// `check --prune-decisions`: decisions files without what nothing needs any more.

import { join } from 'node:path';
import { escapeHidden } from '../util/json-show.js';
import { writeOutput } from './outputs.js';
import { warn } from './streams.js';

/** Writes the pruned files, and says which. */
export async function prune(files: ReadonlyMap<string, string>, root: string): Promise<void> {
  for (const [path, text] of files) {
    await writeOutput(join(root, path), text);
    warn(`Pruned: ${escapeHidden(path)}`);
  }
}
