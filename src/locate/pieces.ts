// The pieces of a quote that its ellipses part, and where each may stand. A bracket is tried as
// part of the words, as literal signs of the source, as an insertion that the source lacks, and as
// standing for other words; the reading with the least edits explains the passage.

import type { Part } from '../text/notation.js';
import { everyChain } from './chains.js';
import { Excerpt } from './excerpt.js';
import type { Haystack } from './haystack.js';
import { localPlaces, type Place } from './places.js';
import type { Quest } from './quest.js';
import { bracketGapUnitsMax, editRatioMax, pieceApproximateUnitsMin } from './thresholds.js';
import { joinedRegions } from './view.js';
import { wordBorders } from './word-borders.js';

/** What a place of a piece was found with: one excerpt, or several around words that it replaces. */
export interface PieceReading {
  readonly form: 'raw' | 'keep' | 'drop' | 'gaps';
  readonly stands: readonly { readonly excerpt: Excerpt; readonly place: Place }[];
}

/** A place of a piece, and how the piece was read there. */
export interface ReadPlace extends Place {
  readonly reading: PieceReading;
}

/** The parts of a quote between its ellipses, those with words in them only. */
export function splitPieces(parts: readonly Part[]): readonly (readonly Part[])[] {
  const pieces: Part[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'ellipsis') pieces.push([]);
    else pieces.at(-1)?.push(part);
  }
  return pieces.filter((piece) =>
    piece.some((part) => part.kind !== 'note' && /[\p{L}\p{N}]/u.test(part.text)),
  );
}

/** All places of a piece within its limit, under every reading of its brackets. */
export function piecePlaces(quest: Quest, piece: readonly Part[]): readonly ReadPlace[] {
  const hasEdits = piece.some((part) => part.kind === 'edit');
  const isMarked = piece.some((part) => part.kind !== 'words');
  const kept = excerptPlaces(quest, piece, 'keep');
  if (!isMarked) return kept;
  return [
    ...kept,
    ...excerptPlaces(quest, piece, 'raw'),
    ...(hasEdits ? excerptPlaces(quest, piece, 'drop') : []),
    ...(hasEdits ? gapPlaces(quest, piece) : []),
  ];
}

function limitOf(length: number): number {
  return length < pieceApproximateUnitsMin ? 0 : Math.floor(length * editRatioMax);
}

function excerptPlaces(
  quest: Quest,
  parts: readonly Part[],
  form: 'raw' | 'keep' | 'drop',
): readonly ReadPlace[] {
  const excerpt = new Excerpt(quest.request.quote, parts, form);
  if (excerpt.length === 0) return [];
  return placesOf(quest, excerpt).map((place) => ({
    ...place,
    reading: { form, stands: [{ excerpt, place }] },
  }));
}

function placesOf(quest: Quest, excerpt: Excerpt): readonly Place[] {
  const { haystack } = quest.view;
  const { joined } = quest;
  const limit = limitOf(excerpt.length);
  const found = localPlaces(haystack, excerpt.pattern, limit, haystack.whole);
  const plain = limit === 0 ? wholeWords(haystack, found) : found;
  const across = localPlaces(joined.haystack, excerpt.pattern, limit, joined.regions);
  return [
    ...plain,
    ...across.flatMap((place) => {
      const regions = joinedRegions(joined, place.start, place.end);
      if (regions.length < 2) return [];
      return [{ ...place, regions, start: regions[0]!.start, end: regions.at(-1)!.end }];
    }),
  ];
}

/** `in` is a word, not a part of `spring`, where it stands as one anywhere. */
function wholeWords({ units }: Haystack, places: readonly Place[]): readonly Place[] {
  const whole = places.filter(({ start, end }) => wordBorders(units, start, end) === 2);
  return whole.length > 0 ? whole : places;
}

/** Places at which each bracket stands for a few other words, or for none. */
function gapPlaces(quest: Quest, piece: readonly Part[]): readonly ReadPlace[] {
  const runs: Part[][] = [[]];
  for (const part of piece) {
    if (part.kind === 'edit') runs.push([]);
    else if (part.kind !== 'note') runs.at(-1)?.push(part);
  }
  const excerpts = runs
    .filter((run) => run.some((part) => /[\p{L}\p{N}]/u.test(part.text)))
    .map((run) => new Excerpt(quest.request.quote, run, 'keep'));
  if (excerpts.length < 2) return [];
  const { haystack } = quest.view;
  const lists = excerpts.map(({ pattern, length }) => {
    const found = localPlaces(haystack, pattern, limitOf(length), haystack.whole);
    return limitOf(length) === 0 ? wholeWords(haystack, found) : found;
  });
  const rules = { keyOf: () => 0, gapUnitsMax: bracketGapUnitsMax };
  return everyChain(lists, rules).map(({ places, edits }) => {
    const [start, end] = [places[0]!.start, places.at(-1)!.end];
    const stands = places.map((place, index) => ({ excerpt: excerpts[index]!, place }));
    return {
      regions: [{ start, end }],
      start,
      end,
      distance: edits,
      reading: { form: 'gaps', stands },
    };
  });
}
