// The first words of what is shown elsewhere in full.

import { head } from './word-runs.js';

/** The beginning of a text; an ellipsis says that there is more. */
export function shortOf(text: string, units: number): string {
  const first = head(text, units);
  return first.length < text.length ? `${first} …` : first;
}
