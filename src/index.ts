// The public API, which the commands use too.

export type { Outcome, Verdict, Wording } from './model/verdicts.js';
export { VERDICTS } from './model/verdicts.js';
export type { ClaimFilesRequest, ClaimPlans } from './pipeline/claim-plans.js';
export { planClaims } from './pipeline/claim-plans.js';
export type { Extraction, ExtractRequest } from './pipeline/extraction.js';
export { extract } from './pipeline/extraction.js';
export { proposeFiles } from './pipeline/first-files.js';
export type { FindRequest, Found } from './pipeline/look-up.js';
export { find } from './pipeline/look-up.js';
export type { ChangesRequest, SnapshotChange } from './pipeline/snapshot/changes.js';
export { snapshotChanges } from './pipeline/snapshot/changes.js';
export type { Snapshot, SnapshotRequest } from './pipeline/snapshot/take.js';
export { takeSnapshot } from './pipeline/snapshot/take.js';
export type { VisibleBlock, VisibleSource, VisibleText } from './pipeline/visible-text.js';
export { visibleText } from './pipeline/visible-text.js';
export type { Run, RunRequest } from './pipeline.js';
export { run as check, runDrafts as checkDrafts } from './pipeline.js';
export type { ReporterName, ReportOptions } from './report/index.js';
export { report } from './report/index.js';
export type { Claim, Problem, Result, Source } from './schema/result.generated.js';
