// The runner of GitHub Actions takes commands from every line that a step prints, to standard error
// as well. What we print holds the words of sources, claims and file names: none may be heard.

import { createHash } from 'node:crypto';

/** Whether this is a step of GitHub Actions, whose runner reads commands from our output. */
export const onGitHub = (): boolean => process.env.GITHUB_ACTIONS === 'true';

/**
 * A text whose lines the runner does not take for commands. The word that ends the guard is made of
 * the text, so that no text can hold its own.
 */
export function unheard(text: string): string {
  const word = `wortlaut-${createHash('sha256').update(text).digest('hex')}`;
  return `::stop-commands::${word}\n${text}${text.endsWith('\n') ? '' : '\n'}::${word}::\n`;
}

/**
 * The same for lines that are no place for a guard around them: `::error::a → : :error::a`. The
 * older form of commands, `##[error]`, is heard anywhere in a line.
 */
export const blunted = (text: string): string =>
  text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
