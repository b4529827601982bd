// A question became a statement, or the other way round.

import { differenceRule, sidesOf } from '../change.js';

export const question = differenceRule({
  id: 'question',
  of: 'unlike',
  find(change) {
    if (change.same) return null;
    return sidesOf(change).some(({ unit }) => /^[?？؟]/u.test(unit.text)) ? 'mark' : null;
  },
});
