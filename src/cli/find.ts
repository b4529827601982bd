// `wortlaut find`: one quotation, looked up.

import { resolve } from 'node:path';
import { find as lookUp } from '../index.js';
import { findConfig } from '../load/config.js';
import { jsonText } from '../util/json-out.js';
import { EXIT } from './exit-code.js';
import { findLines } from './find-lines.js';
import { tellProblems } from './problems.js';
import { columns, print, printData, wantsColour } from './streams.js';

/** Options of `find`. */
export interface FindOptions {
  readonly cwd: string;
  readonly config?: string;
  readonly lang?: string;
  readonly wholePage: boolean;
  readonly profile?: string;
  readonly speaker?: string;
  readonly reportLang?: 'en' | 'de';
  readonly strict: boolean;
  readonly reporter: 'terminal' | 'json';
}

/** Runs the command: 0 when the words hold in some source, 1 when in none, 2 when in doubt. */
export async function find(
  quote: string,
  sources: readonly string[],
  options: FindOptions,
): Promise<number> {
  const { config } = await findConfig(resolve(options.cwd), options.config ?? null);
  const lang = options.reportLang ?? config.reportLang ?? 'en';
  const found = await lookUp({
    quote,
    sources,
    cwd: resolve(options.cwd),
    speaker: options.speaker ?? null,
    config: options.config ?? null,
    lang: options.lang ?? null,
    wholePage: options.wholePage,
    profile: options.profile ?? null,
    strict: options.strict,
  });
  const screen = { colour: wantsColour(), columns: columns() };
  if (options.reporter === 'json') await printData(jsonText({ schemaVersion: 1, ...found }));
  else await print(findLines(found, screen, lang));
  tellProblems(found.problems);
  if (found.problems.some(({ level }) => level === 'error')) return EXIT.broken;
  return found.answers[0]?.outcome === 'pass' ? EXIT.clean : EXIT.failed;
}
