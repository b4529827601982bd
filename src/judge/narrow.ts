// A quote against the words of its place and no more: enough where these are the same with all that
// stands around, and where only marks differ.

import { letterRunsIn } from '../text/letters.js';
import { alignUnits, type Step } from './align/alignment.js';
import { isInEdit } from './align/costs.js';
import type { Shared } from './change.js';
import type { Cleaned } from './marked-text.js';
import { type Pair, spanOf, trimmed } from './pair.js';
import { Side } from './side.js';

import { sameUnit, type Unit } from './units.js';

/** The passage that was found to be meant, and the steps from the quote to it. */
export interface Aligned {
  readonly passage: Side;
  readonly steps: readonly Step[];
}

/**
 * A quote that begins and ends with the words of its place, where these are the same with all around:
 * nothing outside can be meant. Null for all others.
 */
export function alignedInside(
  { quote, units, read, passageClean }: Pair,
  shared: Shared,
): Aligned | null {
  const own = quote.units;
  const [first, last] = [own[0], own.at(-1)];
  if (first?.kind !== 'word' || !units[0] || !sameUnit(first, units[0])) return null;
  // What an editor put in need not be what stands there.
  if (isInEdit(first) || isInEdit(last!)) return null;
  const isMarkLast = last!.kind === 'punctuation';
  if (isMarkLast && own.at(-2)?.kind === 'punctuation') return null;
  if (read === null || !shared.standsAlone(spanOf(passageClean))) return null;
  const steps = alignUnits(own, units);
  const isEndSame = steps.slice(isMarkLast ? -2 : -1).every(({ same }) => same);
  return isEndSame ? { passage: new Side(units, shared.words), steps } : null;
}

/** A quote and the words of its place and no more, aligned; null where other words differ. */
export function alignedNarrowly(pair: Pair, shared: Shared): Aligned | null {
  if (surelyLacksWords(pair.quoteClean, pair.passageClean)) return null;
  const quote = pair.quote.units;
  const units = trimmed(pair.units, quote);
  const isAll = pair.passageClean.text === '' || quote.length === 0;
  if (!isAll && surelyOtherWords(quote, units)) return null;
  const steps = alignUnits(quote, units);
  return isAll || !hasOtherWords(steps, quote, units)
    ? { passage: new Side(units, shared.words), steps }
    : null;
}

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
