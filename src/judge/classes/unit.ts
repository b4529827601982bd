// A unit, currency or scale: million or billion, percent or percentage points; megawatt or milliwatt,
// which only their case tells apart; one of what nobody counts, or several: `a week`, `weeks`.

import { type Change, differenceRule, type Placed, sidesOf } from '../change.js';
import type { Unit } from '../units.js';
import { isListedAs } from './listed.js';

export const unit = differenceRule({
  id: 'unit',
  find: (change) =>
    isListedAs(change, 'unit') || isOtherCase(change) || isOtherNumber(change) ? 'listed' : null,
});

/** `5 mW` for `5 MW`: behind a number, and listed as written. */
function isOtherCase({ same, quote, passage, comparison }: Change): boolean {
  if (!same || !quote || !passage || quote.text === passage.text) return false;
  const lists = comparison.words.asWritten('case-units');
  const isUnit = lists.has(quote.text) && lists.has(passage.text);
  return isUnit && comparison.passage.neighbour(passage, -1)?.kind === 'number';
}

/** `It took a week` for `It took weeks`: with a number before them the forms say the same. */
export function isOtherNumber(change: Change): boolean {
  const { same, quote, passage } = change;
  if (!same || quote?.via !== 'unit' || passage?.via !== 'unit') return false;
  if (quote.norm === passage.norm || ![quote, passage].every(isWritten)) return false;
  return isPlural(quote) !== isPlural(passage) && sidesOf(change).some((one) => !isCounted(one));
}

/** Signs and short forms stand for one and for several. */
const isWritten = ({ norm }: Unit): boolean => /^\p{L}{3,}$/u.test(norm);

const isPlural = ({ norm, key }: Unit): boolean =>
  key !== `u:${norm}` &&
  /(?:s|e|en|feet)$/u.test(norm) &&
  !/(?:tages|tags|jahres|jahrs|monats)$/u.test(norm);

function isCounted({ side, unit }: Placed): boolean {
  const before = side.neighbour(unit, -1);
  const counter = before?.norm === '-' ? side.neighbour(unit, -2) : before;
  return counter?.kind === 'number' || counter?.via === 'unit';
}
