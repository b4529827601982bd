// GitLab's Code Quality report: a JSON array of findings, each with a fingerprint by which a merge
// request tells new ones from old. https://docs.gitlab.com/ci/testing/code_quality/

import { reportText } from '../messages/report.js';
import type { ReportText } from '../messages/report-text.js';
import type { Result } from '../schema/result.generated.js';
import { type OpenPoint, openPoints } from './open-points.js';
import type { ReportOptions } from './options.js';
import { wellFormedJson } from './well-formed-json.js';

/** A broken input outweighs a failed claim: nothing can be said of what it holds. */
const SEVERITIES = {
  claim: { error: 'critical', warning: 'minor', note: 'info' },
  problem: { error: 'blocker', warning: 'minor', note: 'info' },
} as const;

/** Writes the report; an empty array when all is well. */
export function gitlab(result: Result, { lang, folder }: ReportOptions): string {
  const words = reportText(lang);
  return wellFormedJson(openPoints(result).map((point) => finding(point, words, folder ?? '')));
}

function finding(point: OpenPoint, words: ReportText, folder: string) {
  const of = point.claim === null ? 'problem' : 'claim';
  return {
    description: [point.title(words), ...point.lines(words)].join(' | '),
    check_name: point.ruleId,
    fingerprint: point.fingerprint,
    severity: SEVERITIES[of][point.level],
    location: { path: folder + point.file, lines: { begin: point.line } },
  };
}
