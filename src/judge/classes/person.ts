// Another person: `wir` for `ich`, `they` for `we`; in German also `Ihnen` for `ihnen`, which only their
// case tells apart, but for the first word of a sentence.

import { beginsCapital, isCapitals } from '../../text/letters.js';
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
  return quote.norm === passage.norm && sidesOf(change).every((one) => isInside(one) && shows(one));
}

/** Whether a capital means something: not in `WIR DANKEN IHNEN`, nor in a title. */
function shows({ side, unit }: Placed): boolean {
  if (!beginsCapital(unit.text)) return true;
  if (isCapitals(unit.text)) return false;
  const beside = [-2, -1, 1, 2].flatMap((step) => side.neighbour(unit, step) ?? []);
  return beside.some(({ kind, text }) => kind === 'word' && !beginsCapital(text));
}

/** Behind a word or a comma: there a capital is no sentence's. */
function isInside({ side, unit }: Placed): boolean {
  const before = side.neighbour(unit, -1);
  return before !== null && (before.kind !== 'punctuation' || before.text === ',');
}
