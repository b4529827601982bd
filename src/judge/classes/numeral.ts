// The same number or unit, written otherwise: `two`, `2`; `%`, `percent`.

import { differenceRule } from '../change.js';
import { isOtherMeasure, isOtherNumber } from './unit.js';

export const numeral = differenceRule({
  id: 'numeral',
  of: 'alike',
  find(change) {
    const { same, quote, passage } = change;
    if (!same || !quote || !passage || quote.norm === passage.norm) return null;
    if (isOtherNumber(change) || isOtherMeasure(change)) return null;
    const via = [quote.via, passage.via];
    return via.includes('numeral') || via.includes('unit') ? 'equal' : null;
  },
});
