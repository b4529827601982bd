// The pieces of a quote that its ellipses part, and where each may stand. A bracket is tried as
// part of the words, as literal signs of the source, as an insertion that the source lacks, and as
// standing for other words; the reading with the least edits explains the passage.

import type { Part } from '../../text/notation.js';
import type { Quest } from '../quest.js';
import type { Haystack } from '../search/haystack.js';
import { localPlaces, type Place } from '../search/places.js';
import { wordBorders } from '../search/word-borders.js';
import { bracketGapUnitsMax, editRatioMax, pieceApproximateUnitsMin } from '../thresholds.js';
import { joinedRegions } from '../view.js';
import { everyChain } from './chains.js';
import { Excerpt } from './excerpt.js';

/** How a piece was read at a place: one excerpt, or several around words that it replaces. */
export interface PieceReading {
  readonly form: PieceForm;
  readonly stands: readonly { readonly excerpt: Excerpt; readonly place: Place }[];
}

type PieceForm = 'raw' | 'keep' | 'drop' | 'gaps';

/** A place of a piece, and how the piece was read there: equal pieces share their places. */
export interface PiecePlace extends Place {
  readonly form: PieceForm;
  /** Where each excerpt of the form stands. */
  readonly stands: readonly Place[];
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

/** All places of each piece within its limit, under every reading of its brackets. */
export function piecePlaces(
  quest: Quest,
  pieces: readonly (readonly Part[])[],
): readonly (readonly PiecePlace[])[] {
  const known = new Map<string, readonly PiecePlace[]>();
  return pieces.map((piece) => {
    const words = JSON.stringify(piece.map(({ kind, text }) => [kind, text]));
    const places = known.get(words) ?? placesUnderAll(quest, piece);
    known.set(words, places);
    return places;
  });
}

/** How a piece was read at one of its places. */
export function readingAt(
  quest: Quest,
  piece: readonly Part[],
  { form, stands }: PiecePlace,
): PieceReading {
  const excerpts = excerptsOf(quest, piece, form);
  return { form, stands: stands.map((place, index) => ({ excerpt: excerpts[index]!, place })) };
}

function placesUnderAll(quest: Quest, piece: readonly Part[]): readonly PiecePlace[] {
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

/** A piece as patterns: in brackets' stead there may be other words, so these part it. */
function excerptsOf(
  { request: { quote } }: Quest,
  piece: readonly Part[],
  form: PieceForm,
): readonly Excerpt[] {
  if (form !== 'gaps') return [new Excerpt(quote, piece, form)];
  const runs: Part[][] = [[]];
  for (const part of piece) {
    if (part.kind === 'edit') runs.push([]);
    else if (part.kind !== 'note') runs.at(-1)?.push(part);
  }
  return runs
    .filter((run) => run.some((part) => /[\p{L}\p{N}]/u.test(part.text)))
    .map((run) => new Excerpt(quote, run, 'keep'));
}

function limitOf(length: number): number {
  return length < pieceApproximateUnitsMin ? 0 : Math.floor(length * editRatioMax);
}

function excerptPlaces(
  quest: Quest,
  parts: readonly Part[],
  form: 'raw' | 'keep' | 'drop',
): readonly PiecePlace[] {
  const [excerpt] = excerptsOf(quest, parts, form);
  if (!excerpt || excerpt.length === 0) return [];
  return placesOf(quest, excerpt).map((place) => ({ ...place, form, stands: [place] }));
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
function gapPlaces(quest: Quest, piece: readonly Part[]): readonly PiecePlace[] {
  const excerpts = excerptsOf(quest, piece, 'gaps');
  if (excerpts.length < 2) return [];
  const { haystack } = quest.view;
  const known = new Map<string, readonly Place[]>();
  const lists = excerpts.map(({ pattern, length }) => {
    const words = pattern.units.join();
    const places = known.get(words);
    if (places) return places;
    const found = localPlaces(haystack, pattern, limitOf(length), haystack.whole);
    const list = limitOf(length) === 0 ? wholeWords(haystack, found) : found;
    known.set(words, list);
    return list;
  });
  const rules = { keyOf: () => 0, gapUnitsMax: bracketGapUnitsMax };
  return everyChain(lists, rules).map((chain) => {
    const [start, end] = [chain.first.start, chain.last.end];
    const regions = [{ start, end }];
    return { regions, start, end, distance: chain.edits, form: 'gaps', stands: chain.places() };
  });
}
