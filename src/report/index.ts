// Stage 6, report: the result → bytes. Reads the result and nothing else. One file or folder a
// format; its code is loaded only when asked for.

import type { Result } from '../schema/result.generated.js';
import { excerpted, permitted } from './access.js';
import type { Reporter, ReportOptions } from './options.js';

export type { ReportOptions } from './options.js';

const LOADERS = {
  terminal: async (): Promise<Reporter> => (await import('./terminal/terminal.js')).terminal,
  json: async (): Promise<Reporter> => (await import('./json.js')).json,
  markdown: async (): Promise<Reporter> => (await import('./markdown/markdown.js')).markdown,
  sarif: async (): Promise<Reporter> => (await import('./sarif/sarif.js')).sarif,
  junit: async (): Promise<Reporter> => (await import('./junit/junit.js')).junit,
  github: async (): Promise<Reporter> => (await import('./github.js')).github,
  gitlab: async (): Promise<Reporter> => (await import('./gitlab.js')).gitlab,
  html: async (): Promise<Reporter> => (await import('./html/html.js')).html,
} as const;

/** A format that `report` can write. */
export type ReporterName = keyof typeof LOADERS;

/** The names of all reporters, in the order of the documentation. */
export const REPORTERS = [
  'terminal',
  'json',
  'markdown',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'html',
] as const satisfies readonly ReporterName[];

/**
 * Writes one report.
 *
 * @throws InputError `templates/unknown`, `templates/invalid` when an own template is at fault
 */
export async function report(
  name: ReporterName,
  result: Result,
  options: ReportOptions,
): Promise<string> {
  const reporter = await LOADERS[name]();
  const since = options.since ? permitted(options.since) : null;
  const shown = permitted(result);
  return reporter(options.excerpts ? excerpted(shown) : shown, { ...options, since });
}
