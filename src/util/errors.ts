// Two kinds of error: the user's, with place and hint, and ours, with a cause.

/** Where an input error stands; any part may be unknown. */
interface InputErrorPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A mistake in what the user gave us. Its message is shown as it is, without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Permanent: `source/missing`. */
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly pointer: string;
  readonly hint: string | null;

  constructor(code: string, message: string, place: InputErrorPlace = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.code = code;
    this.file = place.file ?? null;
    this.line = place.line ?? null;
    this.column = place.column ?? null;
    this.pointer = place.pointer ?? '';
    this.hint = place.hint ?? null;
  }
}

/** Throws when something that must hold does not: our mistake, never the user's. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Wortlaut has a bug: ${message}`);
}
