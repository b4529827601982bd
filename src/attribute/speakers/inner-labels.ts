// Labels inside the marks: `"WALLACE: Let us begin."`, as transcripts are quoted in articles.

import { CAPITAL, classesAt, SMALL } from '../../text/letters.js';
import { textOffset, textSpan } from '../../text/offsets.js';
import type { Attribution } from '../attribution.js';
import type { Pair } from '../marks/pairs.js';

/** Up to four words in capitals and a colon, the first thing that is said. */
/** Units that are looked at for a label. */
const labelUnitsMax = 60;

/** Who the label of a quotation names, or null when it begins with none. */
export function innerLabel(text: string, { start, end }: Pair): Attribution | null {
  // Two capitals begin no other quotation: only then is the form looked at.
  if (!(classesAt(text, start) & CAPITAL)) return null;
  if (classesAt(text, start + 1) & SMALL) return null;
  const head = text.slice(start, Math.min(end, start + labelUnitsMax));
  const label = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?=:\s)/u.exec(head)?.[0];
  if (!label) return null;
  const to = start + label.length;
  return {
    status: 'inferred',
    form: 'turn',
    speaker: {
      name: label,
      start: textOffset(start),
      end: textOffset(to),
      text: label,
      cue: { ...textSpan(start, to + 1), text: text.slice(start, to + 1) },
      via: 'turn',
    },
  };
}
