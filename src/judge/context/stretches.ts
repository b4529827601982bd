// One utterance that a draft's cue interrupts is one quotation: `“Steel,” said Lund, “doesn't fail.”`
// Where the source goes on with the other stretch right beside this one, nothing is left out there.
// Linear in the stretches.

import type { QuoteSpan } from '../../model/span.js';
import type { Bench } from '../bench.js';
import { wordsSpan } from '../places.js';

const LETTER = /[\p{L}\p{N}]/u;

/** A span of the source with the stretches beside it that the draft quotes as well. */
export function withStretches({ source, case: { claim } }: Bench, span: QuoteSpan): QuoteSpan {
  if (!claim.parted) return span;
  const { before, after } = claim.parted;
  const start = before === null ? null : reach(source.text, span.start - 1, before, -1);
  const end = after === null ? null : reach(source.text, span.end, after, 1);
  if (start === null && end === null) return span;
  return wordsSpan(source.text, {
    start: start === null ? span.start : start,
    end: end === null ? span.end : end + 1,
  });
}

/** Where the letters of a stretch end that stand at `from` in a direction; null where others do. */
function reach(text: string, from: number, stretch: string, step: 1 | -1): number | null {
  const letters = [...stretch.toLowerCase()].filter((sign) => LETTER.test(sign));
  if (step < 0) letters.reverse();
  let [at, last] = [from, -1];
  for (const letter of letters) {
    while (at >= 0 && at < text.length && !LETTER.test(text[at]!)) at += step;
    if (text[at]?.toLowerCase() !== letter) return null;
    last = at;
    at += step;
  }
  return last < 0 ? null : last;
}
