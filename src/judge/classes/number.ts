// A number: another value, one that is missing or one that the source does not have.

import { type Change, differenceRule, sidesOf } from '../change.js';
import { isListedAs } from './listed.js';

/** Below U+0300 only 0 to 9 are digits. */
const hasDigit = (text: string): boolean =>
  /\d/u.test(text) || (/[^\0-\u02ff]/u.test(text) && /\p{Nd}/u.test(text));

export const number = differenceRule({
  id: 'number',
  of: 'unlike',
  find(change) {
    if (change.same || isFootnote(change)) return null;
    const isNumber = sidesOf(change).some(
      ({ unit }) => unit.kind === 'number' || hasDigit(unit.text),
    );
    return isNumber || isListedAs(change, 'number') ? 'value' : null;
  },
});

/** A number in brackets that the source has and the quote has not: `[12]`. */
export function isFootnote(change: Change): boolean {
  const { quote, passage, comparison } = change;
  if (quote !== null || passage?.mark !== 'edit') return false;
  // `[12] years`: what an editor wrote out, and no footnote.
  const next = comparison.passage.neighbour(passage, 1);
  if (next?.via === 'unit') return false;
  return change.passageRun.every((unit) => unit.kind === 'number');
}
