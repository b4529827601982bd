// Another person: `wir` for `ich`, `they` for `we`; in German also `Ihnen` for `ihnen`, which only their
// case tells apart, but for the first word of a sentence.

import { beginsCapital } from '../../text/letters.js';
import { type Change, differenceRule, type Placed, sidesOf } from '../change.js';

export const person = differenceRule({
  id: 'person',
  find(change) {
    if (change.same) return isOtherAddress(change) ? 'address' : null;
    if (change.op !== 'replaced') return null;
    const units = sidesOf(change);
    return units.every(({ side, unit }) => side.words.has('pronouns-personal', unit.norm))
      ? 'pronoun'
      : null;
  },
});

/** `Ich sagte ihnen` for `Ich sagte Ihnen`. */
function isOtherAddress(change: Change): boolean {
  const { quote, passage, comparison } = change;
  if (!quote || !passage || beginsCapital(quote.text) === beginsCapital(passage.text)) return false;
  if (!comparison.words.has('address-pronouns', quote.norm)) return false;
  return quote.norm === passage.norm && sidesOf(change).every(isInside);
}

/** Behind a word or a comma: there a capital is no sentence's. */
function isInside({ side, unit }: Placed): boolean {
  const before = side.neighbour(unit, -1);
  return before !== null && (before.kind !== 'punctuation' || before.text === ',');
}
