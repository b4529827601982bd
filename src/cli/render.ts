// `wortlaut render`: any report again from a result.

import { dirname, join, resolve } from 'node:path';
import { screenText } from '../report/terminal/screen-text.js';
import { EXIT } from './exit-code.js';
import { type PageOptions, pageOptions } from './page-options.js';
import { deliver, deliveries, reportOptions } from './reporters.js';
import { readResult } from './result-file.js';
import { warn } from './streams.js';

/** Options of `render`. */
export interface RenderOptions extends PageOptions {
  readonly out?: string;
  readonly reporter: readonly string[];
  readonly reportLang?: 'en' | 'de';
}

/** Runs the command and gives its exit code. */
export async function render(path: string, options: RenderOptions): Promise<number> {
  const result = await readResult(path);
  const { reportLang: lang } = options;
  const shape = reportOptions({
    includeText: true,
    ...(lang && { lang }),
    ...(await pageOptions(options, '.')),
  });
  if (options.reporter.length) {
    await deliver(result, deliveries(options.reporter, 'terminal'), shape);
    return EXIT.clean;
  }
  const page = join(options.out ?? dirname(path), 'index.html');
  await deliver(result, [{ name: 'html', file: resolve(page) }], shape);
  warn(`Report: ${screenText(page)}`);
  return EXIT.clean;
}
