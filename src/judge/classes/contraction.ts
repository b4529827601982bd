// A short form for the full one, or the other way round: `don't`, `do not`.

import { differenceRule } from '../change.js';

export const contraction = differenceRule({
  id: 'contraction',
  find({ same, quote, passage }) {
    if (!same || !quote || !passage || quote.norm === passage.norm) return null;
    return quote.via === 'contraction' || passage.via === 'contraction' ? 'short' : null;
  },
});
