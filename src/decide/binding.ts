// One claim and the entries that name it → the decision that the result shows, and whether it
// counts. Nothing here is lenient: what does not fit exactly does not count.

import { dayOf } from '../messages/decisions.js';
import { settles } from '../model/actions.js';
import type { DecisionEntry } from '../schema/decisions.generated.js';
import type { Claim, Decision } from '../schema/result.generated.js';
import { agree } from './merge.js';

/** The decision of some entries on one claim. `asOf`: the day that it is, for expiries. */
export function bind(
  claim: Claim,
  entries: readonly DecisionEntry[],
  file: string,
  asOf: string,
): Decision | null {
  const current = entries.filter(({ fingerprint }) => fingerprint === claim.fingerprint);
  if (current.length === 0) {
    const last = latest(entries);
    return last ? shown(last, file, 'stale', changed(last, claim)) : null;
  }
  const sound = current.filter((entry) => missing(entry, claim.outcome) === null);
  const live = sound.filter((entry) => !isExpired(entry, asOf));
  const [first, ...others] = live;
  if (!first) {
    const last = latest(sound.length ? sound : current);
    return last ? shown(last, file, sound.length ? 'expired' : 'malformed', []) : null;
  }
  if (!agree(live)) return { ...shown(first, file, 'conflict', []), others: others.map(facts) };
  return shown(strictest(live, first), file, 'in-effect', []);
}

/** What a decision on a claim of this outcome lacks; null when nothing. */
export function missing(
  { action, reason, until }: Pick<DecisionEntry, 'action' | 'reason' | 'until'>,
  outcome: Claim['outcome'],
): 'reason' | 'until' | null {
  if (settles(action) && outcome === 'fail' && !reason?.trim()) return 'reason';
  return action === 'waive' && until === undefined ? 'until' : null;
}

/** Whether its last day has passed. */
export const isExpired = ({ until }: Pick<DecisionEntry, 'until'>, asOf: string): boolean =>
  until !== undefined && until < asOf;

const DAY_MS = 86_400_000;

/**
 * Whether a decision is dated in days to come: whoever wrote that date could take the place of all
 * decisions until then. Days begin at different times over the world, so the next one is not yet
 * too late.
 */
export function isToCome({ date }: Pick<DecisionEntry, 'date'>, asOf: string): boolean {
  const next = new Date(Date.parse(asOf) + DAY_MS).toISOString();
  return dayOf(date) > dayOf(next);
}

/** What is no longer as it was decided on; a decision that does not tell says nothing. */
export function changed({ seen }: DecisionEntry, claim: Claim): Decision['changed'] {
  if (!seen) return [];
  const now = { verdict: claim.verdict, ...claim.parts };
  return (['verdict', 'speaker', 'quote', 'passage'] as const).filter(
    (part) => seen[part] !== now[part],
  );
}

const latest = (entries: readonly DecisionEntry[]): DecisionEntry | undefined =>
  entries.reduce<DecisionEntry | undefined>(
    (late, entry) => (late && late.date >= entry.date ? late : entry),
    undefined,
  );

/** Of decisions that agree, the one that ends first holds for all. */
const strictest = (entries: readonly DecisionEntry[], first: DecisionEntry): DecisionEntry =>
  entries.reduce((a, b) => ((b.until ?? '9') < (a.until ?? '9') ? b : a), first);

const facts = ({ action, reviewer, reason, date, until }: DecisionEntry) => ({
  action,
  reviewer,
  reason: reason ?? null,
  date,
  until: until ?? null,
});

const shown = (
  entry: DecisionEntry,
  file: string,
  state: Decision['state'],
  changes: Decision['changed'],
): Decision => ({ ...facts(entry), state, changed: changes, others: [], file });
