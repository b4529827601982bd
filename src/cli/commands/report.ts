// `wortlaut report`: check, then write the report. Its options and help; the work is in ../report.ts.

import type { Command } from 'commander';
import { report } from '../report.js';
import { checking, type Finish } from './shared.js';

/** Adds `wortlaut report`. */
export function addReport(program: Command, finish: Finish): void {
  checking(program.command('report').description('check, then write the report for editors'))
    .option('--out <folder>', 'where index.html and result.json go (default: out)')
    .option('--templates <folder>', 'templates that replace ours')
    .action(async (paths, options) => finish(await report(paths, options)));
}
