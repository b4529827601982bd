// `wortlaut report`: check, then write the page for editors and the result it was made from.

import { join, resolve } from 'node:path';
import { report as makeReport } from '../report/index.js';
import { screenText } from '../report/terminal/screen-text.js';
import { runKnown } from './baseline.js';
import { repositoryFolder } from './ci.js';
import { exitCode } from './exit-code.js';
import type { CheckOptions } from './options.js';
import { writeOutput } from './outputs.js';
import { type PageOptions, pageOptions } from './page-options.js';
import { isInVain } from './problems.js';
import {
  deliver,
  deliveries,
  refusePage,
  refuseTwice,
  reportOptions,
  shapeOf,
} from './reporters.js';
import { printConfig, settle } from './settings.js';
import { warn } from './streams.js';

/** Options of `report` beside those of `check`. */
export interface ReportCommandOptions extends CheckOptions, PageOptions {
  readonly out?: string;
}

/** Runs the command and gives its exit code. */
export async function report(
  paths: readonly string[],
  asked: ReportCommandOptions,
): Promise<number> {
  if (asked.printConfig) return printConfig(paths, asked);
  const options = await settle(asked);
  const wanted = deliveries(options.reporter, 'terminal');
  refusePage(true, options.changed);
  const page = await pageOptions(options, options.cwd);
  const { result, root, config } = await runKnown(paths, options, true);
  const lang = options.reportLang ?? config.reportLang ?? 'en';
  const folder = repositoryFolder(root);
  const shape = reportOptions({
    ...shapeOf(options),
    includeText: true,
    lang,
    folder,
    ...page,
  });
  if (isInVain(result)) {
    await deliver(result, wanted, shape);
    warn('No page was written: there is nothing to show.');
    return exitCode(result, options);
  }
  const out = options.out ? resolve(options.cwd, options.out) : join(root, config.out ?? 'out');
  refuseTwice(wanted, [join(out, 'result.json'), join(out, 'index.html')]);
  // Both are made before either is written: a page without its result helps nobody.
  const [index, json] = [
    await makeReport('html', result, shape),
    await makeReport('json', result, shape),
  ];
  await writeOutput(join(out, 'result.json'), json);
  await writeOutput(join(out, 'index.html'), index);
  await deliver(result, wanted, shape);
  warn(`Report: ${screenText(join(options.out ?? config.out ?? 'out', 'index.html'))}`);
  return exitCode(result, options);
}
