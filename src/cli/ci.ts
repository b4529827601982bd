// What the command line knows of the CI it runs in, from the environment alone.

import { realpathSync, statSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { type ReportOptions, report } from '../report/index.js';
import type { Result } from '../schema/result.generated.js';
import { warn } from './streams.js';

/** GitHub refuses a summary of 1 MiB and more, all of a step together. */
const SUMMARY_BYTES_MAX = 1_000_000;
/** The head and foot of a report alone. */
const SUMMARY_BYTES_MIN = 2_000;

/**
 * Where a root stands in the repository that CI checked out: `news/`; empty where it is the
 * repository, where there is none, or where the root lies outside.
 */
export function repositoryFolder(root: string): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
  const repository = GITHUB_WORKSPACE || CI_PROJECT_DIR;
  if (!repository) return '';
  const path = relative(real(repository), real(root));
  const isInside = path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..';
  return isInside ? `${path.split(sep).join('/')}/` : '';
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Adds the Markdown report to the step's summary, where there is one. Failing costs a warning. */
export async function writeJobSummary(result: Result, options: ReportOptions): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const before = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const bytesMax = SUMMARY_BYTES_MAX - before;
  if (bytesMax < SUMMARY_BYTES_MIN) {
    warn('wortlaut: there is no room left in the job summary of this step.');
    return;
  }
  try {
    await appendFile(path, await report('markdown', result, { ...options, bytesMax }));
  } catch (error) {
    warn(`wortlaut: the job summary could not be written: ${(error as Error).message}`);
  }
}
