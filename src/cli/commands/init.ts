// `wortlaut init`: a first sources.json and config. Its options and help; the work is in ../init.ts.

import type { Command } from 'commander';
import type { Finish } from './shared.js';

/** Adds `wortlaut init`. */
export function addInit(program: Command, finish: Finish): void {
  program
    .command('init')
    .description('write a first sources.json for a folder of sources, and a first config')
    .argument('<folder>', 'the folder that the sources are in')
    .option('--cwd <folder>', 'work as if started there', '.')
    .addHelpText(
      'after',
      '\nExample:\n  wortlaut init claims\n\nWhat is there is never overwritten.',
    )
    .action(async (folder, options) =>
      finish(await (await import('../init.js')).init(folder, options)),
    );
}
