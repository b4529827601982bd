// A word that speech has and print leaves out: `uh`, `you know`, `äh`.

import { differenceRule, sidesOf } from '../change.js';

export const filler = differenceRule({
  id: 'filler',
  find(change) {
    if (change.same || change.op === 'replaced') return null;
    return sidesOf(change).every(({ side, unit }) => side.isListed('fillers', unit))
      ? 'word'
      : null;
  },
});
