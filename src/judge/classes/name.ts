// A name: another one, one that is missing, one that the source does not have.

import { differenceRule, sidesOf } from '../change.js';

export const name = differenceRule({
  id: 'name',
  find(change) {
    if (change.same) return null;
    const { names, words } = change.comparison;
    const flags = sidesOf(change).map(({ side, unit }) => names.isName(side, unit));
    if (!flags.includes(true)) return null;
    if (flags.length === 2 && flags[0] && flags[1]) return 'another';
    if (change.op === 'added') return 'added';
    const other = flags[0] ? change.passage : change.quote;
    return other && words.has('pronouns-personal', other.norm) ? 'pronoun' : 'one-side';
  },
});
