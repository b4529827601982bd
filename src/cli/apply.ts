// `wortlaut apply`: takes exported decisions in, after a look at the claims as they are now.

import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Application, type Applied, planApplication } from '../decide/application.js';
import { claimKey, DECISIONS_BYTES_MAX, readDecisions } from '../decide/file.js';
import { decisionHead } from '../messages/decisions.js';
import { openDecisions } from '../pipeline/decisions.js';
import type { DecisionEntry } from '../schema/decisions.generated.js';
import type { Claim } from '../schema/result.generated.js';
import { InputError } from '../util/errors.js';
import { escapeHidden, showText } from '../util/json-show.js';
import { EXIT } from './exit-code.js';
import { type RunOptions, today } from './options.js';
import { writeOutput } from './outputs.js';
import { tellProblems } from './problems.js';
import { run } from './run.js';
import { print } from './streams.js';

/** Options of `apply`. */
export interface ApplyOptions extends Omit<RunOptions, 'ignoreDecisions' | 'quiet' | 'stdinName'> {
  readonly dryRun: boolean;
}

/** Runs the command and gives its exit code: 1 when a decision was refused or editors disagree. */
export async function apply(
  file: string,
  paths: readonly string[],
  options: ApplyOptions,
): Promise<number> {
  const incoming = await readExport(resolve(options.cwd, file), file);
  // What was decided before does not matter for what may be decided now.
  const asked = { ...options, ignoreDecisions: true, quiet: true, stdinName: 'stdin.txt' };
  const { result, root } = await run(paths, asked, false);
  const opened = await openDecisions(root, result.claims, []);
  const broken = opened.flatMap(({ file: one }) => (one.isWhole ? [] : one.problems));
  const existing = new Map(
    opened.map(({ file: one }) => [one.path, one.entries.map(({ entry }) => entry)]),
  );
  const asOf = options.asOf ?? today();
  const plan = planApplication({ incoming, claims: result.claims, existing, asOf });
  if (plan.files.some(({ path }) => broken.some((problem) => problem.file === path))) {
    tellProblems(broken);
    throw new InputError('decisions/unreadable', 'A decisions file that is there has faults.', {
      hint: 'Mend it first: nothing was written.',
    });
  }
  for (const { path, text } of plan.files) {
    if (text !== null && !options.dryRun) await writeOutput(join(root, path), text);
  }
  await print(account(plan, options.dryRun, namesOf(result.claims)));
  tellProblems(result.problems);
  if (result.problems.some(({ level }) => level === 'error')) return EXIT.broken;
  const isClean = plan.refused.length === 0 && plan.files.every(({ conflicts }) => !conflicts[0]);
  return isClean ? EXIT.clean : EXIT.failed;
}

/** The entries of an exported file; one fault in it refuses the whole. */
async function readExport(path: string, shown: string): Promise<readonly DecisionEntry[]> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) {
    throw new InputError('decisions/missing', `${showText(shown)} is no file that can be read.`, {
      hint: 'Name the decisions.json that the report page exported.',
    });
  }
  if (size > DECISIONS_BYTES_MAX) {
    throw new InputError('decisions/too-large', `${showText(shown)} is too large.`, {
      hint: `The limit is ${DECISIONS_BYTES_MAX} bytes.`,
    });
  }
  const { entries, problems, isWhole } = readDecisions(shown, await readFile(path));
  if (!isWhole) {
    tellProblems(problems);
    throw new InputError('decisions/invalid', `${showText(shown)} has faults.`, {
      hint: 'Export it anew from the report: nothing was written.',
    });
  }
  return entries.map(({ entry }) => entry);
}

const WHY: Readonly<Record<string, string>> = {
  'unknown-claim': 'there is no such claim in this run',
  stale: 'stale',
  'to-come': 'dated in days to come',
  expired: 'expired',
  'no-reason': 'lacks the reason that it takes to accept or waive what fails',
  'no-expiry': 'lacks the expiry that it takes to waive',
};

/** What a claim is called: its key, and its first words where it is in this run. */
function namesOf(claims: readonly Claim[]): (entry: DecisionEntry) => string {
  const words = new Map(
    claims.map((claim) => [claimKey(claim), claim.quote ?? claim.statement ?? '']),
  );
  return ({ claim }) => {
    const own = words.get(claim);
    return `${escapeHidden(claim)}${own ? ` ${showText(own)}` : ''}`;
  };
}

/** What was done, line by line. */
function account(
  { files, refused }: Application,
  isDry: boolean,
  nameOf: (entry: DecisionEntry) => string,
): string {
  const told = (entry: DecisionEntry): string => `${nameOf(entry)}: ${toldAlone(entry)}`;
  const lines: string[] = [];
  for (const { path, text, applied, conflicts } of files) {
    const note = text === null ? 'nothing new' : isDry ? 'would be written' : 'written';
    lines.push(`${escapeHidden(path)}: ${counts(applied)}; ${note}`);
    for (const { entry, outcome } of applied) {
      if (outcome !== 'unchanged') lines.push(`  ${outcome.padEnd(10)} ${told(entry)}`);
    }
    for (const own of conflicts) {
      const name = own[0] ? nameOf(own[0]) : '';
      lines.push(`  conflict   ${name}: neither counts until one yields`);
      lines.push(...own.map((entry) => `             ${toldAlone(entry)}`));
    }
  }
  if (refused.length) lines.push('Refused:');
  for (const { entry, outcome, changed } of refused) {
    const what = changed.length ? `: ${changed.join(' and ')} changed since` : '';
    lines.push(`  ${told(entry)}: ${WHY[outcome] ?? outcome}${what}`);
  }
  if (lines.length === 0) lines.push('There are no decisions in it.');
  return lines.map((line) => `${line}\n`).join('');
}

function counts(applied: readonly Applied[]): string {
  const of = (outcome: Applied['outcome']) =>
    applied.filter((each) => each.outcome === outcome).length;
  const parts = (['new', 'replaced', 'unchanged', 'superseded'] as const).map(
    (name) => [of(name), name] as const,
  );
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');
}

function toldAlone({ action, reviewer, date, until, reason }: DecisionEntry): string {
  const end = until ? `, until ${until}` : '';
  const why = reason ? `: ${showText(reason)}` : '';
  const head = decisionHead({ action, reviewer: escapeHidden(reviewer), date }, 'en');
  return `${head}${end}${why}`;
}
