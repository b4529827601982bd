// The stages in order, on one screen. Stages meet here and in pipeline/, nowhere else.
//
//   load ─ read ─ attribute ─ locate ─ judge ─ result
//
// A failure belongs to the source or claim it happened in: the run goes on.

import { VERSION } from './generated/version.js';
import { type LoadRequest, load, type SourceRequest } from './load/index.js';
import { type CheckedUnit, type CheckSetup, unitChecker } from './pipeline/check-unit.js';
import { openDesk } from './pipeline/desk.js';
import { checkDrafts, type DraftRequest } from './pipeline/draft-run.js';
import { policyOf, unknownRules } from './pipeline/policy.js';
import { threadsFor } from './pipeline/threads.js';
import { type Unit, units } from './pipeline/units.js';
import { result } from './result/index.js';
import type { ConfigFile } from './schema/config.generated.js';
import type { Result } from './schema/result.generated.js';

import { LIMITS } from './util/limits.js';

/** What one run is asked to do; null is "as the config says". */
export interface RunRequest extends LoadRequest {
  readonly lang: string | null;
  readonly profile: string | null;
  readonly strict: boolean;
  /** With the sources' texts, trees and quotations: for reports. */
  readonly includeText: boolean;
}

/** A run: its result, and what the caller may want to know of the project. */
export interface Run {
  readonly result: Result;
  /** Absolute; not for any output. */
  readonly root: string;
  readonly config: ConfigFile;
}

/** Checks every claim of a project. Problems of inputs are in the result, not thrown. */
export async function run(request: RunRequest): Promise<Run> {
  const { includeText } = request;
  const loaded = await load(request);
  const { root, config, sources, claims, inputs } = loaded;
  const problems = [...loaded.problems, ...unknownRules(config, inputs)];
  const policy = policyOf(config, request);
  const lang = request.lang ?? config.lang ?? null;
  const bytesMax = config.limits?.sourceBytesMax ?? LIMITS.sourceBytesMax;
  const rules = { root, allowed: config.roots ?? [], bytesMax, lang, kind: 'article' } as const;
  const setup = { sources, rules, words: config.words ?? {}, policy, includeText };
  const checked = await checkUnits(units(paths(sources), claims), setup);
  const parts = { version: VERSION, profile: policy.profile, inputs, problems, checked, config };
  return { result: result(parts), root, config };
}

/** Reads, attributes, locates and judges, unit by unit, on as many threads as the work pays for. */
async function checkUnits(work: readonly Unit[], setup: CheckSetup): Promise<CheckedUnit[]> {
  const threads = await threadsFor(setup.rules.root, work);
  if (threads > 1) return (await import('./pipeline/pool.js')).checkOnThreads(work, setup, threads);
  const check = unitChecker(setup);
  const checked: CheckedUnit[] = [];
  for (const unit of work) checked.push(await check(unit));
  return checked;
}

/** Checks the quotations of drafts against sources, with no claim file. */
export async function runDrafts(request: Omit<RunRequest, 'paths'> & DraftRequest): Promise<Run> {
  const desk = await openDesk(request);
  const { coverage, notSought, ...parts } = await checkDrafts(desk, request);
  const made = result({
    version: VERSION,
    profile: desk.policy.profile,
    ...parts,
    config: desk.config,
  });
  const sources = made.sources.map((source) => {
    const own = coverage.get(source.path);
    return own ? { ...source, coverage: own, isDraft: true as const } : source;
  });
  return { result: { ...made, sources, notSought: [...notSought] }, ...desk };
}

const paths = (sources: readonly SourceRequest[]): string[] => sources.map(({ path }) => path);
