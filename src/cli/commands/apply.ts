// `wortlaut apply`: exported decisions. Its options and help; the work is in ../apply.ts.

import type { Command } from 'commander';
import { collect, toDay } from '../options.js';
import { type Finish, profile } from './shared.js';

/** Adds `wortlaut apply`. */
export function addApply(program: Command, finish: Finish): void {
  program
    .command('apply')
    .description('take in decisions that the report page exported')
    .argument('<decisions>', 'a decisions.json')
    .argument('[claims...]', 'the claim files or folders they are on; with --against, the drafts')
    .option('--against <source>', 'for drafts: what they quote from; repeatable', collect, [])
    .option('--dry-run', 'tell what would be done, and write nothing', false)
    .option('--as-of <day>', 'the day that it is, for decisions that expire', toDay)
    .option('--cwd <folder>', 'work as if started there', '.')
    .option('--config <file>', 'the config file to use')
    .option('--lang <tag>', 'language of sources that do not say theirs')
    .addOption(profile())
    .option('--strict', 'doubts fail', false)
    .addHelpText('after', APPLY_HELP)
    .action(async (file, paths, options) =>
      finish(await (await import('../apply.js')).apply(file, paths, options)),
    );
}

const APPLY_HELP = `
Examples:
  wortlaut apply ~/Downloads/decisions.json
  wortlaut apply decisions.json draft.md --against speech.txt

They go into decisions.json beside the claim files, or DRAFT.decisions.json beside a draft.

Exit codes: 0 all taken in; 1 some were refused, or editors disagree; 2 the job could not be done.`;
