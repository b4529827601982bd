// The command line: its commands, in the order in which help lists them, and what an error comes to.
// Each command's options are in commands/, its work in a file of its own, loaded when it is called.

import { Command, CommanderError } from 'commander';
import { VERSION } from '../generated/version.js';
import { addApply } from './commands/apply.js';
import { addCheck } from './commands/check.js';
import { addExplain } from './commands/explain.js';
import { addExtract } from './commands/extract.js';
import { addFind } from './commands/find.js';
import { addInit } from './commands/init.js';
import { addMcp } from './commands/mcp.js';
import { addRender } from './commands/render.js';
import { addReport } from './commands/report.js';
import { addReview } from './commands/review.js';
import { addSchema } from './commands/schema.js';
import type { Finish } from './commands/shared.js';
import { addSnapshot } from './commands/snapshot.js';
import { addText } from './commands/text.js';
import { EXIT } from './exit-code.js';
import { checkGiven } from './given.js';
import { mistakeText } from './mistakes.js';
import { obeySignals } from './outputs.js';
import { guardPipe, warn } from './streams.js';

/** Runs one command and resolves to the exit code; never throws for a user's mistake. */
export async function main(argv: readonly string[]): Promise<number> {
  guardPipe();
  obeySignals();
  let code: number = EXIT.clean;
  const program = commands((done) => {
    code = done;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.broken;
    warn(mistakeText(error));
    return EXIT.broken;
  }
}

function commands(finish: Finish): Command {
  const program = new Command('wortlaut')
    .description('Checks that every quotation says what its source says.')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(wortlaut --help tells what there is)')
    .addHelpText('after', EPILOGUE);
  program.hook('preAction', (_, command) => checkGiven(command.opts()));
  program.configureOutput({ writeErr: (text) => warn(text.trimEnd()) });
  addCheck(program, finish);
  addReport(program, finish);
  addReview(program, finish);
  addApply(program, finish);
  addExtract(program, finish);
  addFind(program, finish);
  addInit(program, finish);
  addRender(program, finish);
  addText(program, finish);
  addSnapshot(program, finish);
  addSchema(program, finish);
  addExplain(program, finish);
  addMcp(program, finish);
  return program;
}

const EPILOGUE = `
Examples:
  wortlaut find "a few words" speech.txt         look one quotation up
  wortlaut check draft.md --against speech.txt   every quotation of a draft
  wortlaut check                                 every claim file below claims/
  wortlaut report claims/tokyo                   one folder, then write out/index.html
  wortlaut extract article.md                    who says what in an article
  wortlaut explain meaning-changed               what a verdict means, and what to do

Exit codes: 0 clean; 1 a claim failed; 2 the job could not be done.`;
