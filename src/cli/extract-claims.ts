// `wortlaut extract --claims`: writes claim files, or tells what became of those that are there.

import { join } from 'node:path';
import { claimFileText } from '../drafts/claim-file.js';
import type { FilePlan } from '../drafts/plan.js';
import { planClaims } from '../index.js';
import type { ExtractRequest } from '../pipeline/extraction.js';
import { screenText } from '../report/terminal/screen-text.js';
import { jsonText } from '../util/json-out.js';
import { showText } from '../util/json-show.js';
import { EXIT } from './exit-code.js';
import type { ExtractOptions } from './extract.js';
import { writeOutput } from './outputs.js';
import { tellProblems } from './problems.js';
import { print, printData } from './streams.js';

/** Plans, writes what may be written, and tells all of it. */
export async function extractClaims(
  request: ExtractRequest,
  folder: string,
  options: ExtractOptions,
): Promise<number> {
  const { split, all, against, update, reporter } = options;
  const bySpeaker = split === 'speaker';
  const asked = { ...request, folder, bySpeaker, all, against };
  const { root, plans, problems } = await planClaims(asked);
  const told = plans.map((plan) => ({ plan, written: plan.isNew || (update && changes(plan)) }));
  for (const { plan, written } of told) {
    if (written) await writeOutput(join(root, plan.path), claimFileText(plan.value));
  }
  if (reporter === 'json') await printData(json(told));
  else await print(lines(told));
  tellProblems(problems);
  if (problems.some(({ level }) => level === 'error')) return EXIT.broken;
  return told.some(({ plan, written }) => changes(plan) && !written) ? EXIT.failed : EXIT.clean;
}

interface Told {
  readonly plan: FilePlan;
  readonly written: boolean;
}

/** Whether a file would be another; what is gone but stays changes nothing. */
const changes = ({ fresh, reworded, gone }: FilePlan): boolean =>
  fresh.length + reworded.length > 0 || gone.some(({ stays }) => stays.length === 0);

function json(told: readonly Told[]): string {
  const files = told.map(({ plan, written }) => {
    const { path, kept, fresh, reworded, gone } = plan;
    return { path, written, kept, new: fresh, reworded, gone };
  });
  return jsonText({ schemaVersion: 1, files });
}

function lines(told: readonly Told[]): string {
  if (told.length === 0) return 'There are no quotations to make claims of.\n';
  const blocks = told.map(({ plan, written }) => block(plan, written));
  const waits = told.some(({ plan, written }) => changes(plan) && !written);
  const last = waits ? '\nFiles that exist were left as they are: --update changes them.\n' : '';
  return `${blocks.join('')}${last}`;
}

function block(plan: FilePlan, written: boolean): string {
  const { path, isNew, kept, fresh, reworded, gone } = plan;
  const counts = isNew
    ? `${fresh.length} ${fresh.length === 1 ? 'claim' : 'claims'}, written`
    : `${kept.length} kept, ${fresh.length} new, ${reworded.length} reworded, ${gone.length} gone${written ? '; updated' : ''}`;
  const rows = isNew
    ? []
    : [
        ...fresh.map(({ id, quote }) => `new       ${id}: ${showText(quote)}`),
        ...reworded.flatMap(({ id, from, to }) => [
          `reworded  ${id}: ${showText(from)}`,
          `          now ${showText(to)}`,
        ]),
        ...gone.map(({ id, quote, stays }) => `gone      ${id}: ${showText(quote)}${left(stays)}`),
      ];
  return [`${path}: ${counts}`, ...rows.map((row) => `  ${row}`)]
    .map((line) => `${printable(line)}\n`)
    .join('');
}

const left = (stays: readonly string[]): string =>
  stays.length ? `; it stays, for its ${stays.join(', ')}` : '';

/** Safe to print; spaces, which make the columns, stay. */
const printable = (line: string): string =>
  line
    .split(/( +)/)
    .map((part) => (part.startsWith(' ') ? part : screenText(part)))
    .join('');
