// How each marked edit of a quote reads against the passage that was found.

import type { Reading } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import type { Part } from '../../text/notation.js';
import { textSpan } from '../../text/offsets.js';
import type { Quest } from '../quest.js';
import type { Place } from '../search/places.js';
import type { Piece } from './assembly.js';
import type { PieceReading } from './pieces.js';

/** Where a piece stands, how it was read there, and what was written of it. */
export interface ReadPiece {
  readonly parts: readonly Part[];
  readonly place: Place;
  readonly reading: PieceReading;
  readonly written: Piece;
}

/** The readings of all marked edits, in the order of the quote. */
export function readingsOf(
  quest: Quest,
  parts: readonly Part[],
  pieces: readonly ReadPiece[],
): readonly Reading[] {
  const pieceOf = new Map(pieces.flatMap((piece) => piece.parts.map((part) => [part, piece])));
  let after = 0;
  return parts.flatMap((part): Reading[] => {
    while (after < pieces.length && pieces[after]!.parts[0]!.start < part.end) after += 1;
    if (part.kind === 'words') return [];
    const piece = pieceOf.get(part);
    if (piece) return [pieceReading(quest, part, piece)];
    return [looseReading(quest, part, pieces[after - 1]?.place, pieces[after]?.place)];
  });
}

/** An ellipsis, or a note that stands between ellipses alone. */
function looseReading(quest: Quest, part: Part, left?: Place, right?: Place): Reading {
  const { start, end } = part;
  if (part.kind !== 'ellipsis') return { start, end, kind: 'note', passage: null };
  const passage = left && right ? between(quest, left.end, right.start) : null;
  const isLiteral = passage !== null && isEllipsis(quest.view.source.text, passage);
  return { start, end, kind: isLiteral ? 'literal' : 'omission', passage };
}

function isEllipsis(text: string, span: Span): boolean {
  return /^[[(]?(?:…|\.{3}|\. \. \.)[\])]?$/u.test(text.slice(span.start, span.end).trim());
}

/** The words of the source between two places, white space apart; null when there are none. */
function between(quest: Quest, from: number, to: number): Span | null {
  const { units, folded } = quest.view;
  let [start, end] = [from, to];
  while (start < end && units[start] === 0x20) start += 1;
  while (end > start && units[end - 1] === 0x20) end -= 1;
  if (start >= end) return null;
  const span = folded.span(start, end);
  return textSpan(span.start, span.end);
}

function pieceReading(quest: Quest, part: Part, piece: ReadPiece): Reading {
  const { start, end } = part;
  const { form } = piece.reading;
  if (form === 'raw') {
    return { start, end, kind: 'literal', passage: passageOf(part, piece, 0) };
  }
  if (part.kind === 'note') return { start, end, kind: 'note', passage: null };
  if (part.kind === 'letters') {
    return { start, end, kind: 'letters', passage: passageOf(part, piece, 1) };
  }
  if (form === 'keep') {
    return { start, end, kind: 'substitution', passage: passageOf(part, piece, 1) };
  }
  const passage = form === 'gaps' ? gapAt(quest, part, piece) : null;
  return { start, end, kind: passage ? 'substitution' : 'insertion', passage };
}

/** What the pattern's letters inside a bracket stand against. */
function passageOf(part: Part, { reading, written }: ReadPiece, inside: 0 | 1): Span | null {
  for (const [index, { excerpt }] of reading.stands.entries()) {
    const quote = excerpt.quoteSpan(0, excerpt.length);
    if (part.end <= quote.start || part.start >= quote.end) continue;
    const from = excerpt.patternAt(part.start + inside);
    const to = excerpt.patternAt(part.end - inside);
    return written.stands[index]?.passageOf(from, to) ?? null;
  }
  return null;
}

/** What stands in the source between the words before a bracket and those after it. */
function gapAt(quest: Quest, part: Part, { reading: { stands } }: ReadPiece): Span | null {
  const after = stands.findIndex(({ excerpt }) => excerpt.quoteSpan(0, 1).start >= part.end);
  const [left, right] = [stands[after - 1], stands[after]];
  return left && right ? between(quest, left.place.end, right.place.start) : null;
}
