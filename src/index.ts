// The public API, which the commands use too. docs/api.md shows how.

import { resolve } from 'node:path';
import {
  type Extraction,
  type ExtractRequest,
  extract as extractSources,
} from './pipeline/extraction.js';
import { type FindRequest, type Found, find as lookUp } from './pipeline/look-up.js';
import { type Run, type RunRequest, run } from './pipeline.js';
import { sha256, type Texts } from './util/files.js';

export type { Outcome, Verdict, Wording } from './model/verdicts.js';
export { VERDICTS } from './model/verdicts.js';
export type { ClaimFilesRequest, ClaimPlans } from './pipeline/claim-plans.js';
export { planClaims } from './pipeline/claim-plans.js';
export { proposeFiles } from './pipeline/first-files.js';
export type { ChangesRequest, SnapshotChange } from './pipeline/snapshot/changes.js';
export { snapshotChanges } from './pipeline/snapshot/changes.js';
export type { Snapshot, SnapshotRequest } from './pipeline/snapshot/take.js';
export { takeSnapshot } from './pipeline/snapshot/take.js';
export type { VisibleBlock, VisibleSource, VisibleText } from './pipeline/visible-text.js';
export { visibleText } from './pipeline/visible-text.js';
export { runDrafts as checkDrafts } from './pipeline.js';
export type { ReporterName, ReportOptions } from './report/index.js';
export { report } from './report/index.js';
export type { Claim, Problem, Result, Source } from './schema/result.generated.js';
export type { Extraction, ExtractRequest, FindRequest, Found, Run, RunRequest };

/** Files in memory, by path: `{ 'speech.txt': 'We will wait.' }`. With them, no disk is read. */
export type InMemory = Readonly<Record<string, string | Uint8Array>>;

/** A request of which everything may be left out; `texts` is what there is instead of a disk. */
export type Asked<T> = Partial<Omit<T, 'texts'>> & { readonly texts?: InMemory };

/**
 * Checks the claims of a project, or of texts. Problems of inputs are in the result, not thrown.
 *
 * `check({ cwd: 'news' })` is `wortlaut check --cwd news`, without decisions unless asked for.
 *
 * @throws InputError for what is asked wrongly: a commit that git does not know
 */
export const check = (asked: Asked<RunRequest> = {}): Promise<Run> =>
  run({ paths: [], includeText: false, ...usual(asked), ...(asked.texts && { baseline: false }) });

/**
 * Looks one quotation up in sources, the best answer first: files and folders, or texts.
 *
 * @throws InputError when there are no words, too many of them, or a source does not exist
 */
export const find = (asked: Asked<FindRequest> & Pick<FindRequest, 'quote'>): Promise<Found> =>
  lookUp({ speaker: null, sources: [], ...usual(asked) });

/**
 * The quotations of sources and who says them, from files and folders or from texts.
 *
 * @throws InputError `source/missing`, `source/none` for what is named in vain
 */
export const extract = (asked: Asked<ExtractRequest>): Promise<Extraction> =>
  extractSources({ sources: [], ...usual(asked) });

/** What holds when nobody says otherwise. */
function usual<T extends { readonly texts?: InMemory; readonly cwd?: string }>(asked: T) {
  const { texts, ...rest } = asked;
  return {
    ...{ config: null, lang: null, profile: null, strict: false },
    ...rest,
    cwd: resolve(asked.cwd ?? '.'),
    ...(texts && { texts: inBytes(texts) }),
  };
}

/** Paths are from the root, whatever slashes they are written with. */
function inBytes(texts: InMemory): Texts {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(texts).map(([path, text]) => {
      const bytes = typeof text === 'string' ? encoder.encode(text) : text;
      return [path.replaceAll('\\', '/').replace(/^\.\//, ''), { bytes, sha256: sha256(bytes) }];
    }),
  );
}
