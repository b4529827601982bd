// Problems of inputs on standard error, for commands that print no report.

import type { Problem } from '../model/problem.js';
import { screenText } from '../report/terminal/screen-text.js';
import type { Result } from '../schema/result.generated.js';
import { warn } from './streams.js';

/** More than this nobody reads; mending the first ones often mends the rest. */
const TOLD_MAX = 20;

/** Tells each with its place and what to do, errors first. */
export function tellProblems(problems: readonly Problem[]): void {
  const isError = ({ level }: Problem) => level === 'error';
  const sorted = [...problems.filter(isError), ...problems.filter((each) => !isError(each))];
  for (const { file, line, column, level, message, hint } of sorted.slice(0, TOLD_MAX)) {
    const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
    warn(screenText(`${place}: ${level}: ${message}`));
    if (hint) warn(`  ${screenText(hint)}`);
  }
  if (sorted.length > TOLD_MAX) warn(`… and ${sorted.length - TOLD_MAX} more`);
}

/** What was named in vain: files that are no claim files, or not there, or without claims. */
const IN_VAIN: ReadonlySet<string> = new Set([
  'claims/missing',
  'claims/none',
  'claims/not-json',
  'claims/outside-root',
]);

/** Whether nothing that could be checked was named: a page of it would look like one of no faults. */
export function isInVain({ claims, problems }: Result): boolean {
  const errors = problems.filter(({ level }) => level === 'error');
  return (
    claims.length === 0 && errors.length > 0 && errors.every(({ ruleId }) => IN_VAIN.has(ruleId))
  );
}
