// Another spelling of the same word: `dass`, `daß`; `realise`, `realize`.

import { differenceRule } from '../change.js';
import { withoutNoteSign } from '../units.js';

export const spelling = differenceRule({
  id: 'spelling',
  find({ same, quote, passage }) {
    if (!same || !quote || !passage || quote.norm === passage.norm) return null;
    return withoutNoteSign(quote.norm) === withoutNoteSign(passage.norm) ? null : 'pair';
  },
});
