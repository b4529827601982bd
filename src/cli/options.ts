// Options that several commands share, from argv to values.

import { InvalidArgumentError } from 'commander';

/** What `check` and `report` have in common. */
export interface CheckOptions {
  readonly cwd: string;
  readonly config?: string;
  readonly lang?: string;
  readonly reportLang?: 'en' | 'de';
  readonly profile?: string;
  readonly strict: boolean;
  readonly failOn: 'fail' | 'warn' | 'never';
  readonly maxWarnings?: number;
  readonly reporter: readonly string[];
  readonly quiet: boolean;
  /** Sources; with one, what is checked are drafts. */
  readonly against: readonly string[];
  readonly stdinName: string;
}

/** A repeatable option. */
export const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** A whole number from 0 up. */
export function toCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
}
