// From the steps of an alignment to changes: which units differ, which of them a mark of the editor
// stands for, which only moved.

import type { Step } from './align/alignment.js';
import { type Hunk, hunksOf } from './align/hunks.js';
import type { Change, Comparison } from './change.js';
import { withMarkMoves } from './mark-moves.js';
import { partedSwaps } from './swaps.js';
import { editWordsMax } from './thresholds.js';
import type { Unit } from './units.js';

/** A change and the hunk that it is part of; equal units that look different have no hunk. */
export interface PlacedChange extends Change {
  readonly hunk: Hunk | null;
}

/** All that differs between two sides. */
export interface Changes {
  readonly changes: readonly PlacedChange[];
  /** Runs of the passage's units that a mark of the quote left out. */
  readonly omitted: readonly (readonly Unit[])[];
}

/** Reads the steps of an alignment. */
export function changesOf(steps: readonly Step[], comparison: Comparison): Changes {
  const { quote, passage } = comparison;
  const changes: PlacedChange[] = [];
  for (const step of steps) {
    if (!step.same) continue;
    const own = quote.units[step.quote!]!;
    const other = passage.units[step.passage!]!;
    const isPlain = own.mark === null && other.mark === null && own.text === other.text;
    const change = isPlain ? null : alike(own, other, comparison);
    if (change) changes.push(change);
  }
  const omitted: (readonly Unit[])[] = [];
  for (const hunk of hunksOf(steps, quote.units, passage.units)) {
    const left = omittedBy(hunk);
    if (left) omitted.push(left);
    changes.push(...hunkChanges(hunk, left !== null, comparison));
  }
  // What moved is missing in one place and added in another.
  return { changes: changes.length < 2 ? changes : withMarkMoves(withSwaps(changes)), omitted };
}

const isEdit = (unit: Unit | null): boolean => unit?.mark === 'edit' || unit?.mark === 'letters';

/** Equal units as a change; null where they look the same as well. */
function alike(quote: Unit, passage: Unit, comparison: Comparison): PlacedChange | null {
  const marked = isEdit(quote) || isEdit(passage);
  if (!marked && quote.text === passage.text) return null;
  const runs = { quoteRun: [quote], passageRun: [passage] };
  return { quote, passage, op: 'replaced', same: true, marked, comparison, hunk: null, ...runs };
}

/** The words of the passage that an ellipsis, or an edit that stands for many, left out. */
function omittedBy(hunk: Hunk): readonly Unit[] | null {
  const words = hunk.passage.filter((unit) => unit.kind !== 'punctuation');
  if (words.length === 0) return null;
  const hasEllipsis = hunk.quote.some((unit) => unit.mark === 'ellipsis');
  if (hasEllipsis) return hunk.passage;
  const isOneEdit = hunk.quote.length > 0 && hunk.quote.every((unit) => unit.mark === 'edit');
  return isOneEdit && words.length > editWordsMax ? hunk.passage : null;
}

function hunkChanges(
  hunk: Hunk,
  isOmission: boolean,
  comparison: Comparison,
): readonly PlacedChange[] {
  const isOneEdit = hunk.quote.length > 0 && hunk.quote.every((unit) => unit.mark === 'edit');
  const changes: PlacedChange[] = [];
  for (const [quote, passage] of hunk.pairs) {
    if (quote?.mark === 'ellipsis') continue;
    if (isOmission && quote === null) continue;
    // An edit that stands for a whole stretch is an addition beside an elision.
    const against = isOmission ? null : passage;
    changes.push({
      quote,
      passage: against,
      op: quote === null ? 'missing' : against === null ? 'added' : 'replaced',
      same: false,
      marked: isEdit(quote) || isEdit(against) || isOneEdit,
      quoteRun: hunk.quote,
      passageRun: hunk.passage,
      comparison,
      hunk,
    });
  }
  return changes;
}

interface Run {
  readonly changes: readonly PlacedChange[];
  readonly key: string;
}

/** Moves, also of phrases that changed places, where that explains each of their words. */
function withSwaps(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const parted = partedSwaps(changes);
  if (!parted) return withMoves(changes);
  const moved = withMoves(parted);
  const known = new Set(changes);
  return moved.every((change) => change.op === 'moved' || known.has(change))
    ? moved
    : withMoves(changes);
}

/** Words that are missing here and added there are one move. */
function withMoves(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const added = new Map<string, Run[]>();
  for (const run of runsOf(changes, 'added')) {
    added.set(run.key, [...(added.get(run.key) ?? []), run]);
  }
  if (added.size === 0) return changes;
  const moved = new Map<PlacedChange, PlacedChange>();
  const gone = new Set<PlacedChange>();
  for (const lost of runsOf(changes, 'missing')) {
    const found = added.get(lost.key)?.shift();
    if (!found) continue;
    found.changes.forEach((change, index) => {
      const passage = lost.changes[index]!.passage;
      moved.set(change, {
        ...change,
        passage,
        op: 'moved',
        passageRun: lost.changes.flatMap((one) => one.passage ?? []),
      });
    });
    for (const change of lost.changes) gone.add(change);
  }
  if (gone.size === 0) return changes;
  return changes.flatMap((change) => (gone.has(change) ? [] : [moved.get(change) ?? change]));
}

/** Neighbouring words of one hunk that are all missing, or all added; marks between are skipped. */
function runsOf(changes: readonly PlacedChange[], op: 'missing' | 'added'): readonly Run[] {
  const runs: Run[] = [];
  let open: PlacedChange[] = [];
  const close = (): void => {
    const key = open.map((change) => (change.quote ?? change.passage)!.key).join(' ');
    if (open.length > 0) runs.push({ changes: open, key });
    open = [];
  };
  for (const change of changes) {
    const unit = change.quote ?? change.passage;
    if (change.op !== op || change.marked || change.hunk !== open[0]?.hunk) close();
    if (change.op === op && !change.marked && unit?.kind !== 'punctuation') open.push(change);
  }
  close();
  return runs;
}
