// `--write-baseline`: what fails today is written down, and is known from then on.

import { resolve } from 'node:path';
import {
  baselinePath,
  baselinePrints,
  baselineText,
  markKnown,
  openBaseline,
} from '../pipeline/baseline.js';
import type { Run } from '../pipeline.js';
import { screenText } from '../report/terminal/screen-text.js';
import { InputError } from '../util/errors.js';
import type { CheckOptions } from './options.js';
import { writeOutput } from './outputs.js';
import { run } from './run.js';
import { warn } from './streams.js';

/** Runs what the arguments ask for, and writes the baseline if they ask for that. */
export async function runKnown(
  paths: readonly string[],
  options: CheckOptions,
  includeText: boolean,
): Promise<Run> {
  const made = await run(paths, options, includeText);
  return options.writeBaseline ? writeBaseline(made, options) : made;
}

/**
 * Writes the baseline. A run that did not see every claim only adds to it: what it did not see may
 * still fail. Warnings are written down where the run counts them.
 */
async function writeBaseline(made: Run, options: CheckOptions): Promise<Run> {
  const { root, config, result, isWhole, left } = made;
  const { failOn, maxWarnings } = options;
  const wanted = { cwd: resolve(options.cwd), baseline: options.baseline || null };
  const { path } = baselinePath(root, wanted, config);
  const isStrict = failOn === 'warn' || maxWarnings !== undefined;
  const found = baselinePrints(result.claims, isStrict, left);
  const kept = isWhole ? [] : await before(root, wanted, config);
  const prints = new Set([...kept, ...found]);
  await writeOutput(resolve(root, path), baselineText(prints));
  const others = prints.size - found.length;
  const rest = others ? `, and ${others} that this run did not see` : '';
  warn(
    `Baseline: ${screenText(path)}: ${found.length} ${found.length === 1 ? 'finding' : 'findings'}${rest}`,
  );
  return { ...made, result: markKnown(result, { path, prints }, isWhole, left) };
}

async function before(...opening: Parameters<typeof openBaseline>): Promise<Iterable<string>> {
  const { baseline, problems } = await openBaseline(...opening);
  // Written anew, a broken one would lose what this run did not see.
  const broken = problems.find(({ ruleId }) => ruleId !== 'baseline/missing');
  if (broken) {
    const { ruleId, message, file } = broken;
    throw new InputError(ruleId, message, {
      file,
      hint: 'Mend it, or write it anew from all claims: wortlaut check --write-baseline',
    });
  }
  return baseline?.prints ?? [];
}
