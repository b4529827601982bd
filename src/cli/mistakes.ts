// What is said of an error: a user's mistake with what to do about it, ours with where it happened.

import { InputError } from '../util/errors.js';

/** The lines for standard error. */
export function mistakeText(error: unknown): string {
  if (error instanceof InputError) {
    return `wortlaut: ${error.message}${error.hint ? `\n  ${error.hint}` : ''}`;
  }
  const trace = error instanceof Error ? error.stack : undefined;
  return `wortlaut: this is a bug, please report it.\n${trace ?? String(error)}`;
}
