// Where else a quote with ellipses or brackets stands: the chains of its pieces that do not touch
// the match, those that are as near and the next best one.

import type { Match } from '../../model/match.js';
import type { Quest } from '../quest.js';
import { otherPlaces, type Place, placeAt } from '../search/places.js';
import { elsewhereGapUnitsMax } from '../thresholds.js';
import { type Chain, everyChain } from './chains.js';

/** What a match says about other places. */
export type Elsewhere = Pick<Match, 'runnerUp' | 'alternatives'>;

/**
 * The other places of a quote in pieces. A runner-up is named where the match differs from the
 * quote, or where another place is as good.
 *
 * @param lists all places of each piece within its limit
 * @param places where the pieces of the match stand, with so many edits in all
 */
export function elsewhere(
  quest: Quest,
  lists: readonly (readonly Place[])[],
  places: readonly Place[],
  edits: number,
): Elsewhere {
  const start = places.reduce((least, place) => Math.min(least, place.start), places[0]!.start);
  const end = places.reduce((most, place) => Math.max(most, place.end), 0);
  const limit = quest.rivalLimit(edits);
  const others = [
    ...chainsIn(lists, (place) => place.end <= start),
    ...chainsIn(lists, (place) => place.start >= end),
  ].filter((other) => other.edits <= limit);
  const equal = oneEach(others.filter((other) => other.edits <= edits));
  const alternatives = otherPlaces(quest, equal);
  if (alternatives.length > 0 || edits === 0) {
    return { runnerUp: alternatives[0] ?? null, alternatives };
  }
  const next = others.reduce<Chain | null>(better, null);
  return { runnerUp: next && otherPlaces(quest, [placeOf(next)])[0]!, alternatives };
}

/** The best chain to each place of the last piece, of places on one side of the match. */
function chainsIn(
  lists: readonly (readonly Place[])[],
  isThere: (place: Place) => boolean,
): readonly Chain[] {
  // Equal pieces have one list.
  const known = new Map<readonly Place[], readonly Place[]>();
  for (const list of lists) if (!known.has(list)) known.set(list, list.filter(isThere));
  const there = lists.map((list) => known.get(list)!);
  if (there.some((list) => list.length === 0)) return [];
  return everyChain(there, { keyOf: () => 0, gapUnitsMax: elsewhereGapUnitsMax });
}

/** Of chains that overlap, the best one, as a place. */
function oneEach(chains: readonly Chain[]): readonly Place[] {
  const kept: Chain[] = [];
  const inOrder = chains.toSorted((left, right) => left.first.start - right.first.start);
  for (const chain of inOrder) {
    const last = kept.at(-1);
    if (!last || chain.first.start >= last.last.end) kept.push(chain);
    else if (better(last, chain) === chain) kept[kept.length - 1] = chain;
  }
  return kept.map(placeOf);
}

function better(left: Chain | null, right: Chain): Chain {
  if (!left) return right;
  return (left.edits - right.edits || left.gapUnits - right.gapUnits) > 0 ? right : left;
}

function placeOf({ first, last, edits }: Chain): Place {
  return placeAt(first.start, last.end, edits);
}
