// What `report` and `render` may be told about the page.

import type { ReportOptions } from '../report/index.js';

/** As the command line has them. */
export interface PageOptions {
  readonly label?: string;
  readonly since?: string;
  readonly excerpts: boolean;
}

/** Reads what the options name. */
export async function pageOptions({
  label,
  since,
  excerpts,
}: PageOptions): Promise<Pick<ReportOptions, 'label' | 'since' | 'excerpts'>> {
  return {
    label: label ?? null,
    since: since === undefined ? null : await (await import('./result-file.js')).readResult(since),
    excerpts,
  };
}
