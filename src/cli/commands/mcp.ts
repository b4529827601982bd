// `wortlaut mcp`: for writing agents. Its options and help; the work is in ../mcp.ts.

import type { Command } from 'commander';
import { type Finish, profile } from './shared.js';

/** Adds `wortlaut mcp`. */
export function addMcp(program: Command, finish: Finish): void {
  program
    .command('mcp')
    .description(
      'serve check_quote and extract_quotations to an agent, on standard input and output',
    )
    .option('--cwd <folder>', 'the project; nothing outside of its root is read', '.')
    .option('--config <file>', 'the config file to use')
    .addOption(profile())
    .option('--strict', 'doubts fail', false)
    .action(async (options) => finish(await (await import('../mcp.js')).mcp(options)));
}
