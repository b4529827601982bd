// `wortlaut explain`: what a verdict, flag or rule means. Its options and help; the work is in ../explain.ts.

import type { Command } from 'commander';
import { type Finish, reportLang } from './shared.js';

/** Adds `wortlaut explain`. */
export function addExplain(program: Command, finish: Finish): void {
  program
    .command('explain')
    .description('why a rule or verdict matters, what passes, what fails, how to fix it')
    .argument('<name>', 'a verdict, flag or rule')
    .addOption(reportLang())
    .action(async (name, options) =>
      finish(await (await import('../explain.js')).explain(name, options)),
    );
}
