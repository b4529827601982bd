// The stages in order, on one screen. Stages meet here and in pipeline/, nowhere else.
//
//   load ─ read ─ attribute ─ locate ─ judge ─ result
//
// A failure belongs to the source or claim it happened in: the run goes on.

import { VERSION } from './generated/version.js';
import { type LoadRequest, load } from './load/index.js';
import { type CheckedUnit, checkUnit } from './pipeline/check-unit.js';
import { policyOf } from './pipeline/policy.js';
import { sourceStore } from './pipeline/store.js';
import { units } from './pipeline/units.js';
import { result } from './result/index.js';
import type { Result } from './schema/result.generated.js';
import { lexicon } from './words/index.js';

/** What one run is asked to do; null is "as the config says". */
export interface RunRequest extends LoadRequest {
  readonly lang: string | null;
  readonly profile: string | null;
  readonly strict: boolean;
  /** With the sources' texts, trees and quotations: for reports. */
  readonly includeText: boolean;
}

/** Checks every claim of a project. Problems of inputs are in the result, not thrown. */
export async function run(request: RunRequest): Promise<Result> {
  const { includeText } = request;
  const { root, config, sources, claims, inputs, problems } = await load(request);
  const words = lexicon(config.words);
  const policy = policyOf(config, request);
  const store = sourceStore(sources, words, {
    root,
    allow: config.allow ?? [],
    lang: request.lang ?? config.lang ?? null,
    kind: 'article',
  });
  const checking = { store, lexicon: words, policy, includeText };
  const checked: CheckedUnit[] = [];
  for (const unit of units(store.paths, claims)) checked.push(await checkUnit(unit, checking));
  return result({ version: VERSION, profile: policy.profile, inputs, problems, checked });
}

/** What `extract` is asked to do. */
export interface ExtractRequest {
  /** Absolute; paths in the result are relative to it. */
  readonly root: string;
  /** Sources, relative to the root. */
  readonly paths: readonly string[];
  readonly lang: string | null;
}

/** Reads sources and finds their quotations and speakers: a result without claims. */
export async function extract(request: ExtractRequest): Promise<Result> {
  const { root, paths, lang } = request;
  const words = lexicon();
  const requests = paths.map((path) => ({ path, declared: UNDECLARED, roster: [] }));
  // Whoever names a file on the command line may have it read, wherever it is.
  const store = sourceStore(requests, words, { root, allow: paths, lang, kind: 'article' });
  const policy = policyOf({}, { profile: null, strict: false });
  const checking = { store, lexicon: words, policy, includeText: true };
  const checked: CheckedUnit[] = [];
  for (const unit of units(store.paths, [])) checked.push(await checkUnit(unit, checking));
  return result({ version: VERSION, profile: policy.profile, inputs: [], problems: [], checked });
}

const UNDECLARED = {
  kind: null,
  lang: null,
  made: null,
  access: null,
  speaker: null,
  title: null,
  url: null,
  author: null,
  published: null,
  retrieved: null,
};
