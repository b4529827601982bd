// What went wrong with an input, for the person who can mend it.

/** A user's mistake or a broken input, with its place. It never stops the other inputs. */
export interface Problem {
  /** Permanent id of the kind of problem: `claims/unknown-key`. */
  readonly ruleId: string;
  readonly level: 'error' | 'warning';
  /** Path from the root, with `/`. */
  readonly file: string;
  /** 1-based; null when the problem is the file itself. */
  readonly line: number | null;
  readonly column: number | null;
  /** JSON Pointer; empty for a whole file. */
  readonly pointer: string;
  readonly message: string;
  /** What to do. */
  readonly hint: string | null;
}
