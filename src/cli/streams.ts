// Standard output and error: whole texts, slow readers waited for, closed pipes borne.

/** A reader that stops early (`| head`) ends the printing, not the run; the exit code stays. */
export function guardPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Prints a text to standard output and waits until the reader has taken it. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Prints a line to standard error. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Whether colours may be used: the flag of the stream, unless the environment decides. */
export function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}

/** The width to print for, in columns. */
export const columns = (): number => process.stdout.columns ?? 80;
