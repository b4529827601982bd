// Other signs for the same thing: quotation marks, dashes, apostrophes, ligatures.

import { differenceRule } from '../change.js';

export const typography = differenceRule({
  id: 'typography',
  find({ same, quote, passage }) {
    if (!same || !quote || !passage || quote.norm !== passage.norm) return null;
    const isCase = quote.text.toLowerCase() === passage.text.toLowerCase();
    return isCase ? null : 'glyphs';
  },
});
