// `wortlaut report`: check, then write the report. Its options and help; the work is in ../report.ts.

import type { Command } from 'commander';
import { report } from '../report.js';
import { checking, type Finish, paging } from './shared.js';

const HELP = `
Examples:
  wortlaut report claims/tokyo --label "Version 3, 17:40"
  wortlaut report claims/tokyo --since old/result.json
  wortlaut report claims/tokyo --excerpts --out to-pass-on`;

/** Adds `wortlaut report`. */
export function addReport(program: Command, finish: Finish): void {
  const command = program.command('report').description('check, then write the report for editors');
  paging(checking(command))
    .option('--out <folder>', 'where index.html and result.json go (default: out)')
    .addHelpText('after', HELP)
    .action(async (paths, options) => finish(await report(paths, options)));
}
