// Standard output and error: whole texts, slow readers waited for, closed pipes borne.

import { fstatSync } from 'node:fs';
import { escapeObeyed } from '../report/terminal/screen-text.js';
import { blunted, onGitHub, unheard } from './guard.js';

/** A reader that stops early (`| head`) ends the printing, not the run; the exit code stays. */
export function guardPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/**
 * Prints a text for people to standard output and waits until the reader has taken it. In GitHub
 * Actions nothing in it is heard; a file, which no runner listens to, gets the text and nothing else.
 */
export const print = (text: string): Promise<void> =>
  printData(onGitHub() && text !== '' && !isIntoFile() ? unheard(text) : text);

/** Whether standard output is a regular file: `> speech.txt`. */
function isIntoFile(): boolean {
  try {
    return fstatSync(process.stdout.fd).isFile();
  } catch {
    return false;
  }
}

/** A large text is encoded bit by bit: memory that is used again is half the cost of printing it. */
const PART_UNITS = 1 << 18;

/** Prints a text as it is: data for programs, in a format that no runner takes for commands. */
export function printData(text: string): Promise<void> {
  return new Promise((resolve) => {
    let at = 0;
    while (text.length - at > PART_UNITS) {
      const isPair = (text.charCodeAt(at + PART_UNITS) & 0xfc00) === 0xdc00;
      const end = at + PART_UNITS + (isPair ? 1 : 0);
      process.stdout.write(text.slice(at, end));
      at = end;
    }
    process.stdout.write(text.slice(at), () => resolve());
  });
}

/** Prints lines to standard error. What a terminal would obey in them is shown instead. */
export function warn(lines: string): void {
  const safe = lines.split('\n').map(escapeObeyed).join('\n');
  process.stderr.write(`${onGitHub() ? blunted(safe) : safe}\n`);
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

/** Set by CI servers, and by programs that run commands for a language model. */
const READERS_IN_HURRY = ['CI', 'AI_AGENT', 'CLAUDECODE', 'CURSOR_AGENT', 'GEMINI_CLI'];

/** Whether a log or an agent reads along, for whom a report is to be short. */
export const isBrief = (): boolean =>
  READERS_IN_HURRY.some((name) => !['', '0', 'false', undefined].includes(process.env[name]));
