// `wortlaut check`: verify claims and print findings.

import { resolve } from 'node:path';
import { run } from '../pipeline.js';
import { exitCode } from './exit-code.js';
import type { CheckOptions } from './options.js';
import { deliver, deliveries, reportOptions } from './reporters.js';

/** Runs the command and gives its exit code. */
export async function check(
  paths: readonly string[],
  options: CheckOptions & { readonly includeText: boolean },
): Promise<number> {
  const wanted = deliveries(options.reporter, 'terminal');
  const result = await run({
    ...runOptions(paths, options),
    // The HTML page shows the sources themselves.
    includeText: options.includeText || wanted.some(({ name }) => name === 'html'),
  });
  const { quiet, includeText, reportLang: lang } = options;
  await deliver(result, wanted, reportOptions({ quiet, includeText, ...(lang && { lang }) }));
  return exitCode(result, options);
}

/** The part of a run that `check` and `report` ask for alike. */
export const runOptions = (paths: readonly string[], options: CheckOptions) => ({
  cwd: resolve(options.cwd),
  paths,
  config: options.config ?? null,
  lang: options.lang ?? null,
  profile: options.profile ?? null,
  strict: options.strict,
});
