// Options that several commands share, so that they read and mean the same everywhere.

import { type Command, Option } from 'commander';
import { REPORTERS } from '../../report/index.js';
import { collect, toCount, toDay } from '../options.js';

/** Takes the exit code of the command that ran. */
export type Finish = (code: number) => void;

/** What is checked, by which rules: the arguments and options of every command that checks. */
export const running = (command: Command): Command =>
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
    .option('--cwd <folder>', 'work as if started there', '.')
    .option('--config <file>', 'the config file to use')
    .option('--lang <tag>', 'language of sources that do not say theirs')
    .option('--whole-page', 'web pages: all that is visible, not the main content alone', false)
    .addOption(reportLang())
    .addOption(profile())
    .option('--strict', 'doubts fail: unchecked, short, speaker-unknown, context-risk …', false)
    .option(
      '--as-of <day>',
      'the day that it is, for decisions that expire (default: today)',
      toDay,
    )
    .option('--ignore-decisions', 'obey no decision: the tool’s outcomes alone', false)
    .option('--baseline <file>', 'the known findings (default: wortlaut.baseline.json)')
    .option('--no-baseline', 'take no finding for known')
    .option('--cache', 'keep answers, and use those that still hold')
    .option('--cache-dir <folder>', 'where they are kept (default: .wortlaut-cache)')
    .option('--no-cache', 'keep and use none');

/** The same with what comes of it: what is printed, and the exit code. */
export const checking = (command: Command): Command =>
  running(command)
    .option('--stdin-name <name>', 'what a draft from standard input (-) is called', 'stdin.txt')
    .addOption(
      new Option('--fail-on <outcome>', 'what makes the exit code 1 (default: fail)').choices([
        'fail',
        'warn',
        'never',
      ]),
    )
    .option('--max-warnings <n>', 'exit code 1 when there are more', toCount)
    .option('--write-baseline', 'write what fails now to wortlaut.baseline.json', false)
    .option('--changed [commit]', 'only claims that a change since then can have touched')
    .option(
      '-r, --reporter <name[=file]>',
      `${REPORTERS.join(', ')}; with =file besides`,
      collect,
      [],
    )
    .option('--brief', 'terminal: the first failures in full (default: in CI and for agents)')
    .option('--no-brief', 'terminal: all failures in full')
    .option('--suppressed', 'sarif: also what is accepted, waived or known, as suppressed', false)
    .option('--print-config', 'print the config that holds in the end, and check nothing', false)
    .option('-q, --quiet', 'failures and the last line only', false);

/** What verdicts come to. */
export const profile = (): Option =>
  new Option('--profile <name>', 'what verdicts come to').choices([
    'default',
    'ap',
    'scholarly',
    'spoken',
  ]);

/** The language that people read. */
export const reportLang = (): Option =>
  new Option('--report-lang <tag>', 'language of the output').choices(['en', 'de']);

/** What a report's page may be told. */
export const paging = (command: Command): Command =>
  command
    .option('--templates <folder>', 'templates that replace ours')
    .option('--label <text>', 'the report’s title, such as "Version 3, 17:40"')
    .option('--since <result>', 'another run’s result.json: show what is new, changed or gone')
    .option('--excerpts', 'leave whole sources out, for passing on', false);
