// Decisions as a file: out, to be applied, and in, to go on elsewhere.

import type { DecisionEntry } from '../schema/decisions.generated.js';
import type { Target } from './decisions-claims.js';
import { type Change, entryOf, type Kept, type Store } from './decisions-store.js';

/** Hands all decisions on this page to the reader, as decisions.json. */
export async function exportDecisions(
  page: Document,
  targets: readonly Target[],
  store: Store,
): Promise<void> {
  const decided = targets.flatMap((target) => {
    const kept = store.on(target);
    return kept ? [{ target, kept }] : [];
  });
  const decisions = decided.map(({ target, kept }) => entryOf(target, kept));
  const text = `${JSON.stringify({ schemaVersion: 1, decisions }, null, 2)}\n`;
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'decisions.json';
  link.click();
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  await store.set(
    decided.map(({ target, kept }) => ({ target, kept: { ...kept, isExported: true } })),
  );
}

/** What became of the entries of a file. */
export interface Imported {
  readonly taken: number;
  readonly stale: number;
  readonly other: number;
}

/** Takes in the decisions of a file on claims of this page; null for what is no decisions file. */
export async function importDecisions(
  text: string,
  targets: readonly Target[],
  store: Store,
): Promise<Imported | null> {
  const entries = entriesOf(text);
  if (!entries) return null;
  const byPrint = new Map(targets.map((target) => [target.fingerprint, target]));
  const claims = new Set(targets.map(({ claim }) => claim));
  const counts = { taken: 0, stale: 0, other: 0 };
  const changes: Change[] = [];
  for (const { claim, ...entry } of entries) {
    const target = byPrint.get(entry.fingerprint);
    if (!target) counts[claims.has(claim) ? 'stale' : 'other'] += 1;
    else {
      counts.taken += 1;
      const kept: Kept = { ...entry, claimPart: target.claimPart, isExported: true };
      const here = store.on(target);
      if (!here || here.date < kept.date) changes.push({ target, kept });
    }
  }
  await store.set(changes);
  return counts;
}

const TEXTS = ['claim', 'fingerprint', 'action', 'reviewer', 'date'];

function entriesOf(text: string): readonly DecisionEntry[] | null {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file.schemaVersion !== 1) return null;
    const { decisions } = file;
    return Array.isArray(decisions) && decisions.every(isEntry) ? decisions.map(known) : null;
  } catch {
    return null;
  }
}

const isEntry = (value: unknown): value is DecisionEntry =>
  isRecord(value) && TEXTS.every((name) => typeof value[name] === 'string');

/** An entry without anything that no decisions file has. */
const known = (entry: DecisionEntry): DecisionEntry => {
  const { claim, fingerprint, action, reviewer, date, reason, until, after, seen } = entry;
  return {
    ...{ claim, fingerprint, action, reviewer, date },
    ...(typeof reason === 'string' && { reason }),
    ...(typeof until === 'string' && { until }),
    ...(typeof after === 'string' && { after }),
    ...(isRecord(seen) && { seen }),
  };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object';
