// Which way the angle marks of a text point: «French» or »German«. Spaces inside the marks make
// the surroundings useless here, so the first angle mark of each paragraph votes.

import { ANGLE_SIGNS } from './mark-table.js';
import type { Paragraph } from './paragraphs.js';

/** What an angle mark does in this text; null for other signs and for »Swedish». */
export type AngleOrder = (sign: string) => 'open' | 'close' | null;

/** Decides for a text; one pass over each paragraph up to its first angle mark. */
export function angleOrder(text: string, paragraphs: readonly Paragraph[]): AngleOrder {
  const counts = { '«': 0, '»': 0 };
  for (const { start, end } of paragraphs) {
    const hit = /[«»‹›]/u.exec(text.slice(start, end))?.[0];
    if (hit === '«' || hit === '‹') counts['«']++;
    else if (hit) counts['»']++;
  }
  const both = text.includes('«') && text.includes('»');
  const single = text.includes('‹') && text.includes('›');
  if (!both && !single) return () => null;
  const openers = counts['«'] >= counts['»'] ? '«‹' : '»›';
  return (sign) => {
    if (!ANGLE_SIGNS.includes(sign)) return null;
    return openers.includes(sign) ? 'open' : 'close';
  };
}
