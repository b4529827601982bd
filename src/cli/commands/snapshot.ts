// `wortlaut snapshot`: a web page or file kept as a source. Its options and help; the work is in
// ../snapshot.ts.

import type { Command } from 'commander';
import type { Finish } from './shared.js';

/** Adds `wortlaut snapshot`. */
export function addSnapshot(program: Command, finish: Finish): void {
  program
    .command('snapshot')
    .description('keep a web page or file as a source; with --check, tell which have changed')
    .argument('[addresses...]', 'web addresses or files; with --check, folders (default: claims)')
    .option('--to <folder>', 'the dossier it goes into (default: claims)')
    .option('--name <file>', 'what the file is called (default: made from the address)')
    .option('--update', 'replace a snapshot that says something else now', false)
    .option('--check', 'fetch all snapshots again, compare, write nothing', false)
    .option('--allow-private', 'also from this machine and private networks', false)
    .option('--cwd <folder>', 'work as if started there', '.')
    .option('--config <file>', 'the config file to use')
    .addHelpText('after', SNAPSHOT_HELP)
    .action(async (addresses, options) =>
      finish(await (await import('../snapshot.js')).snapshot(addresses, options)),
    );
}

const SNAPSHOT_HELP = `
This is the only command that uses the network. What was fetched, when and its hashes are recorded
in the sources.json beside the file.

Examples:
  wortlaut snapshot https://example.org/speech --to claims/harbour
  wortlaut snapshot --check

Exit codes: 0 clean; 1 a snapshot has changed; 2 something could not be fetched or read.`;
