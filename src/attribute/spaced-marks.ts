// Straight marks with a blank on both sides, as French typing and old transcripts have them: `Il dit :
// " Bonjour. "`. They are marks only in pairs: one that begins a paragraph or stands behind a colon,
// and the next one. Linear.

import type { Mark } from './marks.js';

const STRAIGHT = '"';

/** The marks of a paragraph that begins at `start`, those with blanks around them told apart. */
export function withSpaced(text: string, start: number, marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(isSpaced)) return marks;
  const out = [...marks];
  for (let i = 0; i < out.length; i++) {
    const mark = out[i]!;
    if (!isSpaced(mark) || !mayOpen(text, start, mark)) continue;
    const close = out.findIndex((one, k) => k > i && one.sign === STRAIGHT);
    const last = out[close];
    if (!last || !(last.closes || isSpaced(last))) continue;
    out[i] = { ...mark, opens: true };
    out[close] = { ...last, opens: false, closes: true };
    i = close;
  }
  return out;
}

const isSpaced = ({ sign, opens, closes, glued }: Mark): boolean =>
  sign === STRAIGHT && !opens && !closes && !glued;

/** At the paragraph's beginning, or behind a colon. */
function mayOpen(text: string, start: number, mark: Mark): boolean {
  const before = text.slice(Math.max(start, mark.start - 4), mark.start).trimEnd();
  return before === '' ? true : before.endsWith(':');
}
