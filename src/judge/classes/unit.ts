// A unit, currency or scale: million or billion, percent or percentage points; megawatt or milliwatt,
// which only their case tells apart.

import { type Change, differenceRule } from '../change.js';
import { isListedAs } from './listed.js';

export const unit = differenceRule({
  id: 'unit',
  find: (change) => (isListedAs(change, 'unit') || isOtherCase(change) ? 'listed' : null),
});

/** `5 mW` for `5 MW`: behind a number, and listed as written. */
function isOtherCase({ same, quote, passage, comparison }: Change): boolean {
  if (!same || !quote || !passage || quote.text === passage.text) return false;
  const lists = comparison.words.asWritten('case-units');
  const isUnit = lists.has(quote.text) && lists.has(passage.text);
  return isUnit && comparison.passage.neighbour(passage, -1)?.kind === 'number';
}
