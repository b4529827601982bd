// The rung for quotes that mark their own changes: the pieces between ellipses, chained in order
// with the least edits and then the smallest gaps, and the reading of each bracket.

import type { Joint, Match } from '../../model/match.js';
import type { Part } from '../../text/notation.js';
import type { Quest } from '../quest.js';
import { type Place, placeAt } from '../search/places.js';
import { editRatioMax } from '../thresholds.js';
import { type Piece, toMatch } from './assembly.js';
import { bestChain, type Chain } from './chains.js';
import { type Elsewhere, elsewhere } from './elsewhere.js';
import {
  type PiecePlace,
  type PieceReading,
  piecePlaces,
  readingAt,
  splitPieces,
} from './pieces.js';
import { type ReadPiece, readingsOf } from './readings.js';
import { AlignedStand } from './stands.js';

/** The match of a quote with ellipses or brackets; null when a piece of it stands nowhere. */
export function markedMatch(quest: Quest, parts: readonly Part[]): Match | null {
  const pieces = splitPieces(parts);
  if (pieces.length === 0) return null;
  const lists = piecePlaces(quest, pieces);
  if (lists.some((list) => list.length === 0)) return null;
  const { edits, places } = chosenChain(quest, lists);
  if (edits > Math.floor(quest.length * editRatioMax)) return null;
  return writeMatch(quest, parts, pieces, places, elsewhere(quest, lists, places, edits));
}

/** The places that were chosen, one a piece. */
interface Chosen {
  readonly edits: number;
  readonly places: readonly PiecePlace[];
}

const chosen = ({ edits, places }: Chain<PiecePlace>): Chosen => ({ edits, places: places() });

/** In order before out of order, the named speaker's before others', one utterance before two. */
function chosenChain(quest: Quest, lists: readonly (readonly PiecePlace[])[]): Chosen {
  const anyGap = { gapUnitsMax: Number.POSITIVE_INFINITY };
  const groupOf = (place: Place): number | null => quest.groupOf(place);
  const any = bestChain(lists, { ...anyGap, keyOf: () => 0 });
  const group = bestChain(lists, { ...anyGap, keyOf: groupOf });
  const named = bestChain(lists, {
    ...anyGap,
    keyOf: (place) => (quest.isNamed(place) ? groupOf(place) : null),
  });
  const loose = looseChain(quest, lists);
  const least = Math.min(any?.edits ?? Number.POSITIVE_INFINITY, loose.edits);
  if (named && named.edits <= least + quest.preference) return chosen(named);
  if (!any || any.edits > loose.edits + quest.preference) return loose;
  return chosen(group && group.edits <= any.edits ? group : any);
}

/** Each piece at its own best place, in whatever order that is. */
function looseChain(quest: Quest, lists: readonly (readonly PiecePlace[])[]): Chosen {
  const best = new Map<readonly PiecePlace[], PiecePlace>();
  for (const list of lists) if (!best.has(list)) best.set(list, bestOf(quest, list));
  const places = lists.map((list) => best.get(list)!);
  return { places, edits: places.reduce((sum, place) => sum + place.distance, 0) };
}

function bestOf(quest: Quest, list: readonly PiecePlace[]): PiecePlace {
  const least = list.reduce((so, { distance }) => Math.min(so, distance), Number.MAX_SAFE_INTEGER);
  const best = list.filter((place) => place.distance === least);
  return best.find((place) => quest.isNamed(place)) ?? best[0]!;
}

function writeMatch(
  quest: Quest,
  parts: readonly Part[],
  pieces: readonly (readonly Part[])[],
  places: readonly PiecePlace[],
  others: Elsewhere,
): Match {
  const read = places.map((place, index): ReadPiece => {
    const piece = pieces[index]!;
    const reading = readingAt(quest, piece, place);
    const written = writePiece(quest, piece, reading, index === 0 ? 'start' : 'ellipsis');
    return { parts: piece, place, reading, written };
  });
  const [first, last] = [places[0]!, places.at(-1)!];
  const whole = placeAt(first.start, last.end, 0);
  return toMatch(quest, {
    pieces: read.map(({ written }) => written),
    rung: 'segments',
    readings: readingsOf(quest, parts, read),
    ...others,
    placeAgrees: quest.agreesWithPlace(whole),
  });
}

function writePiece(
  quest: Quest,
  piece: readonly Part[],
  reading: PieceReading,
  joint: Joint,
): Piece {
  const stands = standsOf(reading).map((stand) => new AlignedStand(quest, stand));
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
