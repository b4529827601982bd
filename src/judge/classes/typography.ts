// Other signs for the same thing: quotation marks, dashes, apostrophes, ligatures.

import { differenceRule } from '../change.js';
import { withoutNoteSign } from '../units.js';

export const typography = differenceRule({
  id: 'typography',
  find({ same, quote, passage }) {
    if (!same || !quote || !passage) return null;
    if (quote.norm !== passage.norm)
      return isNoteSign(quote.norm, passage.norm) ? 'footnote' : null;
    const isCase = quote.text.toLowerCase() === passage.text.toLowerCase();
    return isCase ? null : 'glyphs';
  },
});

/** The source's raised number at a word is gone: `Kosten³`. One that was put in is the editor's. */
const isNoteSign = (quote: string, passage: string): boolean =>
  quote !== passage && quote === withoutNoteSign(passage);
