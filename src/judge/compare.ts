// Compares one piece of a quote with its passage: units, alignment, changes. O(n) when they agree.

import type { QuoteSpan } from '../model/span.js';
import { hasWords } from '../text/letters.js';
import { Comparison, type Shared } from './change.js';
import { type Changes, changesOf } from './changes.js';
import { type Cleaned, cleanMarks } from './marked-text.js';
import { alignedInside, alignedNarrowly } from './narrow.js';
import { pairOf } from './pair.js';
import { Side } from './side.js';
import { differInSpaces } from './spaces.js';
import { endsInMark, wholeWords, withUnit } from './stretch.js';
import { alignedWidely } from './widened.js';

/** One piece, compared. */
export interface Compared extends Changes {
  readonly quote: Side;
  readonly passage: Side;
  /** Editors' notes that were set aside: `[sic]`. */
  readonly quoteNotes: Cleaned['notes'];
  readonly passageNotes: Cleaned['notes'];
}

/** Compares `quote[piece]` with `source[stretch]`, its ends rounded outwards to whole words. */
export function comparePiece(
  quoteText: string,
  piece: QuoteSpan,
  sourceText: string,
  stretch: QuoteSpan,
  shared: Shared,
): Compared {
  const written = quoteText.slice(piece.start, piece.end);
  const span = withUnit(
    sourceText,
    wholeWords(sourceText, stretch, endsInMark(written)),
    written,
    shared.words,
  );
  const stands = sourceText.slice(span.start, span.end);
  if (written === stands || differInSpaces(written, stands)) return identical(shared);
  const quoteClean = cleanMarks(written, piece.start, stands);
  const passageClean = cleanMarks(stands, span.start, written, true);
  const near = (): string =>
    sourceText.slice(Math.max(0, span.start - monthUnitsMax), span.end + monthUnitsMax);
  const pair = pairOf(quoteClean, passageClean, near, shared);
  const { quote } = pair;
  const { passage, steps } =
    alignedInside(pair, shared) ??
    alignedNarrowly(pair, shared) ??
    alignedWidely(
      {
        text: sourceText,
        span,
        written,
        before: !hasWords(quoteText.slice(0, piece.start)),
        after: !hasWords(quoteText.slice(piece.end)),
      },
      quote,
      shared,
    );
  const { changes, omitted } = changesOf(steps, new Comparison(shared, quote, passage));
  const [quoteNotes, passageNotes] = [quoteClean.notes, passageClean.notes];
  return { changes, omitted, quote, passage, quoteNotes, passageNotes };
}

/** `21.3.` for `21. März`: the place with the fewest edits ends before the month, or begins after it. */
const monthUnitsMax = 16;

/** Nothing differs, not even a sign: no unit need be looked at. */
function identical({ words }: Shared): Compared {
  const side = new Side([], words);
  return {
    changes: [],
    omitted: [],
    quote: side,
    passage: side,
    quoteNotes: [],
    passageNotes: [],
  };
}
