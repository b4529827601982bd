// The baseline: fingerprints of the findings that a repository had when it took the tool up. They
// stay in every report, but no longer fail a run; whatever is not among them is new.

import { resolve } from 'node:path';
import { isSettled } from '../model/effect.js';
import type { Problem } from '../model/problem.js';
import { summarise } from '../result/summary.js';
import type { ConfigFile } from '../schema/config.generated.js';
import type { Claim, Result } from '../schema/result.generated.js';
import { claimPrints } from '../util/claim-prints.js';
import { InputError } from '../util/errors.js';
import { type Fence, fromRoot, readBelow } from '../util/files.js';
import { BASELINE_NAME } from '../util/neighbour-names.js';
import { placeOf } from './twins.js';

/** A million findings. */
const BYTES_MAX = 80_000_000;

/** A baseline as it was read. */
export interface Baseline {
  /** From the root, with `/`. */
  readonly path: string;
  readonly prints: ReadonlySet<string>;
}

/** What reading gave: nothing where there is no file and nobody named one. */
export interface OpenedBaseline {
  readonly baseline: Baseline | null;
  readonly problems: readonly Problem[];
}

/** Where the baseline of a run is. */
interface Wanted {
  /** Absolute. */
  readonly cwd: string;
  /** As the command line names it, from `cwd`; false: none is wanted. */
  readonly baseline?: string | false | null;
}

/** The path of the baseline, from the root, and whether somebody named it. */
export function baselinePath(
  root: string,
  { cwd, baseline }: Wanted,
  config: ConfigFile,
): { readonly path: string; readonly isNamed: boolean } {
  if (typeof baseline === 'string')
    return { path: fromRoot(root, resolve(cwd, baseline)), isNamed: true };
  return { path: config.baseline ?? BASELINE_NAME, isNamed: config.baseline !== undefined };
}

/** Reads the baseline of a run. One that is broken is a problem, never an empty one. */
export async function openBaseline(
  root: string,
  wanted: Wanted,
  config: ConfigFile,
): Promise<OpenedBaseline> {
  if (wanted.baseline === false) return { baseline: null, problems: [] };
  const { path, isNamed } = baselinePath(root, wanted, config);
  // A file that the command line names may lie anywhere: naming it is allowing it.
  const fence: Fence = { root, allowed: wanted.baseline ? [resolve(root, path, '..')] : [] };
  try {
    const { bytes } = await readBelow(fence, { path, bytesMax: BYTES_MAX, family: 'baseline' });
    const prints = printsOf(Buffer.from(bytes).toString('utf8'));
    if (prints) return { baseline: { path, prints: new Set(prints) }, problems: [] };
    return { baseline: null, problems: [problem('baseline/invalid', path, INVALID)] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const isLack = error.code === 'baseline/missing' && !isNamed;
    const told = { message: error.message, hint: error.hint };
    return { baseline: null, problems: isLack ? [] : [problem(error.code, path, told)] };
  }
}

const INVALID = {
  message: 'the file is no baseline',
  hint: 'Write it again: wortlaut check --write-baseline',
};

const problem = (
  ruleId: string,
  file: string,
  told: Pick<Problem, 'message' | 'hint'>,
): Problem => ({ ruleId, level: 'error', file, line: null, column: null, pointer: '', ...told });

function printsOf(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (value === null || typeof value !== 'object') return null;
    const { schemaVersion, fingerprints } = value as Record<string, unknown>;
    const isWhole = schemaVersion === 1 && Array.isArray(fingerprints);
    return isWhole && fingerprints.every(isPrint) ? fingerprints : null;
  } catch {
    return null;
  }
}

const isPrint = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** The text of a baseline: one fingerprint a line, sorted, so that branches merge. */
export const baselineText = (prints: Iterable<string>): string =>
  `${JSON.stringify({ schemaVersion: 1, fingerprints: [...new Set(prints)].sort() }, null, 2)}\n`;

/** A fingerprint for what fails is another than for what is to be looked at. */
const printsFor = (
  claims: readonly Claim[],
  outcome: 'fail' | 'warn',
  left: LeftOut = NOTHING_LEFT_OUT,
): string[] =>
  claimPrints(claims, `wortlaut-baseline/1 ${outcome}`, (claim) => left.get(placeOf(claim)) ?? 0);

/** How many equal claims before one are left out of a run, by the claim's place. */
export type LeftOut = ReadonlyMap<string, number>;
const NOTHING_LEFT_OUT: LeftOut = new Map();

/**
 * The fingerprints of what a run finds, but for what an editor accepted or waived.
 *
 * @param warnings with what is to be looked at
 */
export function baselinePrints(
  claims: readonly Claim[],
  warnings: boolean,
  left: LeftOut = NOTHING_LEFT_OUT,
): string[] {
  const isOpen = (claim: Claim) => !isSettled({ ...claim, known: false });
  const open = claims.map((claim) => isOpen(claim) && claim.outcome);
  const of = (outcome: 'fail' | 'warn') =>
    printsFor(claims, outcome, left).filter((_, index) => open[index] === outcome);
  return warnings ? [...of('fail'), ...of('warn')] : of('fail');
}

/**
 * Marks the findings that a baseline has. A failure is known as a failure only; a warning also
 * when it was worse before.
 *
 * @param isWhole whether all claims were checked: else nobody knows which findings are fixed
 */
export function markKnown(
  result: Result,
  baseline: Baseline,
  isWhole: boolean,
  left: LeftOut = NOTHING_LEFT_OUT,
): Result {
  const { path, prints } = baseline;
  const { claims } = result;
  const [fails, warns] = [printsFor(claims, 'fail', left), printsFor(claims, 'warn', left)];
  const met = new Set<string>();
  const marked = claims.map((claim, index) => {
    const own = { fail: [fails[index]], warn: [warns[index], fails[index]] };
    const { outcome } = claim;
    const candidates = outcome === 'fail' || outcome === 'warn' ? own[outcome] : [];
    const known = candidates.find((print) => print !== undefined && prints.has(print));
    if (known === undefined) return claim;
    met.add(known);
    return { ...claim, known: true };
  });
  const fixed = isWhole ? prints.size - met.size : null;
  return {
    ...result,
    summary: summarise(marked),
    claims: marked,
    baseline: { path, fixed },
  };
}
