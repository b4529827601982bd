// `wortlaut render`: a report again from its result. Its options and help; the work is in ../render.ts.

import type { Command } from 'commander';
import { REPORTERS } from '../../report/index.js';
import { collect } from '../options.js';
import { type Finish, paging, reportLang } from './shared.js';

/** Adds `wortlaut render`. */
export function addRender(program: Command, finish: Finish): void {
  const command = program.command('render').description('make a report again from result.json');
  paging(command)
    .argument('<result>', 'a result.json that `wortlaut report` wrote')
    .option('--out <folder>', 'where index.html goes (default: beside the result)')
    .option('-r, --reporter <name[=file]>', REPORTERS.join(', '), collect, [])
    .addOption(reportLang())
    .action(async (path, options) =>
      finish(await (await import('../render.js')).render(path, options)),
    );
}
