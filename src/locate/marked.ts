// The rung for quotes that mark their own changes: the pieces between ellipses, chained in order
// with the least edits and then the smallest gaps, and the reading of each bracket.

import type { Joint, Match } from '../model/match.js';
import type { Part } from '../text/notation.js';
import { type Piece, toMatch } from './assembly.js';
import { bestChain, type Chain } from './chains.js';
import { type Elsewhere, elsewhere } from './elsewhere.js';
import { type PieceReading, piecePlaces, type ReadPlace, splitPieces } from './pieces.js';
import { placeAt } from './places.js';
import type { Quest } from './quest.js';
import { readingsOf } from './readings.js';
import { AlignedStand } from './stands.js';
import { editRatioMax } from './thresholds.js';

/** The match of a quote with ellipses or brackets; null when a piece of it stands nowhere. */
export function markedMatch(quest: Quest, parts: readonly Part[]): Match | null {
  const pieces = splitPieces(parts);
  if (pieces.length === 0) return null;
  const lists = pieces.map((piece) => piecePlaces(quest, piece));
  if (lists.some((list) => list.length === 0)) return null;
  const chain = chosenChain(quest, lists);
  if (chain.edits > Math.floor(quest.length * editRatioMax)) return null;
  return writeMatch(quest, parts, pieces, chain, elsewhere(quest, lists, chain));
}

/** In order before out of order, the named speaker's before others', one utterance before two. */
function chosenChain(quest: Quest, lists: readonly (readonly ReadPlace[])[]): Chain {
  const anyGap = { gapUnitsMax: Number.POSITIVE_INFINITY };
  const groupOf = (place: ReadPlace): number | null => quest.groupOf(place);
  const any = bestChain(lists, { ...anyGap, keyOf: () => 0 });
  const group = bestChain(lists, { ...anyGap, keyOf: (place) => groupOf(place as ReadPlace) });
  const named = bestChain(lists, {
    ...anyGap,
    keyOf: (place) => (quest.isNamed(place) ? groupOf(place as ReadPlace) : null),
  });
  const loose = looseChain(quest, lists);
  const least = Math.min(any?.edits ?? Number.POSITIVE_INFINITY, loose.edits);
  if (named && named.edits <= least + quest.preference) return named;
  if (!any || any.edits > loose.edits + quest.preference) return loose;
  return group && group.edits <= any.edits ? group : any;
}

/** Each piece at its own best place, in whatever order that is. */
function looseChain(quest: Quest, lists: readonly (readonly ReadPlace[])[]): Chain {
  const places = lists.map((list) => {
    const least = Math.min(...leastOf(list));
    const best = list.filter((place) => place.distance === least);
    return best.find((place) => quest.isNamed(place)) ?? best[0]!;
  });
  const edits = places.reduce((sum, place) => sum + place.distance, 0);
  return { places, edits, gapUnits: 0 };
}

function leastOf(list: readonly ReadPlace[]): readonly number[] {
  return [list.reduce((least, place) => Math.min(least, place.distance), Number.MAX_SAFE_INTEGER)];
}

function writeMatch(
  quest: Quest,
  parts: readonly Part[],
  pieces: readonly (readonly Part[])[],
  chain: Chain,
  others: Elsewhere,
): Match {
  const places = chain.places as readonly ReadPlace[];
  const written = places.map((place, index) =>
    writePiece(quest, pieces[index]!, place, index === 0 ? 'start' : 'ellipsis'),
  );
  const [first, last] = [places[0]!, places.at(-1)!];
  const whole = placeAt(first.start, last.end, 0);
  return toMatch(quest, {
    pieces: written,
    rung: 'segments',
    readings: readingsOf(quest, parts, pieces, places, written),
    ...others,
    placeAgrees: quest.agreesWithPlace(whole),
  });
}

function writePiece(quest: Quest, piece: readonly Part[], place: ReadPlace, joint: Joint): Piece {
  const stands = standsOf(place.reading).map((stand) => new AlignedStand(quest, stand));
  const quoted = piece.filter((part) => part.kind !== 'words' || part.text.trim() !== '');
  const [first, last] = [quoted[0]!, quoted.at(-1)!];
  const start = first.start + first.text.length - first.text.trimStart().length;
  const end = last.end - (last.text.length - last.text.trimEnd().length);
  const isBracket = { first: first.kind !== 'words', last: last.kind !== 'words' };
  return {
    joint,
    stands,
    quote: { start: isBracket.first ? first.start : start, end: isBracket.last ? last.end : end },
  };
}

function standsOf(reading: PieceReading): readonly AlignedStand['stand'][] {
  return reading.stands.map(({ excerpt, place }) => ({
    place,
    units: excerpt.pattern.units,
    quoteSpan: excerpt.quoteSpan,
  }));
}
