// A quote against its place with some words more on both sides: the place with the fewest edits by
// letters can begin or end a word too late for what the words say.

import type { QuoteSpan } from '../model/span.js';
import { alignInside, type Step } from './align/alignment.js';
import { type IsOuter, withoutOverhang } from './align/edges.js';
import { reachedFor } from './align/reach.js';
import type { Shared } from './change.js';
import { cleanMarks } from './marked-text.js';
import type { Aligned } from './narrow.js';
import { passageUnits, trimmed } from './pair.js';
import { Side } from './side.js';
import { reach, wholeWords } from './stretch.js';
import type { Unit } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** A place in the source, what the quote writes there, and whether its words go on around that. */
export interface Place extends IsOuter {
  readonly text: string;
  readonly span: QuoteSpan;
  readonly written: string;
}

/** Aligns a quote with its place and some words more on both sides. */
export function alignedWidely(
  { text, span, written, ...isOuter }: Place,
  quote: Side,
  shared: Shared,
): Aligned {
  const wide = {
    start: reach(text, span.start, -1),
    end: reach(text, span.end, 1),
  };
  const whole = wholeWords(text, wide, false);
  const clean = cleanMarks(text.slice(whole.start, whole.end), whole.start, written, true);
  const units = trimmed(passageUnits(clean, quote, shared), quote.units);
  const start = Math.max(
    0,
    units.findIndex((unit) => unit.end > span.start && unit.start < span.end),
  );
  const end = units.findLastIndex((unit) => unit.end > span.start && unit.start < span.end) + 1;
  const inner = reachedFor(quote.units, units, { start, end });
  const aligned = alignInside(quote.units, units, inner);
  return within(withoutOverhang(aligned, quote.units, units, isOuter), units, shared.words);
}

/** The units that the steps are about, and the steps counted from the first of them. */
function within(steps: readonly Step[], units: readonly Unit[], words: Vocabulary): Aligned {
  const first = steps.find(({ passage }) => passage !== null)?.passage ?? null;
  const last = steps.findLast(({ passage }) => passage !== null)?.passage ?? null;
  if (first === null || last === null) return { passage: new Side([], words), steps };
  const passage = new Side(units.slice(first, last + 1), words);
  if (first === 0) return { passage, steps };
  return {
    passage,
    steps: steps.map(({ quote, passage: at, same }) => ({
      quote,
      passage: at === null ? null : at - first,
      same,
    })),
  };
}
