// Another spelling of the same word: `dass`, `daß`; `realise`, `realize`.

import { differenceRule } from '../change.js';

export const spelling = differenceRule({
  id: 'spelling',
  of: 'alike',
  find({ same, quote, passage }) {
    if (!same || !quote || !passage || quote.norm === passage.norm) return null;
    return 'pair';
  },
});
