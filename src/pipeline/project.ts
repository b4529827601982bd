// A project as a run finds it: its claims and what is to be checked of them, the sources and the rules
// to check by, and what earlier runs know.

import { type Loaded, type LoadRequest, load } from '../load/index.js';
import type { Problem } from '../model/problem.js';
import type { ConfigFile } from '../schema/config.generated.js';
import type { Input, Result } from '../schema/result.generated.js';
import { limitsOf } from '../util/limits.js';
import { type Baseline, type LeftOut, openBaseline } from './baseline.js';
import type { CheckSetup } from './check-unit.js';
import { policyOf, unknownRules } from './policy.js';
import { cacheFolder, cited, leftOutOf, type Scope, scopeOf } from './scope.js';
import { type Unit, units } from './units.js';

/** What a run is asked of a project; null is "as the config says". */
export interface ProjectRequest extends LoadRequest, Scope {
  readonly lang: string | null;
  readonly profile: string | null;
  readonly strict: boolean;
  /** Web pages: all that is visible, not the main content alone. */
  readonly wholePage?: boolean | undefined;
  /** With the sources' texts, trees and quotations: for reports. */
  readonly includeText: boolean;
}

/** A project, opened. */
export interface Project {
  /** Absolute; not for any output. */
  readonly root: string;
  readonly config: ConfigFile;
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  /** What is to be checked, a unit a source. */
  readonly work: readonly Unit[];
  readonly setup: CheckSetup;
  /** Where answers are kept, absolute; null when they are not. */
  readonly cache: string | null;
  /** The findings that are no news; null when there is no list of them. */
  readonly baseline: Baseline | null;
  /** Equal claims that the run leaves out, for the baseline. */
  readonly left: LeftOut;
  /** Since when a change counts, and how many claims that leaves out; null: all are checked. */
  readonly changed: Result['changed'] | null;
}

/** Loads claims and config, and what earlier runs know. Problems of inputs are in the project. */
export async function openProject(request: ProjectRequest): Promise<Project> {
  const loaded = await load(request);
  const { root, config } = loaded;
  const known = await openBaseline(root, request, config);
  const { claims, inputs, changed } = await scopeOf(request, loaded, known.baseline);
  const counts = known.baseline !== null || request.countsKnown === true;
  const unknown = await unknownRules(config, loaded.inputs, root);
  const problems = [...loaded.problems, ...unknown, ...known.problems];
  const paths = changed ? cited(claims) : loaded.sources.map(({ path }) => path);
  return {
    ...{ root, config, inputs, problems },
    work: units(paths, claims),
    setup: setupOf(loaded, request),
    cache: cacheFolder(root, request, config),
    baseline: known.baseline,
    left: await leftOutOf(request, loaded, counts),
    changed,
  };
}

function setupOf({ root, config, sources }: Loaded, request: ProjectRequest): CheckSetup {
  return {
    sources,
    rules: {
      root,
      allowed: config.roots ?? [],
      bytesMax: limitsOf(config.limits).sourceBytesMax,
      lang: request.lang ?? config.lang ?? null,
      kind: 'article',
      wholePage: request.wholePage ?? false,
      ...(request.texts && { texts: request.texts }),
    },
    words: config.words ?? {},
    policy: policyOf(config, request),
    includeText: request.includeText,
  };
}
