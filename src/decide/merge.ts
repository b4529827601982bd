// Decisions of several editors and machines, put together. For each claim the latest decision of
// each reviewer stands, unless somebody decided in knowledge of it (`after`) and took its place.
//
// What stands is a join: of each reviewer the latest entry, as far as it is later than the highest
// `after` that any names. So the order of merging does not matter, and merging twice changes
// nothing (test/decide/merge.test.ts holds it to that). Two editors who did not know of each other
// both stay in: what they say is told, and nobody is chosen. Cost: n log n.

import type { DecisionEntry } from '../schema/decisions.generated.js';
import { groupedBy } from '../util/groups.js';
import { compareEntries, ordered } from './entry.js';

/** Puts lists of entries together, in the order of a file. */
export function mergeDecisions(...lists: readonly (readonly DecisionEntry[])[]): DecisionEntry[] {
  return [...groupedBy(lists.flat(), ({ claim }) => claim).values()]
    .flatMap(standing)
    .sort(compareEntries);
}

/** The entries of one claim that nobody has taken the place of; each tells above what it stands. */
function standing(entries: readonly DecisionEntry[]): DecisionEntry[] {
  const after = latest(entries.map((entry) => entry.after ?? ''));
  return [...groupedBy(entries, ({ reviewer }) => reviewer).values()].flatMap((own) => {
    const date = latest(own.map((entry) => entry.date));
    if (date <= after) return [];
    const last = own.filter((entry) => entry.date === date);
    return unique(last.map((entry) => (after ? { ...entry, after } : entry)));
  });
}

const latest = (dates: readonly string[]): string => [...dates].sort().at(-1) ?? '';

const unique = (entries: readonly DecisionEntry[]): DecisionEntry[] => [
  ...new Map(entries.map((entry) => [JSON.stringify(ordered(entry)), entry])).values(),
];

/** Whether entries of one claim say the same of it. */
export const agree = (entries: readonly DecisionEntry[]): boolean =>
  entries.every(({ action }) => action === entries[0]?.action);
