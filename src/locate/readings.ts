// How each marked edit of a quote reads against the passage that was found.

import type { Reading } from '../model/match.js';
import type { Span } from '../model/span.js';
import type { Part } from '../text/notation.js';
import { textSpan } from '../text/offsets.js';
import type { Piece } from './assembly.js';
import type { ReadPlace } from './pieces.js';
import type { Quest } from './quest.js';

/** The readings of all marked edits, in the order of the quote. */
export function readingsOf(
  quest: Quest,
  parts: readonly Part[],
  pieces: readonly (readonly Part[])[],
  places: readonly ReadPlace[],
  written: readonly Piece[],
): readonly Reading[] {
  return parts.flatMap((part): Reading[] => {
    if (part.kind === 'words') return [];
    const index = pieces.findIndex((piece) => piece.includes(part));
    if (index < 0) return [looseReading(quest, part, pieces, places)];
    return [pieceReading(quest, part, places[index]!, written[index]!)];
  });
}

/** An ellipsis, or a note that stands between ellipses alone. */
function looseReading(
  quest: Quest,
  part: Part,
  pieces: readonly (readonly Part[])[],
  places: readonly ReadPlace[],
): Reading {
  const { start, end } = part;
  if (part.kind !== 'ellipsis') return { start, end, kind: 'note', passage: null };
  const after = pieces.findIndex((piece) => piece[0]!.start >= end);
  const [left, right] = [places[after - 1], places[after]];
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

function pieceReading(quest: Quest, part: Part, place: ReadPlace, piece: Piece): Reading {
  const { start, end } = part;
  if (place.reading.form === 'raw') {
    return { start, end, kind: 'literal', passage: passageOf(part, place, piece, 0) };
  }
  if (part.kind === 'note') return { start, end, kind: 'note', passage: null };
  if (part.kind === 'letters') {
    return { start, end, kind: 'letters', passage: passageOf(part, place, piece, 1) };
  }
  if (place.reading.form === 'keep') {
    return { start, end, kind: 'substitution', passage: passageOf(part, place, piece, 1) };
  }
  const passage = place.reading.form === 'gaps' ? gapAt(quest, part, place) : null;
  return { start, end, kind: passage ? 'substitution' : 'insertion', passage };
}

/** What the pattern's letters inside a bracket stand against. */
function passageOf(part: Part, place: ReadPlace, piece: Piece, inside: 0 | 1): Span | null {
  for (const [index, { excerpt }] of place.reading.stands.entries()) {
    const quote = excerpt.quoteSpan(0, excerpt.length);
    if (part.end <= quote.start || part.start >= quote.end) continue;
    const from = excerpt.patternAt(part.start + inside);
    const to = excerpt.patternAt(part.end - inside);
    return piece.stands[index]?.passageOf(from, to) ?? null;
  }
  return null;
}

/** What stands in the source between the words before a bracket and those after it. */
function gapAt(quest: Quest, part: Part, place: ReadPlace): Span | null {
  const { stands } = place.reading;
  const after = stands.findIndex(({ excerpt }) => excerpt.quoteSpan(0, 1).start >= part.end);
  const [left, right] = [stands[after - 1], stands[after]];
  return left && right ? between(quest, left.place.end, right.place.start) : null;
}
