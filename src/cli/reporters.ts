// `--reporter NAME` takes the terminal report's place; `--reporter NAME=FILE` adds a file.

import { resolve } from 'node:path';
import { REPORTERS, type ReporterName, type ReportOptions, report } from '../report/index.js';
import type { Result } from '../schema/result.generated.js';
import { InputError } from '../util/errors.js';
import { writeJobSummary } from './ci.js';
import { onGitHub } from './guard.js';
import type { CheckOptions } from './options.js';
import { writeOutput } from './outputs.js';
import { columns, isBrief, print, printData, wantsColour } from './streams.js';

/** One report to make; `file` null is standard output. */
export interface Delivery {
  readonly name: ReporterName;
  readonly file: string | null;
}

/** Options of a report when nobody says otherwise. */
export const reportOptions = (asked: Partial<ReportOptions>): ReportOptions => ({
  lang: 'en',
  colour: false,
  columns: 80,
  quiet: false,
  includeText: false,
  templates: null,
  ...asked,
});

/** What the command line says of a report's form. */
export const shapeOf = ({ quiet, brief, suppressed }: CheckOptions): Partial<ReportOptions> => ({
  quiet,
  suppressed,
  ...(brief !== undefined && { brief }),
});

/** Refuses a report in a place where another file goes. */
export function refuseTwice(wanted: readonly Delivery[], files: readonly string[]): void {
  const taken = new Set(files.map((file) => resolve(file)));
  if (wanted.some(({ file }) => file !== null && taken.has(resolve(file)))) throw samePlace();
}

const samePlace = (): InputError =>
  new InputError('usage/reporter', 'Two reporters write to the same place.', {
    hint: 'Give each its own file: --reporter json=out/result.json --reporter html=out/index.html',
  });

/**
 * Reads `--reporter` values. Without one that prints, the terminal report does; without any, a
 * step of GitHub Actions is annotated too.
 *
 * @throws InputError `usage/reporter` on an unknown name, two on one file or two that print
 */
export function deliveries(values: readonly string[], printing: ReporterName): Delivery[] {
  const asked = values.map(delivery);
  if (asked.length === 0 && onGitHub()) {
    return [printing, 'github' as const].map((name) => ({ name, file: null }));
  }
  const files = asked.flatMap(({ file }) => (file === null ? [] : [resolve(file)]));
  const printed = asked.filter(({ file }) => file === null).map(({ name }) => name);
  // A log may hold annotations beside the report: the runner takes them out.
  const others = printed.filter((name) => name !== 'github');
  const isTwice = printed.length - others.length > 1 || others.length > 1;
  const isMixed = printed.length > others.length && others.some((name) => name !== 'terminal');
  if (new Set(files).size < files.length || isTwice || isMixed) throw samePlace();
  return printed.length ? asked : [{ name: printing, file: null }, ...asked];
}

/** Refuses the page for a run over what has changed: whoever signs it signs for all claims. */
export function refusePage(isPage: boolean, changed: unknown): void {
  if (!isPage || !changed) return;
  throw new InputError(
    'usage/changed',
    'The page is of all claims, and --changed leaves some out.',
    {
      hint: 'Leave --changed out; --cache makes a whole run quick.',
    },
  );
}

function delivery(value: string): Delivery {
  const [name = '', ...rest] = value.split('=');
  const known = REPORTERS.find((reporter) => reporter === name);
  if (!known) {
    throw new InputError('usage/reporter', `There is no reporter "${name}".`, {
      hint: `There are: ${REPORTERS.join(', ')}.`,
    });
  }
  if (rest.length && rest.join('=') === '') {
    throw new InputError('usage/reporter', `--reporter ${name}= names no file.`, {
      hint: `Name one, --reporter ${name}=FILE, or leave the = out to print it.`,
    });
  }
  return { name: known, file: rest.length ? rest.join('=') : null };
}

/** Reports in which a line can begin with anything; the others hold no line that is a command. */
const FOR_PEOPLE: ReadonlySet<ReporterName> = new Set(['terminal', 'html']);

/** Makes every report; files first, so that a closed pipe costs none. */
export async function deliver(
  result: Result,
  wanted: readonly Delivery[],
  options: ReportOptions,
): Promise<void> {
  const failures: unknown[] = [];
  for (const { name, file } of wanted) {
    if (file === null) continue;
    // A file that cannot be written costs no other report.
    await writeOutput(resolve(file), await report(name, result, options)).catch((error: unknown) =>
      failures.push(error),
    );
  }
  for (const { name, file } of wanted) {
    if (file !== null) continue;
    const stream = { colour: wantsColour(), columns: columns(), brief: options.brief ?? isBrief() };
    const text = await report(name, result, { ...options, ...stream });
    await (FOR_PEOPLE.has(name) ? print : printData)(text);
  }
  if (wanted.some(({ name }) => name === 'github')) await writeJobSummary(result, options);
  if (failures.length) throw failures[0];
}
