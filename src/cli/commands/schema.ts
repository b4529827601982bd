// `wortlaut schema`: the formats, as JSON Schemas. Its options and help; the work is in ../schema.ts.

import type { Command } from 'commander';
import type { Finish } from './shared.js';

/** Adds `wortlaut schema`. */
export function addSchema(program: Command, finish: Finish): void {
  program
    .command('schema')
    .description('print a JSON Schema')
    .argument('<name>', 'claims, sources, config, decisions or result')
    .action(async (name) => finish(await (await import('../schema.js')).schema(name)));
}
