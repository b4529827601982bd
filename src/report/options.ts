// What a caller may say about a report; shared by all reporters.

import type { Result } from '../schema/result.generated.js';

/** How a report is to be written. */
export interface ReportOptions {
  /** Language of the report's own texts. */
  readonly lang: 'en' | 'de';
  /** Terminal only: whether colours may be used, and the width of a line in columns. */
  readonly colour: boolean;
  readonly columns: number;
  /** Terminal only: failures and the last line, nothing else. */
  readonly quiet: boolean;
  /** Terminal only: the first failures in full, the others on one line, up to a number. */
  readonly brief?: boolean;
  /** SARIF only: with what is accepted, waived or known, as suppressed results. */
  readonly suppressed?: boolean;
  /** JSON only: with the sources' texts, trees and quotations. */
  readonly includeText: boolean;
  /**
   * HTML only: templates that replace ours, already read: name → text. `claim` or `claim.hbs`
   * replaces `templates/claim.hbs`; `report.css` replaces the style sheet.
   */
  readonly templates: Readonly<Record<string, string>> | null;
  /** HTML only: the report's title; without it the title of the dossier. */
  readonly label?: string | null;
  /** HTML only: for the local page, whose script may ask the server it came from. */
  readonly live?: boolean;
  /** HTML: an earlier result, to show what is new, changed or gone since; a terminal counts it. */
  readonly since?: Result | null;
  /** Leaves whole sources out, as if all were internal: for passing on. */
  readonly excerpts?: boolean;
  /**
   * CI formats only: where the root stands in the repository, ending in `/`; empty or absent when
   * it is the repository itself.
   */
  readonly folder?: string;
  /** Markdown only: how long the report may be, in bytes of UTF-8; without it, as long as it is. */
  readonly bytesMax?: number;
}

/** Writes one report of a result, as text. */
export type Reporter = (result: Result, options: ReportOptions) => string | Promise<string>;
