// A piece of a quote and its place in the source, read as units. Words are read once where both sides,
// or other quotes, have them as well. O(n).

import type { QuoteSpan } from '../model/span.js';
import { alikeEnds, readLike } from './alike-ends.js';
import type { Shared } from './change.js';
import { datedLike } from './equal/dates.js';
import { scaledLike } from './equal/scaled.js';
import type { Cleaned } from './marked-text.js';
import { Side } from './side.js';
import { type ReadWords, readAnew } from './single-units.js';
import { type Unit, unitsOf } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** Both sides, read. */
export interface Pair {
  readonly quoteClean: Cleaned;
  readonly passageClean: Cleaned;
  readonly quote: Side;
  /** The passage's words by themselves; null where it has marks, or was not read with its paragraph. */
  readonly read: ReadWords | null;
  /** The passage's units, written like the quote's. */
  readonly units: readonly Unit[];
}

/** Reads both sides; `near` gives some more of the source than the passage. */
export function pairOf(
  quoteClean: Cleaned,
  passageClean: Cleaned,
  near: () => string,
  shared: Shared,
): Pair {
  const { words } = shared;
  const read = passageClean.isPlain ? shared.wordsIn(spanOf(passageClean)) : null;
  const ends = quoteClean.isPlain ? alikeEnds(quoteClean.text, passageClean.text) : null;
  const likewise = read && ends && readLike(quoteClean, passageClean, read, ends, words);
  const standing = readUnits(passageClean, read, words);
  const own = readUnits(quoteClean, likewise, words);
  const quote = new Side(
    own.hasNumber ? writtenLike(own.units, () => standing.units, near, words) : own.units,
    words,
  );
  const units = likeQuote(standing, quote, words);
  return { quoteClean, passageClean, quote, read, units };
}

/** Units, and whether a number may be among them. */
interface ReadUnits {
  readonly units: readonly Unit[];
  readonly hasNumber: boolean;
}

function readUnits(clean: Cleaned, known: ReadWords | null, words: Vocabulary): ReadUnits {
  const read = known ?? readAnew(clean, words);
  // With a number always, and with a written one, a run of several words may begin.
  return { units: unitsOf(clean, words, read), hasNumber: read.openers.length > 0 };
}

/** The stretch of the source that a text without marks is. */
export const spanOf = ({ from, text }: Cleaned): QuoteSpan => ({
  start: from,
  end: from + text.length,
});

/** The units of a passage, written like those of the quote. */
export function passageUnits(clean: Cleaned, quote: Side, shared: Shared): readonly Unit[] {
  const read = clean.isPlain ? shared.wordsIn(spanOf(clean)) : null;
  return likeQuote(readUnits(clean, read, shared.words), quote, shared.words);
}

function likeQuote(
  { units, hasNumber }: ReadUnits,
  quote: Side,
  words: Vocabulary,
): readonly Unit[] {
  if (!hasNumber) return units;
  return writtenLike(
    units,
    () => quote.units,
    () => quote.norms.join(' '),
    words,
  );
}

/** Sums and dates in digits as the other side writes them. */
const writtenLike = (
  units: readonly Unit[],
  other: () => readonly Unit[],
  text: () => string,
  words: Vocabulary,
): readonly Unit[] => datedLike(scaledLike(units, other, words.lang), text, words);

/** Marks after the last word of the passage count only when the quote ends in one too. */
export function trimmed(passage: readonly Unit[], quote: readonly Unit[]): readonly Unit[] {
  if (quote.at(-1)?.kind === 'punctuation') return passage;
  const last = passage.findLastIndex((unit) => unit.kind !== 'punctuation');
  return last < 0 || last === passage.length - 1 ? passage : passage.slice(0, last + 1);
}
