// What the rules about listed words share: the gravest list that a changed word stands on.

import type { DifferenceClass } from '../../model/judgement.js';
import { type Change, type DifferenceRule, differenceRule } from '../change.js';

/** The rule for one class of listed words. */
export const listedRule = (id: DifferenceClass): DifferenceRule =>
  differenceRule({
    id,
    of: 'unlike',
    isOfListed: true,
    find: (change: Change) => (isListedAs(change, id) ? 'listed' : null),
  });

/** Whether a word of the change is listed in a class, and not only another form of the same. */
export function isListedAs(change: Change, id: DifferenceClass): boolean {
  if (change.same) return false;
  const { comparison } = change;
  const quote = change.quote && comparison.quote.meaning(change.quote);
  const passage = change.passage && comparison.passage.meaning(change.passage);
  if (quote?.class !== id && passage?.class !== id) return false;
  const isForm = change.op !== 'moved' && quote && passage && quote.line === passage.line;
  return !isForm;
}
