// `wortlaut check`: verify claims and print findings.

import { InputError } from '../util/errors.js';
import { runKnown } from './baseline.js';
import { repositoryFolder } from './ci.js';
import { exitCode } from './exit-code.js';
import type { CheckOptions } from './options.js';
import { prune } from './prune.js';
import { deliver, deliveries, refusePage, reportOptions, shapeOf } from './reporters.js';
import { printConfig, settle } from './settings.js';

/** Options of `check` beside those that `report` has too. */
export interface CheckCommandOptions extends CheckOptions {
  readonly includeText: boolean;
  readonly pin: boolean;
  readonly pruneDecisions: boolean;
}

/** Runs the command and gives its exit code. */
export async function check(paths: readonly string[], asked: CheckCommandOptions): Promise<number> {
  if (asked.printConfig) return printConfig(paths, asked);
  const options = await settle(asked);
  if (options.pin && options.against.length) {
    throw new InputError('usage/pin', 'There is no claim file to write pins into.', {
      hint: 'Make one: wortlaut extract DRAFT --claims FOLDER --against SOURCE',
    });
  }
  const wanted = deliveries(options.reporter, 'terminal');
  refusePage(
    wanted.some(({ name }) => name === 'html'),
    options.changed,
  );
  // The HTML page shows the sources themselves, and a pin the passage from end to end.
  const includeText =
    options.includeText || options.pin || wanted.some(({ name }) => name === 'html');
  const { result, root, config, pruned } = await runKnown(paths, options, includeText);
  const lang = options.reportLang ?? config.reportLang ?? 'en';
  const folder = repositoryFolder(root);
  const shape = reportOptions({
    ...shapeOf(options),
    includeText: options.includeText,
    lang,
    folder,
  });
  await deliver(result, wanted, shape);
  if (options.pin) await (await import('./pin.js')).pin(result, root);
  if (options.pruneDecisions) await prune(pruned, root);
  return exitCode(result, options);
}
