// Options that several commands share, from argv to values.

import { InvalidArgumentError } from 'commander';

/** What every command that checks something is asked. */
export interface RunOptions {
  readonly cwd: string;
  readonly config?: string;
  readonly lang?: string;
  readonly wholePage: boolean;
  readonly profile?: string;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly reportLang?: 'en' | 'de';
  /** Sources; with one, what is checked are drafts. */
  readonly against: readonly string[];
  readonly stdinName: string;
  /** The day that it is, for decisions that expire; today when absent. */
  readonly asOf?: string;
  readonly ignoreDecisions: boolean;
  /** The file of known findings; false: none. */
  readonly baseline?: string | false;
  readonly writeBaseline?: boolean;
  /** Whether answers are kept for later runs; undefined: as the config says. */
  readonly cache?: boolean;
  readonly cacheDir?: string;
  /** Only what has changed since this commit; true: since the last one. */
  readonly changed?: string | true;
}

/** What `check` and `report` have in common. */
export interface CheckOptions extends RunOptions {
  readonly failOn?: 'fail' | 'warn' | 'never';
  readonly maxWarnings?: number;
  readonly reporter: readonly string[];
  /** Terminal: only the first failures in full; undefined: in CI and for agents. */
  readonly brief?: boolean;
  readonly suppressed: boolean;
  readonly printConfig: boolean;
}

/** A repeatable option. */
export const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** A day of the calendar: `2026-11-22`. */
export function toDay(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay || !new Date(value).toISOString().startsWith(value)) {
    throw new InvalidArgumentError('It takes a day like 2026-11-22.');
  }
  return value;
}

/** Today, where this runs. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A whole number from 0 up. */
export function toCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
}
