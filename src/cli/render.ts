// `wortlaut render`: any report again from a result.

import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { result as isResult } from '../generated/validators/result.js';
import type { Result } from '../schema/result.generated.js';
import { InputError } from '../util/errors.js';
import { EXIT } from './exit-code.js';
import { deliver, deliveries, reportOptions } from './reporters.js';
import { warn } from './streams.js';
import { readTemplates } from './templates.js';

/** Options of `render`. */
export interface RenderOptions {
  readonly out?: string;
  readonly reporter: readonly string[];
  readonly reportLang?: 'en' | 'de';
  readonly templates?: string;
}

/** Runs the command and gives its exit code. */
export async function render(path: string, options: RenderOptions): Promise<number> {
  const result = await readResult(path);
  const templates = await readTemplates(options.templates);
  const { reportLang: lang } = options;
  const shape = reportOptions({ includeText: true, templates, ...(lang && { lang }) });
  if (options.reporter.length) {
    await deliver(result, deliveries(options.reporter, 'terminal'), shape);
    return EXIT.clean;
  }
  const page = join(options.out ?? dirname(path), 'index.html');
  await deliver(result, [{ name: 'html', file: resolve(page) }], shape);
  warn(`Report: ${page}`);
  return EXIT.clean;
}

async function readResult(path: string): Promise<Result> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new InputError('result/missing', `${path} cannot be read.`, {
      hint: 'Name a result.json that `wortlaut report` wrote.',
    });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError('result/invalid', `${path} is not JSON: ${(error as Error).message}`);
  }
  if (!isResult(value)) {
    const [first] = isResult.errors ?? [];
    throw new InputError(
      'result/invalid',
      `${path} is not a result: ${first?.instancePath || 'it'} ${first?.message ?? ''}.`,
      { hint: 'Write it again with `wortlaut report`, with this version.' },
    );
  }
  return value as Result;
}
