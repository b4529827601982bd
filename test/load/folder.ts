// A folder on the disk for one test: made, loaded, taken away.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Loaded, type LoadRequest, load } from '../../src/load/index.js';

/** Files by path: text and bytes as they are, anything else as JSON with two spaces. */
export type Files = Readonly<Record<string, unknown>>;

/** Makes the files in a new folder, hands it over, and takes it away again. */
export async function withFolder<T>(files: Files, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'wortlaut-load-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      const isPlain = typeof content === 'string' || content instanceof Uint8Array;
      await writeFile(join(root, path), isPlain ? content : JSON.stringify(content, null, 2));
    }
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Loads a folder made of files; `cwd` of the request is from the folder. */
export const loadFolder = (files: Files, request: Partial<LoadRequest> = {}): Promise<Loaded> =>
  withFolder(files, (root) =>
    load({ paths: [], config: null, ...request, cwd: join(root, request.cwd ?? '.') }),
  );
