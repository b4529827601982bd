// `wortlaut init`: a first sources.json and config. What is there is never overwritten.

import { join, resolve } from 'node:path';
import { proposeFiles } from '../index.js';
import type { FirstFile } from '../pipeline/first-files.js';
import { screenText } from '../report/terminal/screen-text.js';
import type { SourcesFile } from '../schema/sources.generated.js';
import { EXIT } from './exit-code.js';
import { writeOutput } from './outputs.js';
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
    await write(root, sources, `${listed} ${noun}; what they are was guessed: please confirm`),
    ...(sources.isThere ? [] : guesses(sources.value)),
    await write(root, config, 'the settings of the project'),
  ];
  await print(lines.map((line) => `${screenText(line)}\n`).join(''));
  tellProblems(problems);
  return problems.some(({ level }) => level === 'error') ? EXIT.broken : EXIT.clean;
}

/** One screen of them; the file has all. */
const GUESSES_MAX = 20;

/** What each source was taken for: a speech that is checked as an article is checked wrongly. */
function guesses({ sources = {} }: SourcesFile): string[] {
  const all = Object.entries(sources).map(([path, { kind, lang }]) =>
    [`- ${path}: ${kind}`, ...(lang ? [lang] : [])].join(', '),
  );
  const rest = all.length - GUESSES_MAX;
  return [...all.slice(0, GUESSES_MAX), ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

async function write<T>(root: string, file: FirstFile<T>, what: string): Promise<string> {
  const { path, isThere, value } = file;
  if (isThere) return `${path}: is there already, and stays as it is`;
  await writeOutput(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
  return `${path}: written (${what})`;
}
