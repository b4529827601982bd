// The command line: every command with its options and help; a command's own code is loaded when
// it is called.

import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../generated/version.js';
import { REPORTERS } from '../report/index.js';
import { InputError } from '../util/errors.js';
import { check } from './check.js';
import { EXIT } from './exit-code.js';
import { extract } from './extract.js';
import { collect, toCount } from './options.js';
import { report } from './report.js';
import { guardPipe, warn } from './streams.js';

/** Runs one command and resolves to the exit code; never throws for a user's mistake. */
export async function main(argv: readonly string[]): Promise<number> {
  guardPipe();
  let code: number = EXIT.clean;
  const program = commands((done) => {
    code = done;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.broken;
    if (error instanceof InputError) {
      warn(`wortlaut: ${error.message}${error.hint ? `\n  ${error.hint}` : ''}`);
      return EXIT.broken;
    }
    warn(`wortlaut: this is a bug, please report it.\n${(error as Error).stack ?? error}`);
    return EXIT.broken;
  }
}

function commands(finish: (code: number) => void): Command {
  const program = new Command('wortlaut')
    .description('Checks that every quotation says what its source says.')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(wortlaut --help tells what there is)')
    .addHelpText('after', EPILOGUE);
  program.configureOutput({ writeErr: (text) => warn(text.trimEnd()) });
  addCheck(program, finish);
  addReport(program, finish);
  addExtract(program, finish);
  addFind(program, finish);
  addInit(program, finish);
  addRender(program, finish);
  addSchema(program, finish);
  addExplain(program, finish);
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

const checking = (command: Command): Command =>
  command
    .argument(
      '[claims...]',
      'claim files or folders (default: the config’s, else claims/); with --against, drafts',
    )
    .option(
      '--against <source>',
      'check drafts instead: what they quote from; repeatable',
      collect,
      [],
    )
    .option('--stdin-name <name>', 'what a draft from standard input (-) is called', 'stdin.txt')
    .option('--cwd <folder>', 'work as if started there', '.')
    .option('--config <file>', 'the config file to use')
    .option('--lang <tag>', 'language of sources that do not say theirs')
    .addOption(reportLang())
    .addOption(profile())
    .option('--strict', 'doubts fail: unchecked, short, speaker-unknown, context-risk …', false)
    .addOption(
      new Option('--fail-on <outcome>', 'what makes the exit code 1')
        .choices(['fail', 'warn', 'never'])
        .default('fail'),
    )
    .option('--max-warnings <n>', 'exit code 1 when there are more', toCount)
    .option(
      '-r, --reporter <name[=file]>',
      `${REPORTERS.join(', ')}; with =file besides`,
      collect,
      [],
    )
    .option('-q, --quiet', 'failures and the last line only', false);

const profile = (): Option =>
  new Option('--profile <name>', 'what verdicts come to').choices([
    'default',
    'ap',
    'scholarly',
    'spoken',
  ]);

const reportLang = (): Option =>
  new Option('--report-lang <tag>', 'language of the output').choices(['en', 'de']);

function addCheck(program: Command, finish: (code: number) => void): void {
  checking(program.command('check').description('verify claims, or a draft, and print findings'))
    .option('--include-text', 'json: with the text of every source', false)
    .option('--pin', 'write the passages found, and their speakers, into the claim files', false)
    .addHelpText('after', CHECK_HELP)
    .action(async (paths, options) => finish(await check(paths, options)));
}

const CHECK_HELP = `
Examples:
  wortlaut check claims/tokyo
  wortlaut check draft.md --against speech.txt --against minutes/
  cat draft.md | wortlaut check - --against speech.txt`;

function addReport(program: Command, finish: (code: number) => void): void {
  checking(program.command('report').description('check, then write the report for editors'))
    .option('--out <folder>', 'where index.html and result.json go (default: out)')
    .option('--templates <folder>', 'templates that replace ours')
    .action(async (paths, options) => finish(await report(paths, options)));
}

function addExtract(program: Command, finish: (code: number) => void): void {
  program
    .command('extract')
    .description('list the quotations of sources, and who says them; or make claim files of them')
    .argument('<sources...>', 'articles, transcripts or documents: files or folders')
    .option('--claims <folder>', 'write claim files there, one a source')
    .addOption(new Option('--split <by>', 'one claim file a speaker').choices(['speaker']))
    .option('--all', 'claim titles and terms in marks as well', false)
    .option('--against <source>', 'cite the best of these instead; repeatable', collect, [])
    .option('--update', 'bring claim files that exist up to date', false)
    .option('--cwd <folder>', 'work as if started there', '.')
    .option('--config <file>', 'the config file to use')
    .option('--lang <tag>', 'language of sources that do not say theirs')
    .addOption(
      new Option('-r, --reporter <name>').choices(['terminal', 'json']).default('terminal'),
    )
    .addHelpText('after', EXTRACT_HELP)
    .action(async (paths, options) => finish(await extract(paths, options)));
}

const EXTRACT_HELP = `
Examples:
  wortlaut extract article.md
  wortlaut extract claims/harbour/article.md --claims claims/harbour
  wortlaut extract draft.md --claims claims --against minutes/ --split speaker

Exit codes: 0 clean; 1 claim files are out of date, and --update was not given; 2 the job could
not be done.`;

function addFind(program: Command, finish: (code: number) => void): void {
  program
    .command('find')
    .description('look one quotation up')
    .argument('<words>', 'the quotation; outer quotation marks do not matter')
    .argument('<sources...>', 'files or folders to look in')
    .option('--speaker <name>', 'who is to have said it; without one, the words alone count')
    .option('--cwd <folder>', 'work as if started there', '.')
    .option('--config <file>', 'the config file to use')
    .option('--lang <tag>', 'language of sources that do not say theirs')
    .addOption(profile())
    .option('--strict', 'doubts fail', false)
    .addOption(
      new Option('-r, --reporter <name>').choices(['terminal', 'json']).default('terminal'),
    )
    .addHelpText('after', FIND_HELP)
    .action(async (words, paths, options) =>
      finish(await (await import('./find.js')).find(words, paths, options)),
    );
}

const FIND_HELP = `
Example:
  wortlaut find "the bridge will not open" speech.txt minutes/

Exit codes: 0 some source has the words; 1 none has them so; 2 the job could not be done.`;

function addInit(program: Command, finish: (code: number) => void): void {
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
      finish(await (await import('./init.js')).init(folder, options)),
    );
}

function addRender(program: Command, finish: (code: number) => void): void {
  program
    .command('render')
    .description('make a report again from result.json')
    .argument('<result>', 'a result.json that `wortlaut report` wrote')
    .option('--out <folder>', 'where index.html goes (default: beside the result)')
    .option('-r, --reporter <name[=file]>', REPORTERS.join(', '), collect, [])
    .addOption(reportLang())
    .option('--templates <folder>', 'templates that replace ours')
    .action(async (path, options) =>
      finish(await (await import('./render.js')).render(path, options)),
    );
}

function addSchema(program: Command, finish: (code: number) => void): void {
  program
    .command('schema')
    .description('print a JSON Schema')
    .argument('<name>', 'claims, sources, config or result')
    .action(async (name) => finish(await (await import('./schema.js')).schema(name)));
}

function addExplain(program: Command, finish: (code: number) => void): void {
  program
    .command('explain')
    .description('why a rule or verdict matters, what passes, what fails, how to fix it')
    .argument('<name>', 'a verdict, flag or rule')
    .addOption(reportLang())
    .action(async (name, options) =>
      finish(await (await import('./explain.js')).explain(name, options)),
    );
}
