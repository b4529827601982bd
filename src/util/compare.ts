// One order of strings, by their code units, for all outputs: no language's, and so the same on every
// machine.

/** For `sort`: negative where the first comes first. */
export const compareText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
