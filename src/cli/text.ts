// `wortlaut text`: the visible text of sources with its places, so that people see what is checked.

import { resolve } from 'node:path';
import { visibleText } from '../index.js';
import { EXIT } from './exit-code.js';
import { tellProblems } from './problems.js';
import { columns, print, printData } from './streams.js';
import { textJson, textPages, textPlain } from './text-pages.js';

/** Options of `text`. */
export interface TextOptions {
  readonly cwd: string;
  readonly config?: string;
  readonly lang?: string;
  readonly places: boolean;
  readonly wholePage: boolean;
  readonly reporter: 'terminal' | 'json';
}

/** Runs the command: 2 when a source could not be read. */
export async function text(sources: readonly string[], options: TextOptions): Promise<number> {
  const seen = await visibleText({
    sources,
    cwd: resolve(options.cwd),
    config: options.config ?? null,
    lang: options.lang ?? null,
    wholePage: options.wholePage,
    ...{ profile: null, strict: false },
  });
  if (options.reporter === 'json') await printData(textJson(seen));
  else await print(options.places ? textPages(seen, columns()) : textPlain(seen));
  tellProblems(seen.problems);
  return seen.problems.some(({ level }) => level === 'error') ? EXIT.broken : EXIT.clean;
}
