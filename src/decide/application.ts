// Decisions that come from elsewhere, against the claims as they are now: what may go into which
// file, and what may not, with the reason. Nothing is chosen between editors, nothing is guessed.

import type { DecisionEntry } from '../schema/decisions.generated.js';
import type { Claim } from '../schema/result.generated.js';
import { groupedBy } from '../util/groups.js';
import { changed, isExpired, isToCome, missing } from './binding.js';
import { decisionsText } from './entry.js';
import { claimKey, decisionsPath, keysById } from './file.js';
import { agree, mergeDecisions } from './merge.js';

/** Why an entry was not taken. */
export type Refusal = 'unknown-claim' | 'stale' | 'to-come' | 'expired' | 'no-reason' | 'no-expiry';

/** One entry and what became of it. */
export interface Applied {
  readonly entry: DecisionEntry;
  readonly outcome: 'new' | 'replaced' | 'unchanged' | 'superseded' | Refusal;
  /** What has changed since a stale one was made. */
  readonly changed: readonly string[];
}

/** A file to write, and what became of each entry for it. */
export interface FileApplication {
  /** From the root, with `/`. */
  readonly path: string;
  /** The file as it is to be; null when it need not be written. */
  readonly text: string | null;
  readonly applied: readonly Applied[];
  /** Claims on which editors disagree, each with all that was decided. */
  readonly conflicts: readonly (readonly DecisionEntry[])[];
}

/** All of an application. */
export interface Application {
  readonly files: readonly FileApplication[];
  readonly refused: readonly Applied[];
}

/** What is applied to what. */
export interface ApplyRequest {
  readonly incoming: readonly DecisionEntry[];
  /** The claims as they are, whatever was decided on them. */
  readonly claims: readonly Claim[];
  /** The entries of the files that are there, by path. */
  readonly existing: ReadonlyMap<string, readonly DecisionEntry[]>;
  readonly asOf: string;
}

/** Plans; writes nothing. */
export function planApplication(request: ApplyRequest): Application {
  const { incoming, claims, existing, asOf } = request;
  const byKey = groupedBy(claims, claimKey);
  const refused: Applied[] = [];
  const taken = new Map<string, DecisionEntry[]>();
  const keys = keysById(claims);
  for (const written of incoming) {
    const key = byKey.has(written.claim) ? undefined : keys.get(written.claim);
    const entry = key === undefined ? written : { ...written, claim: key };
    const found = refusal(entry, byKey.get(entry.claim) ?? [], asOf);
    if ('why' in found) refused.push({ entry, outcome: found.why, changed: found.changed });
    else taken.set(found.path, [...(taken.get(found.path) ?? []), entry]);
  }
  const files = [...taken]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entries]) =>
      fileApplication(path, entries, existing.get(path) ?? [], { byKey, asOf }),
    );
  return { files, refused };
}

/** Where an entry goes; else why it goes nowhere. */
function refusal(
  entry: DecisionEntry,
  claims: readonly Claim[],
  asOf: string,
): { path: string } | { why: Refusal; changed: readonly string[] } {
  const [first] = claims;
  if (!first) return { why: 'unknown-claim', changed: [] };
  const claim = claims.find(({ fingerprint }) => fingerprint === entry.fingerprint);
  if (isToCome(entry, asOf)) return { why: 'to-come', changed: [] };
  if (!claim) return { why: 'stale', changed: changed(entry, first) };
  const lacks = missing(entry, claim.outcome);
  if (lacks) return { why: lacks === 'reason' ? 'no-reason' : 'no-expiry', changed: [] };
  if (isExpired(entry, asOf)) return { why: 'expired', changed: [] };
  return { path: decisionsPath(claim) };
}

function fileApplication(
  path: string,
  entries: readonly DecisionEntry[],
  before: readonly DecisionEntry[],
  { byKey, asOf }: { readonly byKey: ReadonlyMap<string, readonly Claim[]>; readonly asOf: string },
): FileApplication {
  // A decision on what a claim was makes room for one on what it is.
  const fresh = new Set(entries.map(({ claim }) => claim));
  const isCurrent = ({ claim, fingerprint }: DecisionEntry) =>
    (byKey.get(claim) ?? []).some((one) => one.fingerprint === fingerprint);
  const kept = before.filter((entry) => !fresh.has(entry.claim) || isCurrent(entry));
  // What is dated in days to come takes nobody's place; it stays for a person to mend.
  const early = kept.filter((entry) => isToCome(entry, asOf));
  const counting = kept.filter((entry) => !early.includes(entry));
  const merged = mergeDecisions(counting, entries);
  const after = [...merged, ...early];
  const text = decisionsText(after);
  const conflicts = [...groupedBy(merged, ({ claim }) => claim).values()].filter(
    (own) => own.length > 1 && fresh.has(own[0]?.claim ?? '') && !agree(own),
  );
  const applied = entries.map((entry) => ({
    entry,
    outcome: outcomeOf(entry, before, after),
    changed: [],
  }));
  return { path, text: text === decisionsText(before) ? null : text, applied, conflicts };
}

function outcomeOf(
  entry: DecisionEntry,
  before: readonly DecisionEntry[],
  after: readonly DecisionEntry[],
): Applied['outcome'] {
  const same = ({ claim, reviewer, date }: DecisionEntry) =>
    claim === entry.claim && reviewer === entry.reviewer && date === entry.date;
  if (!after.some(same)) return 'superseded';
  if (before.some(same)) return 'unchanged';
  return before.some(({ claim }) => claim === entry.claim) ? 'replaced' : 'new';
}
