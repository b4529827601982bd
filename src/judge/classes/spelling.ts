// Another spelling of the same word: `dass`, `daß`; `realise`, `realize`.

import { differenceRule } from '../change.js';
import { isOtherMeasure, isOtherNumber } from './unit.js';

export const spelling = differenceRule({
  id: 'spelling',
  of: 'alike',
  find(change) {
    const { same, quote, passage } = change;
    if (!same || !quote || !passage || quote.norm === passage.norm) return null;
    return isOtherNumber(change) || isOtherMeasure(change) ? null : 'pair';
  },
});
