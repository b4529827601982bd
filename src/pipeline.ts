// The stages in order, on one screen. Stages meet here and in pipeline/, nowhere else.
//
//   load ─ read ─ attribute ─ locate ─ judge ─ decide ─ result
//
// A failure belongs to the source or claim it happened in: the run goes on.

import { VERSION } from './generated/version.js';
import type { LeftOut } from './pipeline/baseline.js';
import {
  type CheckedUnit,
  type CheckSetup,
  openChecking,
  unitChecker,
} from './pipeline/check-unit.js';
import { type DecisionRules, withDecisions } from './pipeline/decisions.js';
import { openDesk } from './pipeline/desk.js';
import { checkDrafts, type DraftRequest } from './pipeline/draft-run.js';
import { openProject, type Project, type ProjectRequest } from './pipeline/project.js';
import { fromCache, sawAll, withKnown } from './pipeline/scope.js';
import { spreadOf } from './pipeline/threads.js';
import type { Unit } from './pipeline/units.js';
import { result } from './result/index.js';
import type { ConfigFile } from './schema/config.generated.js';
import type { Result } from './schema/result.generated.js';

/** What one run is asked to do. */
export interface RunRequest extends ProjectRequest {
  /** How decisions of editors are treated; absent: none is obeyed. */
  readonly decisions?: DecisionRules;
}

/** A run: its result, and what the caller may want to know of the project. */
export interface Run {
  readonly result: Result;
  /** Absolute; not for any output. */
  readonly root: string;
  readonly config: ConfigFile;
  /** Decisions files without what nothing needs any more, by path from the root: to be written. */
  readonly pruned: ReadonlyMap<string, string>;
  /** Whether every claim of the project was checked, as far as anybody can tell. */
  readonly isWhole: boolean;
  /** Equal claims that the run left out, for the baseline. */
  readonly left: LeftOut;
}

/** Checks every claim of a project. Problems of inputs are in the result, not thrown. */
export async function run(request: RunRequest): Promise<Run> {
  const project = await openProject(request);
  const { root, config, inputs, problems, setup, baseline, left, changed } = project;
  const checked = await checkProject(project);
  const { parts, pruned } = await withDecisions(
    { inputs, problems, checked },
    { asOf: request.decisions?.asOf ?? null, root, given: [], isPartial: Boolean(changed) },
  );
  const { profile } = setup.policy;
  const made = {
    ...result({ version: VERSION, profile, ...parts, config }),
    ...(changed && { changed }),
  };
  const isWhole = sawAll(request, made);
  return { result: withKnown(made, baseline, isWhole, left), root, config, pruned, isWhole, left };
}

/** Reads, attributes, locates and judges what is to be checked; what the cache knows is not. */
function checkProject({ work, setup, cache }: Project): Promise<CheckedUnit[]> {
  const check = (some: readonly Unit[]) => checkUnits(some, setup);
  return cache ? fromCache(work, setup, cache, check) : check(work);
}

/** Reads, attributes, locates and judges, unit by unit, on as many threads as the work pays for. */
async function checkUnits(work: readonly Unit[], setup: CheckSetup): Promise<CheckedUnit[]> {
  const { threads, heavy } = await spreadOf(setup.rules.root, work);
  if (threads > 1) return (await import('./pipeline/pool.js')).checkOnThreads(work, setup, threads);
  const checking = openChecking(setup);
  const check = unitChecker(setup, checking);
  const checked: CheckedUnit[] = [];
  for (const unit of work) {
    const both = unit === heavy && (await import('./pipeline/pair.js')).checkInPair;
    checked.push(await (both ? both(unit, setup, checking) : check(unit)));
  }
  return checked;
}

/** Checks the quotations of drafts against sources, with no claim file. */
export async function runDrafts(request: Omit<RunRequest, 'paths'> & DraftRequest): Promise<Run> {
  const desk = await openDesk(request);
  const { coverage, notSought, ...found } = await checkDrafts(desk, request);
  const asOf = request.decisions?.asOf ?? null;
  const given = request.given ? [request.given.name] : [];
  const { parts, pruned } = await withDecisions(found, {
    asOf,
    root: desk.root,
    given,
    isPartial: false,
  });
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
  const whole = { ...made, sources, notSought: [...notSought] };
  return { result: whole, ...desk, pruned, isWhole: false, left: new Map() };
}
