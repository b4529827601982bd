// `wortlaut extract`: the quotations of sources and who says them.

import { relative, resolve, sep } from 'node:path';
import { extract as extractSources } from '../index.js';
import { EXIT } from './exit-code.js';
import { extractJson, extractTable } from './extract-table.js';
import { columns, print, warn } from './streams.js';

/** Options of `extract`. */
export interface ExtractOptions {
  readonly cwd: string;
  readonly lang?: string;
  readonly reporter: 'terminal' | 'json';
}

/** Runs the command and gives its exit code: 2 when a source could not be read. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const root = resolve(options.cwd);
  const result = await extractSources({
    root,
    paths: paths.map((path) => relative(root, resolve(root, path)).split(sep).join('/')),
    lang: options.lang ?? null,
  });
  await print(options.reporter === 'json' ? extractJson(result) : extractTable(result, columns()));
  for (const { file, message, hint } of result.problems) {
    warn(`${file}: ${message}${hint ? `\n  ${hint}` : ''}`);
  }
  return result.problems.length ? EXIT.broken : EXIT.clean;
}
