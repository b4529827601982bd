// How much of a project a run looks at anew, and what of its findings is no news: `--changed`,
// `--cache` and the baseline.

import { resolve } from 'node:path';
import { type Loaded, type LoadRequest, load } from '../load/index.js';
import type { Claim } from '../model/claim.js';
import type { ConfigFile } from '../schema/config.generated.js';
import type { Result } from '../schema/result.generated.js';
import { InputError } from '../util/errors.js';
import { isBelow } from '../util/files.js';
import { type Baseline, type LeftOut, markKnown } from './baseline.js';
import type { checkCached } from './cache.js';
import { leftOutBefore, withTwins } from './twins.js';
import { sourcesOf } from './units.js';

/** What a run may be asked beside what to check; null and nothing are "as the config says". */
export interface Scope {
  /** The file of known findings, from `cwd`; false: none, even if one is there. */
  readonly baseline?: string | false | null;
  /** Count what of the known is left out even where no baseline is there yet: to write one. */
  readonly countsKnown?: boolean;
  /** Keep answers for later runs: in the usual folder, or in this one, from `cwd`. */
  readonly cache?: string | boolean | null;
  /** Only claims that a change since this commit can have touched. */
  readonly changed?: string | null;
}

/** Where answers are kept when nobody says otherwise, from the root. */
const CACHE_NAME = '.wortlaut-cache';

/** All claims, or with `--changed` those that a change can have touched. */
export async function scopeOf(
  { changed, countsKnown }: Scope,
  loaded: Loaded,
  baseline: Baseline | null,
) {
  if (!changed) return { claims: loaded.claims, inputs: loaded.inputs, changed: null };
  const { changedClaims } = await import('./changed.js');
  const touched = await changedClaims(loaded, baseline ? [baseline.path] : [], changed);
  // Whether a finding is one of the known ones or one more shows only beside its like.
  const claims = baseline || countsKnown ? withTwins(loaded.claims, touched) : touched;
  // Files of which nothing was checked are no inputs of the run.
  const leftOut = new Set(loaded.claims.map(({ file }) => file));
  for (const { file } of claims) leftOut.delete(file);
  const inputs = loaded.inputs.filter(({ path }) => !leftOut.has(path));
  return {
    claims,
    inputs,
    changed: { since: changed, leftOut: loaded.claims.length - claims.length },
  };
}

/** The sources of some claims, sorted. */
export const cited = (claims: readonly Claim[]): string[] =>
  [...new Set(claims.flatMap(sourcesOf))].sort();

/** Where answers are kept, absolute; null when they are not. */
export function cacheFolder(
  root: string,
  { cwd, cache }: Scope & { readonly cwd: string },
  config: ConfigFile,
): string | null {
  if (typeof cache === 'string') return resolve(cwd, cache);
  if (cache === false || (!cache && config.cache === undefined)) return null;
  const folder = resolve(root, config.cache ?? CACHE_NAME);
  if (isBelow(root, folder)) return folder;
  // A config comes with the project, and with its pull requests; the command line is the user's own.
  throw new InputError('config/cache', 'The cache of the config lies outside of the project.', {
    hint: 'Name a folder below the root, or one of your own with --cache FOLDER.',
  });
}

/** Checks by the cache. It is loaded only where answers are kept: most runs have no need of it. */
export const fromCache: typeof checkCached = async (...work) =>
  (await import('./cache.js')).checkCached(...work);

/** Whether every claim of the project was checked, as far as anybody can tell. */
export const sawAll = (
  { paths, changed }: Scope & { readonly paths: readonly string[] },
  { problems }: Result,
): boolean => paths.length === 0 && !changed && problems.every(({ level }) => level !== 'error');

/**
 * What of the project a run over named files leaves out and a baseline has to count: for each claim
 * the equal ones before it. Nothing, where all is checked or there is no baseline to go by.
 */
export async function leftOutOf(
  request: LoadRequest,
  { claims }: Loaded,
  isAsked: boolean,
): Promise<LeftOut> {
  if (!isAsked || request.paths.length === 0) return new Map();
  const whole = await load({ ...request, paths: [] });
  return leftOutBefore(whole.claims, claims);
}

/** Marks what the baseline knows. */
export const withKnown = (
  made: Result,
  baseline: Baseline | null,
  isWhole: boolean,
  left: LeftOut,
): Result => (baseline ? markKnown(made, baseline, isWhole, left) : made);
