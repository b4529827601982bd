// From places to a match: segments with their pieces of the quote, and the folds that were needed.

import type { FoldName, Joint, Match, Segment } from '../../model/match.js';
import type { QuoteSpan } from '../../model/span.js';
import { ALL_FOLDS } from '../../text/folds-table.js';
import type { Quest } from '../quest.js';
import { AlignedStand, type Stand } from './stands.js';

const SPACE = 0x20;

/** A piece of the quote and where it stands. */
export interface Piece {
  readonly joint: Joint;
  /** One, or several with a bracket's words between: together they are one segment. */
  readonly stands: readonly AlignedStand[];
  /** The piece in the quote. */
  readonly quote: QuoteSpan;
}

/** What a match says beside its pieces. */
export type Found = Omit<Match, 'segments' | 'distance' | 'folds'> & {
  readonly pieces: readonly Piece[];
};

/** Writes a match out. */
export function toMatch(quest: Quest, { pieces, ...rest }: Found): Match {
  const stands = pieces.flatMap((piece) => piece.stands);
  const folds = new Set<FoldName>();
  for (const stand of stands) stand.addFolds(folds);
  return {
    rung: rest.rung,
    segments: pieces.flatMap((piece) => segmentsOf(quest, piece)),
    distance: stands.reduce((sum, { stand }) => sum + stand.place.distance, 0),
    folds: folds.size > 0 ? ALL_FOLDS.filter((name) => folds.has(name)) : [],
    readings: rest.readings,
    runnerUp: rest.runnerUp,
    alternatives: rest.alternatives,
    placeAgrees: rest.placeAgrees,
  };
}

/** A piece that is one pattern at one place. */
export function pieceOf(quest: Quest, stand: Stand, joint: Joint): Piece {
  const quote = stand.quoteSpan(0, stand.units.length);
  return { joint, stands: [new AlignedStand(quest, stand)], quote };
}

function segmentsOf(quest: Quest, piece: Piece): readonly Segment[] {
  const first = piece.stands[0]!;
  const last = piece.stands.at(-1)!;
  if (first !== last) {
    const span = quest.view.folded.span(first.stand.place.start, last.stand.place.end);
    return [{ ...span, joint: piece.joint, quote: piece.quote }];
  }
  return dividedSegments(quest, piece, first);
}

/** One segment for each stretch of a place that cues interrupt; they divide the quote. */
function dividedSegments(quest: Quest, piece: Piece, aligned: AlignedStand): readonly Segment[] {
  const { place, units, quoteSpan } = aligned.stand;
  const { folded } = quest.view;
  if (place.regions.length === 1) {
    return [{ ...folded.span(place.start, place.end), joint: piece.joint, quote: piece.quote }];
  }
  let passageAt = 0;
  let patternAt = 0;
  return place.regions.map((region, index) => {
    const isFirst = index === 0;
    const isLast = index === place.regions.length - 1;
    passageAt += region.end - region.start;
    const cut = isLast ? units.length : aligned.patternAt(passageAt);
    const span = folded.span(region.start, region.end);
    const inside = quoteSpan(patternAt, cut);
    const quote = {
      start: isFirst ? piece.quote.start : inside.start,
      end: isLast ? piece.quote.end : inside.end,
    };
    patternAt = units[cut] === SPACE ? cut + 1 : cut;
    passageAt += 1;
    return { ...span, joint: isFirst ? piece.joint : 'cue', quote };
  });
}
