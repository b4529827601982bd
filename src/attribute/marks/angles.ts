// Which way the angle marks of a text point: «French» or »German«. Where no spaces stand inside
// the marks, each mark votes by its surroundings; where they do, by being the first of a paragraph.

import { ANGLE_SIGNS } from './mark-table.js';
import type { Paragraph } from './paragraphs.js';

/** What an angle mark does in this text; null for other signs and for »Swedish». */
export type AngleOrder = (sign: string) => 'open' | 'close' | null;

const OPENING = /(?<![^\s([—–-])[«»‹›](?=[^\s.,;:!?)\]—–-])/gu;
const CLOSING = /(?<=\S)[«»‹›](?![^\s.,;:!?)\]—–-])/gu;

/** Decides for a text; linear. */
export function angleOrder(text: string, paragraphs: readonly Paragraph[]): AngleOrder {
  const both = text.includes('«') && text.includes('»');
  const single = text.includes('‹') && text.includes('›');
  if (!both && !single) return () => null;
  let votes = 0;
  for (const [sign] of text.matchAll(OPENING)) votes += '«‹'.includes(sign) ? 1 : -1;
  for (const [sign] of text.matchAll(CLOSING)) votes += '»›'.includes(sign) ? 1 : -1;
  if (votes === 0) votes = firstVotes(text, paragraphs);
  const openers = votes >= 0 ? '«‹' : '»›';
  return (sign) => {
    if (!ANGLE_SIGNS.includes(sign)) return null;
    return openers.includes(sign) ? 'open' : 'close';
  };
}

function firstVotes(text: string, paragraphs: readonly Paragraph[]): number {
  let votes = 0;
  for (const { start, end } of paragraphs) {
    const sign = /[«»‹›]/u.exec(text.slice(start, end))?.[0];
    if (sign) votes += '«‹'.includes(sign) ? 1 : -1;
  }
  return votes;
}
