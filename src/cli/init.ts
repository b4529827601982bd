// `wortlaut init`: a first sources.json and config. What is there is never overwritten.

import { join, resolve } from 'node:path';
import { proposeFiles } from '../index.js';
import type { FirstFile } from '../pipeline/first-files.js';
import { screenText } from '../report/terminal/screen-text.js';
import { writeWhole } from '../util/files.js';
import { EXIT } from './exit-code.js';
import { tellProblems } from './problems.js';
import { print } from './streams.js';

/** Options of `init`. */
export interface InitOptions {
  readonly cwd: string;
}

/** Runs the command: 2 when a source could not be read. */
export async function init(folder: string, { cwd }: InitOptions): Promise<number> {
  const { root, sources, config, problems } = await proposeFiles(resolve(cwd), folder);
  const listed = Object.keys(sources.value.sources ?? {}).length;
  const noun = listed === 1 ? 'source' : 'sources';
  const lines = [
    await write(root, sources, `${listed} ${noun}; correct what was guessed`),
    await write(root, config, 'the settings of the project'),
  ];
  await print(lines.map((line) => `${screenText(line)}\n`).join(''));
  tellProblems(problems);
  return problems.some(({ level }) => level === 'error') ? EXIT.broken : EXIT.clean;
}

async function write<T>(root: string, file: FirstFile<T>, what: string): Promise<string> {
  const { path, isThere, value } = file;
  if (isThere) return `${path}: is there already, and stays as it is`;
  await writeWhole(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
  return `${path}: written (${what})`;
}
