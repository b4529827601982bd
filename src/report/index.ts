// Stage 6, report: the result → bytes. Reads the result and nothing else.

import type { Result } from '../schema/result.generated.js';

/** The reporters by name. */
export const REPORTERS = ['terminal', 'json', 'html'] as const;
/** One of them. */
export type ReporterName = (typeof REPORTERS)[number];

/** How a report is to look. */
export interface ReportOptions {
  /** Language of the report's own texts. */
  readonly lang: 'en' | 'de';
  /** Terminal only: whether colours may be used, and the width of a line in columns. */
  readonly colour: boolean;
  readonly columns: number;
  /** Terminal only: failures and the last line, nothing else. */
  readonly quiet: boolean;
  /** JSON only: with the sources' texts, trees and quotations. */
  readonly includeText: boolean;
  /** HTML only: a folder whose templates replace ours, already read: name → text. */
  readonly templates: Readonly<Record<string, string>> | null;
}

/** Writes one report. The reporter's code is loaded only when asked for. */
export async function report(
  name: ReporterName,
  result: Result,
  options: ReportOptions,
): Promise<string> {
  throw new Error(`not yet: ${name} ${result.schemaVersion} ${options.lang}`);
}
