// Marks between words. At the end of a quote a full stop or comma is free; inside, a transcript's
// marks are its writer's, another source's are its author's.

import { type Change, differenceRule, sidesOf } from '../change.js';
import { isFootnote } from './number.js';

const FREE_IN_TRANSCRIPTS = new Set([',', ';', ':', '.', '-', '…']);

export const punctuation = differenceRule({
  id: 'punctuation',
  find(change) {
    if (isFootnote(change)) return 'footnote';
    const units = sidesOf(change);
    if (units.some(({ unit }) => unit.kind !== 'punctuation')) return null;
    if (units.every(({ side, unit }) => side.isAfterWords(unit))) return finalMark(change);
    if (isOuterQuotationMark(change)) return 'final';
    const isFree = units.every(({ unit }) => FREE_IN_TRANSCRIPTS.has(unit.norm));
    return isFree && change.comparison.kind === 'transcript' ? 'transcript' : 'inner';
  },
});

/** The last mark of a quote: the editor's sentence goes on. An added `!` is not nothing. */
function finalMark({ quote }: Change): string {
  return quote === null || /^[.,;:…'-]/u.test(quote.norm) ? 'final' : 'inner';
}

function isOuterQuotationMark(change: Change): boolean {
  return sidesOf(change).every(
    ({ side, unit }) => unit.norm === "'" && (side.at(unit) === 0 || side.isAfterWords(unit)),
  );
}
