// Annotations for GitHub Actions: workflow commands, one a line, which the runner takes from
// standard output. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
// The job summary is the Markdown report, which the command line writes.

import { reportText } from '../messages/report.js';
import type { ReportText } from '../messages/report-text.js';
import type { Result } from '../schema/result.generated.js';
import { type OpenPoint, openPoints } from './open-points.js';
import type { ReportOptions } from './options.js';

/** GitHub shows so many annotations of a level in a step, and drops the others silently. */
const ANNOTATIONS_MAX = 10;
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Writes the annotations, the worst first; the tenth of a level counts those that are left out. */
export function github(result: Result, { lang, folder }: ReportOptions): string {
  const words = reportText(lang);
  const points = openPoints(result);
  return (['error', 'warning', 'note'] as const)
    .map((level) => points.filter((point) => point.level === level))
    .flatMap((found) => annotations(found, words, folder ?? ''))
    .map((command) => `${command}\n`)
    .join('');
}

function annotations(points: readonly OpenPoint[], words: ReportText, folder: string): string[] {
  if (points.length <= ANNOTATIONS_MAX) return points.map((one) => annotation(one, words, folder));
  const shown = points.slice(0, ANNOTATIONS_MAX - 1);
  const level = COMMANDS[shown[0]?.level ?? 'error'];
  const rest = words.more(points.length - shown.length);
  const title = property(words.labels.product);
  return [
    ...shown.map((one) => annotation(one, words, folder)),
    `::${level} title=${title}::${data(rest)}`,
  ];
}

function annotation(point: OpenPoint, words: ReportText, folder: string): string {
  const { level, file, line, column } = point;
  const title = property(`${words.labels.product}: ${point.title(words)}`);
  const place = `file=${property(folder + file)},line=${line},col=${column}`;
  return `::${COMMANDS[level]} ${place},title=${title}::${data(point.lines(words).join('\n'))}`;
}

/** The runner knows no other escapes; other controls cannot be said at all. */
const data = (text: string): string =>
  text
    .replaceAll('##[', '## [')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
