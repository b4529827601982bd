// `wortlaut check`: verify claims, or a draft. Its options and help; the work is in ../check.ts.

import type { Command } from 'commander';
import { check } from '../check.js';
import { checking, type Finish } from './shared.js';

/** Adds `wortlaut check`. */
export function addCheck(program: Command, finish: Finish): void {
  checking(program.command('check').description('verify claims, or a draft, and print findings'))
    .option('--include-text', 'json: with the text of every source', false)
    .option('--pin', 'write the passages found, and their speakers, into the claim files', false)
    .option('--prune-decisions', 'take out decisions that nothing needs any more', false)
    .addHelpText('after', CHECK_HELP)
    .action(async (paths, options) => finish(await check(paths, options)));
}

const CHECK_HELP = `
Examples:
  wortlaut check claims/tokyo
  wortlaut check draft.md --against speech.txt --against minutes/
  cat draft.md | wortlaut check - --against speech.txt`;
