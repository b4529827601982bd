// Another person: `wir` for `ich`, `they` for `we`.

import { differenceRule, sidesOf } from '../change.js';

export const person = differenceRule({
  id: 'person',
  of: 'unlike',
  find(change) {
    if (change.same || change.op !== 'replaced') return null;
    const units = sidesOf(change);
    return units.every(({ side, unit }) => side.words.has('pronouns-personal', unit.norm))
      ? 'pronoun'
      : null;
  },
});
