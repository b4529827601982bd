// `wortlaut extract`: quotations, speakers, claim files. Its options and help; the work is in ../extract.ts.

import { type Command, Option } from 'commander';
import { extract } from '../extract.js';
import { collect } from '../options.js';
import type { Finish } from './shared.js';

/** Adds `wortlaut extract`. */
export function addExtract(program: Command, finish: Finish): void {
  program
    .command('extract')
    .description('list the quotations of sources, and who says them; or make claim files of them')
    .argument('<sources...>', 'articles, transcripts or documents: files or folders')
    .option('--claims <folder>', 'write claim files there, one a source')
    .addOption(new Option('--split <by>', 'one claim file a speaker').choices(['speaker']))
    .option('--all', 'claim titles and terms in marks as well', false)
    .option('--against <source>', 'cite the best of these instead; repeatable', collect, [])
    .option('--update', 'bring claim files that exist up to date', false)
    .option('--cwd <folder>', 'work as if started there', '.')
    .option('--config <file>', 'the config file to use')
    .option('--lang <tag>', 'language of sources that do not say theirs')
    .option('--whole-page', 'web pages: all that is visible, not the main content alone', false)
    .addOption(
      new Option('-r, --reporter <name>').choices(['terminal', 'json']).default('terminal'),
    )
    .addHelpText('after', EXTRACT_HELP)
    .action(async (paths, options) => finish(await extract(paths, options)));
}

const EXTRACT_HELP = `
Examples:
  wortlaut extract article.md
  wortlaut extract claims/harbour/article.md --claims claims/harbour
  wortlaut extract draft.md --claims claims --against minutes/ --split speaker

Exit codes: 0 clean; 1 claim files are out of date, and --update was not given; 2 the job could
not be done.`;
