// From places to a match: segments with their pieces of the quote, folds, and the check of every
// hit against the text.

import type { FoldName, Joint, Match, Reading, Segment } from '../model/match.js';
import { foldsBetween } from '../text/folds.js';
import { ALL_FOLDS } from '../text/folds-table.js';
import { assert } from '../util/errors.js';
import { type AlignedPair, align, follow } from './alignment.js';
import type { Place } from './places.js';
import type { Quest } from './quest.js';
import { alignmentEditsMax } from './thresholds.js';
import type { Region } from './view.js';

/** A piece of the quote and where it stands. */
export interface Piece {
  readonly place: Place;
  readonly joint: Joint;
  /** The piece's folded units. */
  readonly units: Uint16Array;
  /** The stretch of the quote behind `[start, end)` of those units. */
  readonly quoteSpan: (
    start: number,
    end: number,
  ) => { readonly start: number; readonly end: number };
}

/** What is known of a match before it is written out. */
export interface Found {
  readonly pieces: readonly Piece[];
  readonly rung: Match['rung'];
  readonly readings: readonly Reading[];
  readonly runnerUp: Match['runnerUp'];
  readonly alternatives: Match['alternatives'];
  readonly placeAgrees: boolean;
}

/** Writes a match out. */
export function toMatch(quest: Quest, found: Found): Match {
  const drafts = found.pieces.map((piece) => writePiece(quest, piece));
  const folds = new Set(drafts.flatMap((draft) => [...draft.folds]));
  return {
    rung: found.rung,
    segments: drafts.flatMap((draft) => draft.segments),
    distance: found.pieces.reduce((sum, piece) => sum + piece.place.distance, 0),
    folds: ALL_FOLDS.filter((name) => folds.has(name)),
    readings: found.readings,
    runnerUp: found.runnerUp,
    alternatives: found.alternatives,
    placeAgrees: found.placeAgrees,
  };
}

interface Draft {
  readonly segments: readonly Segment[];
  readonly folds: ReadonlySet<FoldName>;
}

function writePiece(quest: Quest, piece: Piece): Draft {
  const passage = passageUnits(quest, piece.place.regions);
  const pairs = alignedPiece(piece, passage);
  const segments: Segment[] = [];
  const folds = new Set<FoldName>();
  let at = 0;
  let quoteAt = 0;
  piece.place.regions.forEach((region, index) => {
    const isLast = index === piece.place.regions.length - 1;
    at += region.end - region.start;
    const cut = isLast
      ? piece.units.length
      : followBack(pairs, at, piece.units.length, passage.length);
    const quote = piece.quoteSpan(quoteAt, cut);
    const span = quest.view.folded.span(region.start, region.end);
    segments.push({
      ...span,
      joint: index === 0 ? piece.joint : 'cue',
      quote: { start: quote.start, end: quote.end },
    });
    quoteAt = piece.units[cut] === 0x20 ? cut + 1 : cut;
    at += 1;
  });
  for (const name of foldsOf(quest, piece, pairs)) folds.add(name);
  return { segments, folds };
}

/** The units of a place, stretches joined by single spaces. */
export function passageUnits(quest: Quest, regions: readonly Region[]): Uint16Array {
  const length = regions.reduce((sum, { start, end }) => sum + end - start + 1, -1);
  const units = new Uint16Array(Math.max(0, length)).fill(0x20);
  let at = 0;
  for (const { start, end } of regions) {
    units.set(quest.view.units.subarray(start, end), at);
    at += end - start + 1;
  }
  return units;
}

/** The alignment of a piece and its passage; it re-checks the distance that was claimed. */
function alignedPiece(piece: Piece, passage: Uint16Array): readonly AlignedPair[] {
  const { distance } = piece.place;
  if (distance > alignmentEditsMax) return [];
  const pairs = align(piece.units, passage, distance);
  assert(pairs !== null, 'a place is as near as the search says');
  return pairs;
}

function followBack(
  pairs: readonly AlignedPair[],
  at: number,
  quoteUnits: number,
  passageUnitsAll: number,
): number {
  if (pairs.length === 0) return Math.round((at / Math.max(1, passageUnitsAll)) * quoteUnits);
  const mirrored = pairs.map((pair) => ({
    equal: pair.equal,
    leftStart: pair.rightStart,
    leftEnd: pair.rightEnd,
    rightStart: pair.leftStart,
    rightEnd: pair.leftEnd,
  }));
  return follow(mirrored, at);
}

/** The folds that the equal stretches of quote and passage need. */
function foldsOf(quest: Quest, piece: Piece, pairs: readonly AlignedPair[]): readonly FoldName[] {
  const text = quest.view.source.text;
  const starts: { at: number; region: Region }[] = [];
  let at = 0;
  for (const region of piece.place.regions) {
    starts.push({ at, region });
    at += region.end - region.start + 1;
  }
  const names = new Set<FoldName>();
  for (const { equal, leftStart, leftEnd, rightStart, rightEnd } of pairs) {
    if (!equal) continue;
    for (const { at: base, region } of starts) {
      const from = Math.max(rightStart, base);
      const to = Math.min(rightEnd, base + region.end - region.start);
      if (from >= to) continue;
      const passage = quest.view.folded.span(region.start + from - base, region.start + to - base);
      const quote = piece.quoteSpan(leftStart + from - rightStart, leftEnd - (rightEnd - to));
      const between = foldsBetween(
        quest.request.quote.slice(quote.start, quote.end),
        text.slice(passage.start, passage.end),
      );
      for (const name of between ?? []) names.add(name);
    }
  }
  return [...names];
}
