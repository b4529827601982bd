// What `report`, `review` and `render` may be told about the page.

import { resolve } from 'node:path';
import type { ReportOptions } from '../report/index.js';
import type { Result } from '../schema/result.generated.js';

/** As the command line has them. */
export interface PageOptions {
  readonly label?: string;
  readonly since?: string;
  readonly excerpts: boolean;
  readonly templates?: string;
}

/** Reads what the options name; their paths count from `cwd`. */
export async function pageOptions(
  { label, since, excerpts, templates }: PageOptions,
  cwd: string,
): Promise<Pick<ReportOptions, 'label' | 'since' | 'excerpts' | 'templates'>> {
  return {
    label: label ?? null,
    since: since === undefined ? null : await otherRun(resolve(cwd, since)),
    excerpts,
    templates: templates === undefined ? null : await ownTemplates(resolve(cwd, templates)),
  };
}

const otherRun = async (path: string): Promise<Result> =>
  (await import('./result-file.js')).readResult(path);

const ownTemplates = async (folder: string): Promise<Record<string, string>> =>
  (await import('./templates.js')).readTemplates(folder);
