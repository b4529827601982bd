// `wortlaut text`: what the tool sees of a source. Its options and help; the work is in ../text.ts.

import { type Command, Option } from 'commander';
import type { Finish } from './shared.js';

/** Adds `wortlaut text`. */
export function addText(program: Command, finish: Finish): void {
  program
    .command('text')
    .description('print the visible text of sources with its places: what is checked')
    .argument('<sources...>', 'articles, transcripts or documents: files or folders')
    .option('--no-places', 'the text alone')
    .option('--whole-page', 'web pages: all that is visible, not the main content alone', false)
    .option('--cwd <folder>', 'work as if started there', '.')
    .option('--config <file>', 'the config file to use')
    .option('--lang <tag>', 'language of sources that do not say theirs')
    .addOption(
      new Option('-r, --reporter <name>').choices(['terminal', 'json']).default('terminal'),
    )
    .addHelpText('after', TEXT_HELP)
    .action(async (paths, options) =>
      finish(await (await import('../text.js')).text(paths, options)),
    );
}

const TEXT_HELP = `
Places are the page of a PDF, the time of a recording, else line and column of the file.

Examples:
  wortlaut text talk.vtt
  wortlaut text speech.pdf --no-places > speech.txt

Exit codes: 0 clean; 2 a source could not be read.`;
