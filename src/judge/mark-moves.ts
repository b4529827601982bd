// Marks that went over a word that matters: `Stop! Not hang him` and `Stop not! Hang him` have the
// same words and the same marks. A mark that is missing here and added near by is one move. O(marks²) in
// the marks that differ, of which there are few; above a limit they are left as they are.

import type { PlacedChange } from './changes.js';
import type { Side } from './side.js';
import type { Unit } from './units.js';

const moveWordsMax = 5;
const marksMax = 60;

/** The changes with such pairs as one move each. */
export function withMarkMoves(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const lost = changes.filter((change) => isMark(change, 'missing'));
  const added = changes.filter((change) => isMark(change, 'added'));
  if (lost.length === 0 || added.length === 0) return changes;
  if (lost.length > marksMax || added.length > marksMax) return changes;
  const moved = new Map<PlacedChange, PlacedChange>();
  const gone = new Set<PlacedChange>();
  for (const one of added) {
    const from = lost.find(
      (other) =>
        !gone.has(other) && isSameMark(one, other) && isGrave(one, wordsBetween(one, other)),
    );
    if (!from) continue;
    gone.add(from);
    moved.set(one, {
      ...one,
      passage: from.passage,
      op: 'moved',
      quoteRun: [one.quote!],
      passageRun: from.passageRun,
    });
  }
  return changes.flatMap((change) => (gone.has(change) ? [] : [moved.get(change) ?? change]));
}

function isMark(
  { quote, passage, op, marked, comparison }: PlacedChange,
  wanted: 'missing' | 'added',
): boolean {
  if (op !== wanted || marked) return false;
  const unit = quote ?? passage;
  const side = quote ? comparison.quote : comparison.passage;
  return unit?.kind === 'punctuation' && !isOfAbbreviation(side, unit);
}

/** `Mr.` and `Mr` are one title: its full stop orders no words. */
function isOfAbbreviation(side: Side, unit: Unit): boolean {
  const before = unit.text === '.' ? side.neighbour(unit, -1) : null;
  if (before === null) return false;
  return ['titles', 'abbreviations'].some(
    (list) => side.words.has(list, before.norm) || side.words.has(list, `${before.norm}.`),
  );
}

const isSameMark = (one: PlacedChange, other: PlacedChange): boolean =>
  one.quote?.norm === other.passage?.norm;

/** A mark that went over a word that matters, or the end of a sentence that its author set. */
function isGrave({ quote, comparison }: PlacedChange, between: readonly Unit[]): boolean {
  if (between.length === 0) return false;
  if (between.some((unit) => OVER.has(comparison.quote.meaning(unit)?.class ?? ''))) return true;
  return comparison.kind !== 'transcript' && /^[.!]/u.test(quote!.text);
}

const OVER: ReadonlySet<string> = new Set(['negation', 'exception', 'condition', 'hedge']);

/** The words of the quote between its mark and where the passage has it; none when too many. */
function wordsBetween(one: PlacedChange, other: PlacedChange): readonly Unit[] {
  const { quote: side } = one.comparison;
  const at = side.at(one.quote!);
  const from = other.hunk?.quoteAt ?? at;
  const [start, end] = at < from ? [at, from] : [from, at];
  const words = side.units.slice(start, end).filter(({ kind }) => kind !== 'punctuation');
  return words.length <= moveWordsMax ? words : [];
}
