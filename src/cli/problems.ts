// Problems of inputs on standard error, for commands that print no report.

import type { Problem } from '../model/problem.js';
import { screenText } from '../report/terminal/screen-text.js';
import { warn } from './streams.js';

/** Tells each with its place and what to do. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const { file, line, column, level, message, hint } of problems) {
    const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
    warn(screenText(`${place}: ${level}: ${message}`));
    if (hint) warn(`  ${screenText(hint)}`);
  }
}
