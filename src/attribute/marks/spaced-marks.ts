// Straight marks with a blank on both sides, as French typing, old transcripts and slips have them: `Il
// dit : " Bonjour. "`, `said, " We won."`, `"We won, " he said`. They open behind a colon or comma or
// where a paragraph begins, and only if the next one may close; they close what is open. Linear.

import type { Mark } from './marks.js';

const STRAIGHT = '"';

/** The marks of a paragraph that begins at `start`, those with blanks around them told apart. */
export function withSpaced(text: string, start: number, marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(isSpaced)) return marks;
  const out = [...marks];
  let isOpen = false;
  for (let i = 0; i < out.length; i++) {
    const mark = out[i]!;
    if (mark.sign !== STRAIGHT) continue;
    const before = text.slice(Math.max(start, mark.start - 4), mark.start).trimEnd();
    if (!isSpaced(mark)) isOpen = mark.opens && (!mark.closes || !isOpen);
    else if (isOpen && /[.,!?…]$/u.test(before)) {
      out[i] = { ...mark, closes: true };
      isOpen = false;
    } else if (!isOpen && /^$|[,:]$/u.test(before)) {
      const close = nextStraight(out, i + 1);
      const last = out[close];
      if (!last || !(last.closes || isSpaced(last))) continue;
      out[i] = { ...mark, opens: true };
      out[close] = { ...last, opens: false, closes: true };
      i = close;
    }
  }
  return out;
}

function nextStraight(marks: readonly Mark[], from: number): number {
  let at = from;
  while (at < marks.length && marks[at]!.sign !== STRAIGHT) at += 1;
  return at;
}

const isSpaced = ({ sign, opens, closes, glued }: Mark): boolean =>
  sign === STRAIGHT && !opens && !closes && !glued;
