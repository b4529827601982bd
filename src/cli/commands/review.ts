// `wortlaut review`: the local page. Its options and help; the work is in ../review.ts.

import type { Command } from 'commander';
import { type Finish, paging, running } from './shared.js';

const HELP = `
Examples:
  wortlaut review claims/tokyo --open
  wortlaut review draft.md --against speech.txt

The page is on this machine alone, behind the token in its address. Decisions go into decisions.json
beside the claim files, or DRAFT.decisions.json beside a draft, as they are made. Ctrl-C ends it.`;

/** Adds `wortlaut review`. */
export function addReview(program: Command, finish: Finish): void {
  const command = program.command('review').description('the report as a local page to decide in');
  paging(running(command))
    .option('--open', 'open it in the browser', false)
    .addHelpText('after', HELP)
    .action(async (paths, options) =>
      finish(await (await import('../review.js')).review(paths, options)),
    );
}
