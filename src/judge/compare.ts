// Compares one piece of a quote with its passage: units, alignment, changes. O(n) when they agree.

import type { QuoteSpan } from '../model/span.js';
import { hasWords, letterRunsIn } from '../text/letters.js';
import { alignInside, alignUnits, type Step } from './align/alignment.js';
import { type IsOuter, withoutOverhang } from './align/edges.js';
import { reachedFor } from './align/reach.js';
import { Comparison, type Shared } from './change.js';
import { type Changes, changesOf } from './changes.js';
import { datedLike } from './equal/dates.js';
import { scaledLike } from './equal/scaled.js';
import { type Cleaned, cleanMarks } from './marked-text.js';
import { Side } from './side.js';
import { differInSpaces } from './spaces.js';
import { endsInMark, reach, wholeWords, withUnit } from './stretch.js';
import { sameUnit, type Unit, unitsOf } from './units.js';
import type { Vocabulary } from './vocabulary.js';

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
  const standing = (): readonly Unit[] => unitsStanding(passageClean, shared);
  const near = (): string =>
    sourceText.slice(Math.max(0, span.start - monthUnitsMax), span.end + monthUnitsMax);
  const own = writtenLike(unitsOf(quoteClean, shared.words), standing, near, shared.words);
  const quote = new Side(own, shared.words);
  const narrow = surelyLacksWords(quoteClean, passageClean)
    ? null
    : narrowly(passageClean, quote, shared);
  const found =
    narrow ??
    widened(sourceText, span, written, quote, shared, {
      before: !hasWords(quoteText.slice(0, piece.start)),
      after: !hasWords(quoteText.slice(piece.end)),
    });
  const { passage } = found;
  const { changes, omitted } = changesOf(found.steps, new Comparison(shared, quote, passage));
  const [quoteNotes, passageNotes] = [quoteClean.notes, passageClean.notes];
  return { changes, omitted, quote, passage, quoteNotes, passageNotes };
}

/** A quote and the words of its place and no more, aligned; null where other words differ. */
function narrowly(passageClean: Cleaned, quote: Side, shared: Shared): Better | null {
  const units = trimmed(passageUnits(passageClean, quote, shared), quote.units);
  const isAll = passageClean.text === '' || quote.units.length === 0;
  if (!isAll && surelyOtherWords(quote.units, units)) return null;
  const steps = alignUnits(quote.units, units);
  return isAll || !hasOtherWords(steps, quote.units, units)
    ? { passage: new Side(units, shared.words), steps }
    : null;
}

const passageUnits = (clean: Cleaned, quote: Side, shared: Shared): readonly Unit[] =>
  writtenLike(
    unitsStanding(clean, shared),
    () => quote.units,
    () => quote.norms.join(' '),
    shared.words,
  );

/** The units of a passage: where it has no marks its words may have been read before. */
function unitsStanding(clean: Cleaned, shared: Shared): readonly Unit[] {
  const { isPlain, from, text } = clean;
  const read = isPlain ? shared.wordsIn({ start: from, end: from + text.length }) : null;
  return unitsOf(clean, shared.words, read ?? undefined);
}

/** Sums and dates in digits as the other side writes them. */
const writtenLike = (
  units: readonly Unit[],
  other: () => readonly Unit[],
  text: () => string,
  words: Vocabulary,
): readonly Unit[] => datedLike(scaledLike(units, other, words.lang), text, words);

/** `21.3.` for `21. März`: the place with the fewest edits ends before the month, or begins after it. */
const monthUnitsMax = 16;

const isWordAt = (units: readonly Unit[], at: number | null): boolean =>
  at !== null && units[at]!.kind !== 'punctuation';

/** Where only marks differ no word can be found outside either. */
const hasOtherWords = (
  steps: readonly Step[],
  quote: readonly Unit[],
  passage: readonly Unit[],
): boolean =>
  steps.some((one) => !one.same && (isWordAt(quote, one.quote) || isWordAt(passage, one.passage)));

/** Whether the words alone, without marks, are not the same one by one: no alignment need tell. */
function surelyOtherWords(quote: readonly Unit[], passage: readonly Unit[]): boolean {
  let [at, other] = [0, 0];
  for (;;) {
    while (quote[at]?.kind === 'punctuation') if (isRange(quote[at++]!)) return false;
    while (passage[other]?.kind === 'punctuation') if (isRange(passage[other++]!)) return false;
    const [left, right] = [quote[at++], passage[other++]];
    if (!left || !right) return left !== right;
    if (!sameUnit(left, right)) return !quote.some(isRange) && !passage.some(isRange);
  }
}

/** A mark that is a word too: `12–15`, `12 to 15`. */
const isRange = ({ kind, via }: Unit): boolean => kind === 'punctuation' && via !== null;

const endUnits = 6;

/** Whether words came or went between two like ends: the words around need no second look then. */
function surelyLacksWords(quote: Cleaned, passage: Cleaned): boolean {
  const [left, right] = [quote.text, passage.text];
  if (!quote.isPlain || !passage.isPlain || left.length < endUnits * 2) return false;
  if (left.slice(0, endUnits) !== right.slice(0, endUnits)) return false;
  if (left.slice(-endUnits) !== right.slice(-endUnits)) return false;
  return letterRunsIn(left) !== letterRunsIn(right);
}

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

interface Better {
  readonly passage: Side;
  readonly steps: readonly Step[];
}

/**
 * Aligns again with some words more on both sides: the place with the fewest edits by letters can
 * begin or end a word too late for what the words say.
 */
function widened(
  text: string,
  span: QuoteSpan,
  written: string,
  quote: Side,
  shared: Shared,
  isOuter: IsOuter,
): Better {
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
function within(steps: readonly Step[], units: readonly Unit[], words: Vocabulary): Better {
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

/** Marks after the last word of the passage count only when the quote ends in one too. */
function trimmed(passage: readonly Unit[], quote: readonly Unit[]): readonly Unit[] {
  if (quote.at(-1)?.kind === 'punctuation') return passage;
  const last = passage.findLastIndex((unit) => unit.kind !== 'punctuation');
  return last < 0 ? passage : passage.slice(0, last + 1);
}
