// One entry of a decisions file: what makes it readable, and in what order entries are written.

import { dayOf } from '../messages/decisions.js';
import { ACTIONS } from '../model/actions.js';
import type { DecisionEntry } from '../schema/decisions.generated.js';
import { compareText } from '../util/compare.js';
import { showValue } from '../util/json-show.js';

/** An entry, or what is wrong with it in one phrase. */
export type ReadEntry = { readonly entry: DecisionEntry } | { readonly fault: string };

interface Rule {
  readonly isNeeded: boolean;
  /** What is wrong with a value, or null. */
  fault(value: unknown): string | null;
}

const FINGERPRINT = /^[0-9a-f]{64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/;
const PART_UNITS_MAX = 80;

const text = (isNeeded: boolean, unitsMax: number): Rule => ({
  isNeeded,
  fault: (value) => {
    if (typeof value !== 'string') return 'is no text';
    if (value === '') return 'is empty';
    // The schema counts characters, as JSON Schema does.
    return [...value].length > unitsMax ? `has more than ${unitsMax} characters` : null;
  },
});

const shaped = (isNeeded: boolean, shape: RegExp, what: string): Rule => ({
  isNeeded,
  fault: (value) => (typeof value === 'string' && shape.test(value) ? null : `is no ${what}`),
});

const RULES: Readonly<Record<string, Rule>> = {
  claim: text(true, 2000),
  fingerprint: shaped(true, FINGERPRINT, 'fingerprint of 64 hex digits'),
  action: {
    isNeeded: true,
    fault: (value) => (ACTIONS.some((one) => one === value) ? null : `is none of ${ACTIONS}`),
  },
  reviewer: text(true, 80),
  date: shaped(true, DATE, 'date like 2026-11-22 or 2026-11-22T10:00:00Z'),
  reason: text(false, 4000),
  until: shaped(false, DAY, 'day like 2026-11-22'),
  after: shaped(false, DATE, 'date like 2026-11-22 or 2026-11-22T10:00:00Z'),
  seen: { isNeeded: false, fault: seenFault },
};

function seenFault(value: unknown): string | null {
  const entries = entriesOf(value);
  const names = ['verdict', 'speaker', 'quote', 'passage'];
  const isWhole =
    entries?.size === names.length &&
    names.every((name) => {
      const part = entries.get(name);
      return typeof part === 'string' && [...part].length <= PART_UNITS_MAX;
    });
  return isWhole ? null : `does not have ${names.join(', ')}`;
}

const entriesOf = (value: unknown): Map<string, unknown> | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : null;

/** Reads one entry; the first fault is told. */
export function readEntry(value: unknown): ReadEntry {
  const entries = entriesOf(value);
  if (!entries) return { fault: `is ${showValue(value)}, not an object` };
  for (const name of entries.keys()) {
    if (!Object.hasOwn(RULES, name)) return { fault: `has an unknown key ${showValue(name)}` };
  }
  for (const [name, { isNeeded, fault }] of Object.entries(RULES)) {
    if (!entries.has(name)) {
      if (isNeeded) return { fault: `lacks "${name}"` };
      continue;
    }
    const found = fault(entries.get(name));
    if (found) return { fault: `"${name}" ${found}` };
  }
  return { entry: ordered(value as DecisionEntry) };
}

/** Why dates make no sense: no day of the calendar, or an end before the beginning. */
export function dateFault({ date, until, after }: DecisionEntry): string | null {
  for (const [name, value] of Object.entries({ date, until, after })) {
    if (value !== undefined && !isReal(value)) return `"${name}" is no day of the calendar`;
  }
  if (until !== undefined && until < dayOf(date)) return '"until" is before "date"';
  if (after !== undefined && after >= date) return '"after" is not before "date"';
  return null;
}

/** `2026-02-30 → false` */
function isReal(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(dayOf(date));
}

/** The same entry with its keys in the order in which they are written. */
export function ordered(entry: DecisionEntry): DecisionEntry {
  const { claim, fingerprint, seen, action, reviewer, date, reason, until, after } = entry;
  return {
    claim,
    action,
    reviewer,
    date,
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
    ...(after !== undefined && { after }),
    fingerprint,
    ...(seen !== undefined && {
      seen: {
        verdict: seen.verdict,
        speaker: seen.speaker,
        quote: seen.quote,
        passage: seen.passage,
      },
    }),
  };
}

/** The order of a file: by claim, then by who and when; the rest only so that there is one order. */
export function compareEntries(a: DecisionEntry, b: DecisionEntry): number {
  return (
    compareText(a.claim, b.claim) ||
    compareText(a.reviewer, b.reviewer) ||
    compareText(a.date, b.date) ||
    compareText(JSON.stringify(ordered(a)), JSON.stringify(ordered(b)))
  );
}

/** A decisions file as it is written: one entry a block, sorted, the same on every machine. */
export function decisionsText(entries: readonly DecisionEntry[]): string {
  const decisions = [...entries].map(ordered).sort(compareEntries);
  return `${JSON.stringify({ schemaVersion: 1, decisions }, null, 2)}\n`;
}
