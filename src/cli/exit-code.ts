// What a run tells its caller.

import type { Result } from '../schema/result.generated.js';

/** The exit codes, a public contract. */
export const EXIT = {
  clean: 0,
  /** A claim reached `--fail-on`. */
  failed: 1,
  /** Usage, config, an invalid claim file, a source that cannot be read, nothing to check. */
  broken: 2,
} as const;

/** When a run fails. */
export interface FailRules {
  readonly failOn?: 'fail' | 'warn' | 'never';
  readonly maxWarnings?: number;
}

/**
 * The code for a result. What could not be done outweighs what failed; what an editor accepted or
 * waived, or the baseline knows, does not fail.
 */
export function exitCode(result: Result, { failOn, maxWarnings }: FailRules): number {
  if (result.problems.some(({ level }) => level === 'error')) return EXIT.broken;
  const { fail, warn } = result.summary.effects;
  const isFailing = failOn !== 'never' && (fail > 0 || (failOn === 'warn' && warn > 0));
  if (isFailing) return EXIT.failed;
  return maxWarnings !== undefined && warn > maxWarnings ? EXIT.failed : EXIT.clean;
}
