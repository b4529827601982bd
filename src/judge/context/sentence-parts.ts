// Where a cue ends the sentence of an utterance: *“We won,” said Lund. “If they pay, we play.”* The
// comma before the cue stands for a full stop, and what follows is no clause of what was said before.

import type { QuoteSpan } from '../../model/span.js';
import { classesAt, classesBefore, SMALL, WORD } from '../../text/letters.js';

const STOPS = '.!?';

/** Stretches of one utterance, those of one sentence together. */
export function sentenceParts(
  text: string,
  stretches: readonly QuoteSpan[],
): readonly (readonly QuoteSpan[])[] {
  const parts: QuoteSpan[][] = [];
  let before: QuoteSpan | null = null;
  for (const stretch of stretches) {
    if (before && !endsBetween(text, before.end, stretch.start)) parts.at(-1)!.push(stretch);
    else parts.push([stretch]);
    before = stretch;
  }
  return parts;
}

/** Whether the words between two stretches end a sentence, and the next begins with no small letter. */
function endsBetween(text: string, from: number, to: number): boolean {
  if (classesAt(text, to) & SMALL) return false;
  for (let at = to; at > from && !(classesBefore(text, at) & WORD); at -= 1) {
    if (STOPS.includes(text.charAt(at - 1))) return true;
  }
  return false;
}
