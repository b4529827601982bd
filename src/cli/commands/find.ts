// `wortlaut find`: one quotation looked up. Its options and help; the work is in ../find.ts.

import { type Command, Option } from 'commander';
import { type Finish, profile, reportLang } from './shared.js';

/** Adds `wortlaut find`. */
export function addFind(program: Command, finish: Finish): void {
  program
    .command('find')
    .description('look one quotation up')
    .argument('<words>', 'the quotation; outer quotation marks do not matter')
    .argument('<sources...>', 'files or folders to look in')
    .option('--speaker <name>', 'who is to have said it; without one, the words alone count')
    .option('--cwd <folder>', 'work as if started there', '.')
    .option('--config <file>', 'the config file to use')
    .option('--lang <tag>', 'language of sources that do not say theirs')
    .option('--whole-page', 'web pages: all that is visible, not the main content alone', false)
    .addOption(reportLang())
    .addOption(profile())
    .option('--strict', 'doubts fail', false)
    .addOption(
      new Option('-r, --reporter <name>').choices(['terminal', 'json']).default('terminal'),
    )
    .addHelpText('after', FIND_HELP)
    .action(async (words, paths, options) =>
      finish(await (await import('../find.js')).find(words, paths, options)),
    );
}

const FIND_HELP = `
Example:
  wortlaut find "the bridge will not open" speech.txt minutes/

Exit codes: 0 some source has the words; 1 none has them so; 2 the job could not be done.`;
