// Phrases that changed places: *Bis heute habe ich eine Antwort* for *Eine Antwort habe ich bis
// heute*. The alignment keeps what stands between them and pairs each with the other, word by word;
// here such pairs are parted again, so that each phrase is a move. Names and numbers are left alone:
// who praised whom, and what was counted, is no question of order. Linear in the changes.

import type { PlacedChange } from './changes.js';
import type { Unit } from './units.js';

/** A single word in another's place is another word there; a phrase was moved. */
const swappedWordsMin = 2;

/** The changes with swapped pairs as words that are missing here and added there; null: none is. */
export function partedSwaps(changes: readonly PlacedChange[]): readonly PlacedChange[] | null {
  const words = changes.filter(isWordPair);
  // Names are asked for last: that costs most.
  const pairs = words.length < 2 * swappedWordsMin ? [] : words.filter(hasNoName);
  if (pairs.length < 2 * swappedWordsMin) return null;
  const gained = new Set(pairs.map(({ quote }) => quote!.key));
  const lost = new Set(pairs.map(({ passage }) => passage!.key));
  const swapped = pairs.filter(
    ({ quote, passage }) => lost.has(quote!.key) && gained.has(passage!.key),
  );
  const byHunk = new Map<PlacedChange['hunk'], PlacedChange[]>();
  for (const one of swapped) byHunk.set(one.hunk, [...(byHunk.get(one.hunk) ?? []), one]);
  const parted = new Set(
    [...byHunk.values()].flatMap((list) => (list.length < swappedWordsMin ? [] : list)),
  );
  if (parted.size === 0) return null;
  return changes.flatMap((change) => {
    if (!parted.has(change)) return [change];
    const together = byHunk.get(change.hunk)!;
    return together[0] === change ? [...together.map(asLost), ...together.map(asGained)] : [];
  });
}

const asLost = (pair: PlacedChange): PlacedChange => ({ ...pair, quote: null, op: 'missing' });
const asGained = (pair: PlacedChange): PlacedChange => ({ ...pair, passage: null, op: 'added' });

const isWord = (unit: Unit): boolean => unit.kind === 'word' && !/\d/.test(unit.key);

const isWordPair = ({ op, same, marked, quote, passage }: PlacedChange): boolean =>
  op === 'replaced' && !same && !marked && !!quote && !!passage && isWord(quote) && isWord(passage);

const hasNoName = ({ quote, passage, comparison }: PlacedChange): boolean =>
  !comparison.names.isName(comparison.quote, quote!) &&
  !comparison.names.isName(comparison.passage, passage!);
