// A cue that ends its sentence between two pieces of a quote: *“We won,” Lund said. “It was close.”*
// It is mostly one utterance, but the source does not say that nothing was left out there. Inside a
// sentence (*“We,” Lund said, “won.”*) it does.

import type { Difference } from '../model/judgement.js';
import type { Segment } from '../model/match.js';
import { textSpan } from '../text/offsets.js';
import type { Bench } from './bench.js';

/** A stop, and maybe marks that open what follows. */
const STOP = /[.!?][^\p{L}\p{N}.!?]*$/u;
/** The quote marks that it leaves something out. */
const MARK = /…|\.\s?\.\s?\./u;
/** How far from where the pieces meet a mark may stand: brackets, a stop, a space. */
const markUnitsMax = 8;
/** What is no word at either end of the cue. */
const SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.!?]+$/gu;

/** The cue as a loss when it ends its sentence and the quote has no mark there; else nothing. */
export function endedByCue(
  { source, case: { claim } }: Bench,
  [before, after]: readonly [Segment, Segment],
): readonly Difference[] {
  const between = source.text.slice(before.end, after.start);
  const at = before.quote.end;
  const meeting = claim.quote.slice(
    Math.max(0, at - markUnitsMax),
    after.quote.start + markUnitsMax,
  );
  if (!STOP.test(between) || MARK.test(meeting)) return [];
  return [
    {
      class: 'other',
      op: 'missing',
      quote: null,
      passage: between.replaceAll(SIGNS, ''),
      quoteSpan: { start: at, end: at },
      passageSpan: textSpan(before.end, after.start),
      marked: false,
      wording: 'tidied',
    },
  ];
}
