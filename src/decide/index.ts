// Stage 5, decide: what editors decided → the claims it holds for. The tool's outcome stays; what a
// decision comes to is told by model/effect.ts. Pure: files are read in pipeline/.

import { dayOf, decisionHead } from '../messages/decisions.js';
import type { Problem } from '../model/problem.js';
import type { Claim, Decision } from '../schema/result.generated.js';
import { groupedBy } from '../util/groups.js';
import { showText } from '../util/json-show.js';
import { bind, isToCome } from './binding.js';
import { claimKey, type DecisionFile, decisionsPath, keysById, type PlacedEntry } from './file.js';
import { mergeDecisions } from './merge.js';

/** Claims and the decisions files beside them. */
export interface DecideRequest {
  readonly claims: readonly Claim[];
  readonly files: readonly DecisionFile[];
  /** The day that it is: `2026-11-22`. It matters only where a decision has an expiry. */
  readonly asOf: string;
  /** Whether a claim that is not among `claims` is gone, and not only left out of this run. */
  isGone(claimId: string): boolean;
}

/** The claims with what was decided on them. */
export interface Decided {
  readonly claims: readonly Claim[];
  /** Decisions that do not count: stale, expired, malformed, in conflict, unused. */
  readonly problems: readonly Problem[];
  /** Entries that nothing needs any more. */
  readonly unused: ReadonlyMap<DecisionFile, ReadonlySet<PlacedEntry>>;
}

/** Binds decisions to claims: each to the exact quotation and passage it was made on. */
export function decide({ claims, files, asOf, isGone }: DecideRequest): Decided {
  const problems: Problem[] = files.flatMap((file) => file.problems);
  const counting = files.map((file) => {
    const [early, entries] = split(file.entries, ({ entry }) => isToCome(entry, asOf));
    problems.push(...early.map((each) => toComeProblem(file, each)));
    return { file, entries };
  });
  const known = new Set(claims.map(claimKey));
  const keys = keysById(claims);
  const keyOf = ({ entry }: PlacedEntry): string =>
    known.has(entry.claim) ? entry.claim : (keys.get(entry.claim) ?? entry.claim);
  const byPath = new Map(
    counting.map(({ file, entries }) => [file.path, groupedBy(entries, keyOf)]),
  );
  const used = new Set<PlacedEntry>();
  const decided = claims.map((claim) => {
    const path = decisionsPath(claim);
    const key = claimKey(claim);
    const own = byPath.get(path)?.get(key) ?? [];
    if (own.length === 0) return claim;
    const entries = mergeDecisions(own.map(({ entry }) => ({ ...entry, claim: key })));
    const decision = bind(claim, entries, path, asOf);
    // What held once and needs no decision any more is done: its decision is of no use.
    const isDone = decision?.state === 'stale' && claim.outcome === 'pass';
    if (!decision || isDone) return claim;
    for (const each of own) if (serves(each, claim, decision)) used.add(each);
    const fault = faultOf(decision, claim, own);
    if (fault) problems.push(fault);
    return { ...claim, decision };
  });
  const unused = new Map<DecisionFile, Set<PlacedEntry>>();
  for (const { file, entries } of counting) {
    const idle = entries.filter(
      (each) => !used.has(each) && (known.has(keyOf(each)) || isGone(keyOf(each))),
    );
    if (idle.length === 0) continue;
    unused.set(file, new Set(idle));
    problems.push(...idle.map((each) => unusedProblem(file, each, known.has(keyOf(each)))));
  }
  return { claims: decided, problems, unused };
}

/** Those that a test holds for, and the others. */
function split<T>(items: readonly T[], test: (item: T) => boolean): [held: T[], others: T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** Whether an entry is part of what is shown: stale ones only where nothing newer is. */
const serves = ({ entry }: PlacedEntry, claim: Claim, { state }: Decision): boolean =>
  state === 'stale' || entry.fingerprint === claim.fingerprint;

const MESSAGES: Readonly<Partial<Record<Decision['state'], (decision: Decision) => string>>> = {
  stale: ({ changed }) =>
    changed.length
      ? `is stale: ${changed.join(' and ')} changed since`
      : 'is stale: it was made on another state of the claim',
  expired: ({ until }) => `expired on ${until}`,
  malformed: ({ action }) =>
    action === 'waive' ? 'lacks the reason or the expiry that it needs' : 'lacks a reason',
  conflict: ({ others }) =>
    `is in conflict with ${others.map(({ reviewer, action }) => `${action} by ${reviewer}`).join(', ')}`,
};

const HINTS: Readonly<Partial<Record<Decision['state'], string>>> = {
  stale: 'Look at the claim and decide anew.',
  expired: 'Look at the claim and decide anew.',
  malformed: 'To accept or waive what fails takes a reason; to waive, an expiry as well.',
  conflict: 'Agree, and decide anew in the report: that takes the place of both.',
};

/** A decision that does not count, as a problem at its entry. */
function faultOf(decision: Decision, claim: Claim, own: readonly PlacedEntry[]): Problem | null {
  const says = MESSAGES[decision.state];
  if (!says) return null;
  const { action, reviewer, date, file, state } = decision;
  const at = own.find(({ entry }) => entry.reviewer === reviewer && entry.date === date) ?? own[0];
  const what = decisionHead({ action, reviewer, date }, 'en');
  return {
    ruleId: `decisions/${state}`,
    level: 'warning',
    file,
    line: at?.line ?? null,
    column: at?.column ?? null,
    pointer: at?.pointer ?? '',
    message: `the decision on ${showText(claim.id)} (${what}) ${says(decision)}; it does not count`,
    hint: HINTS[state] ?? null,
  };
}

const toComeProblem = (
  { path }: DecisionFile,
  { entry, line, column, pointer }: PlacedEntry,
): Problem => ({
  ruleId: 'decisions/to-come',
  level: 'warning',
  file: path,
  line,
  column,
  pointer,
  message: `the decision on ${showText(entry.claim)} by ${entry.reviewer} is dated ${dayOf(entry.date)}, a day to come; it does not count`,
  hint: 'Give it the day on which it was made, or take it out and decide anew.',
});

const unusedProblem = (
  { path }: DecisionFile,
  { entry, line, column, pointer }: PlacedEntry,
  isThere: boolean,
): Problem => ({
  ruleId: 'decisions/unused',
  level: 'warning',
  file: path,
  line,
  column,
  pointer,
  message: isThere
    ? `the decision on ${showText(entry.claim)} by ${entry.reviewer} is no longer needed`
    : `the decision by ${entry.reviewer} is on ${showText(entry.claim)}, which is not there any more`,
  hint: 'Take it out with wortlaut check --prune-decisions.',
});
