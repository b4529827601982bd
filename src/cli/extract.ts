// `wortlaut extract`: the quotations of sources and who says them; with `--claims`, as claim files.

import { resolve } from 'node:path';
import { extract as extractSources } from '../index.js';
import { InputError } from '../util/errors.js';
import { EXIT } from './exit-code.js';
import { extractJson, extractTable } from './extract-table.js';
import { tellProblems } from './problems.js';
import { columns, print, printData } from './streams.js';

/** Options of `extract`. */
export interface ExtractOptions {
  readonly cwd: string;
  readonly config?: string;
  readonly lang?: string;
  readonly wholePage: boolean;
  readonly reporter: 'terminal' | 'json';
  /** The folder for claim files; without one, none are written. */
  readonly claims?: string;
  readonly split?: 'speaker';
  readonly all: boolean;
  readonly update: boolean;
  readonly against: readonly string[];
}

/** Runs the command: 2 when a source could not be read; 1 when claim files are out of date. */
export async function extract(
  sources: readonly string[],
  options: ExtractOptions,
): Promise<number> {
  const request = {
    sources,
    cwd: resolve(options.cwd),
    config: options.config ?? null,
    lang: options.lang ?? null,
    wholePage: options.wholePage,
    ...{ profile: null, strict: false },
  };
  if (options.claims !== undefined) {
    const { extractClaims } = await import('./extract-claims.js');
    return extractClaims(request, options.claims, options);
  }
  refuseLoneOptions(options);
  const found = await extractSources(request);
  if (options.reporter === 'json') await printData(extractJson(found));
  else await print(extractTable(found, columns()));
  tellProblems(found.problems);
  return found.problems.some(({ level }) => level === 'error') ? EXIT.broken : EXIT.clean;
}

function refuseLoneOptions({ split, all, update, against }: ExtractOptions): void {
  const lone =
    (split && '--split') ||
    (all && '--all') ||
    (update && '--update') ||
    (against.length > 0 && '--against');
  if (!lone) return;
  throw new InputError('usage/claims', `${lone} is about claim files, and none are asked for.`, {
    hint: 'Say where they go: wortlaut extract article.md --claims claims',
  });
}
