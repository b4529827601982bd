// A piece of a quote and its place in the source, read as units. Words are read once where both sides,
// or other quotes, have them as well. O(n).

import type { QuoteSpan } from '../model/span.js';
import { alikeEnds, readLike } from './alike-ends.js';
import type { Shared } from './change.js';
import { datedLike } from './equal/dates.js';
import { scaledLike } from './equal/scaled.js';
import type { Cleaned } from './marked-text.js';
import { Side } from './side.js';
import type { ReadWords } from './single-units.js';
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
  const standing = unitsOf(passageClean, words, read ?? undefined);
  const own = unitsOf(quoteClean, words, likewise ?? undefined);
  const quote = new Side(
    writtenLike(own, () => standing, near, words),
    words,
  );
  const units = likeQuote(standing, quote, words);
  return { quoteClean, passageClean, quote, read, units };
}

/** The stretch of the source that a text without marks is. */
export const spanOf = ({ from, text }: Cleaned): QuoteSpan => ({
  start: from,
  end: from + text.length,
});

/** The units of a passage, written like those of the quote. */
export function passageUnits(clean: Cleaned, quote: Side, shared: Shared): readonly Unit[] {
  const read = clean.isPlain ? shared.wordsIn(spanOf(clean)) : null;
  return likeQuote(unitsOf(clean, shared.words, read ?? undefined), quote, shared.words);
}

const likeQuote = (units: readonly Unit[], quote: Side, words: Vocabulary): readonly Unit[] =>
  writtenLike(
    units,
    () => quote.units,
    () => quote.norms.join(' '),
    words,
  );

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
