// Other signs for the same thing: quotation marks, dashes, apostrophes, ligatures.

import { tokenNorm } from '../../text/norms.js';
import { differenceRule } from '../change.js';
import { withoutNoteSign } from '../single-units.js';

export const typography = differenceRule({
  id: 'typography',
  of: 'alike',
  find({ same, quote, passage }) {
    if (!same || !quote || !passage || quote.norm !== passage.norm) return null;
    const [left, right] = [tokenNorm(quote.text), tokenNorm(passage.text)];
    if (left !== right && hasNoteSign(right)) return 'footnote';
    // A number that was put in is the editor's, and no sign of the source.
    if (hasNoteSign(left) && left !== right) return 'note-added';
    const isCase = quote.text.toLowerCase() === passage.text.toLowerCase();
    return isCase ? null : 'glyphs';
  },
});

const hasNoteSign = (norm: string): boolean => withoutNoteSign(norm) !== norm;
