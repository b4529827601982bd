// What `check` and `report` run: claim files, or with `--against` drafts.

import { basename, resolve } from 'node:path';
import { check, checkDrafts } from '../index.js';
import { reportText } from '../messages/report.js';
import type { Result } from '../schema/result.generated.js';
import { InputError } from '../util/errors.js';
import { sha256 } from '../util/files.js';
import { escapeHidden, showText } from '../util/json-show.js';
import { LIMITS } from '../util/limits.js';
import { type RunOptions, today } from './options.js';
import { warn } from './streams.js';

/** Runs what the arguments ask for. */
export async function run(
  paths: readonly string[],
  options: RunOptions,
  includeText: boolean,
): ReturnType<typeof check> {
  const base = {
    cwd: resolve(options.cwd),
    config: options.config ?? null,
    lang: options.lang ?? null,
    wholePage: options.wholePage,
    profile: options.profile ?? null,
    strict: options.strict,
    includeText,
    decisions: { asOf: options.ignoreDecisions ? null : (options.asOf ?? today()) },
  };
  const { against } = options;
  if (against.length === 0) {
    refuseStdin(paths);
    return check({
      ...base,
      paths,
      baseline: options.writeBaseline ? false : (options.baseline ?? null),
      countsKnown: options.writeBaseline === true,
      changed: options.changed === true ? 'HEAD' : (options.changed ?? null),
      cache: options.cache === false ? false : (options.cacheDir ?? options.cache ?? null),
    });
  }
  refuseForDrafts(options);
  if (paths.length === 0) {
    throw new InputError('usage/draft', 'No draft is named.', {
      hint: 'Name a text, a folder, or - for standard input: wortlaut check draft.md --against speech.txt',
    });
  }
  refuseClaims(paths);
  const drafts = paths.filter((path) => path !== '-');
  const given = drafts.length < paths.length ? await standardInput(options.stdinName) : null;
  const made = await checkDrafts({ ...base, drafts, given, against });
  if (!options.quiet) {
    tellNotSought(made.result, options.reportLang ?? made.config.reportLang ?? 'en');
  }
  return made;
}

/** As many as a glance takes in; the result has them all. */
const TOLD_MAX = 5;

/** What in marks was left alone, so that nobody takes it for checked. */
function tellNotSought({ notSought = [] }: Result, lang: 'en' | 'de'): void {
  if (notSought.length === 0) return;
  const told = notSought
    .slice(0, TOLD_MAX)
    .map(
      ({ path, line, column, text }) =>
        `  ${escapeHidden(path)}:${line}:${column} ${showText(text)}`,
    );
  const more = notSought.length - told.length;
  const words = reportText(lang);
  warn(words.labels.terminalNotSought);
  for (const line of told) warn(line);
  if (more > 0) warn(`  ${words.more(more)}`);
}

function refuseStdin(paths: readonly string[]): void {
  if (!paths.includes('-')) return;
  throw new InputError('usage/against', 'A draft from standard input needs a source.', {
    hint: 'Name one: wortlaut check - --against speech.txt',
  });
}

function refuseForDrafts(options: RunOptions): void {
  const { baseline, writeBaseline, changed, cache, cacheDir } = options;
  const what = [
    changed && '--changed',
    (writeBaseline || typeof baseline === 'string') && 'A baseline',
    (cache || cacheDir !== undefined) && 'A cache',
  ].find(Boolean);
  if (!what) return;
  throw new InputError('usage/draft', `${what} is about claim files, not about drafts.`, {
    hint: 'Leave it out, or --against.',
  });
}

function refuseClaims(paths: readonly string[]): void {
  const claims = paths.find((path) => path.toLowerCase().endsWith('.json'));
  if (claims === undefined) return;
  throw new InputError('usage/draft', 'A claim file names its sources itself.', {
    hint: 'Check it without --against; --against is for drafts, which are texts.',
  });
}

/** A draft from standard input, under a name that tells its format. */
async function standardInput(stdinName: string) {
  const name = basename(stdinName);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    bytes += chunk.length;
    if (bytes > LIMITS.sourceBytesMax) {
      throw new InputError('source/too-large', 'Standard input is too large for a draft.', {
        hint: `The limit is ${LIMITS.sourceBytesMax} bytes.`,
      });
    }
    chunks.push(chunk);
  }
  const content = Buffer.concat(chunks);
  return { name, content: { bytes: content, sha256: sha256(content) } };
}
