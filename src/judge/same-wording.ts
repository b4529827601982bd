// A quote in which nothing differs from its passage, as in most: there is nothing to weigh.

import type { Segment } from '../model/match.js';
import type { Compared } from './compare.js';
import type { Worded } from './wording.js';

/** Brackets with nothing in them: the editor says that letters went. */
export const EMPTY = /\[\s?\]/u;

/** Whether a quote is one piece in which nothing differs. */
export function isAlike(
  pieces: readonly Compared[],
  segments: readonly Segment[],
  quote: string,
): boolean {
  if (pieces.length > 1) return false;
  const span = segments[0]!.quote;
  const { changes, omitted, quoteNotes, passageNotes } = pieces[0]!;
  const isBare = changes.length === 0 && omitted.length === 0;
  const hasNotes = quoteNotes.length > 0 || passageNotes.length > 0;
  return isBare && !hasNotes && span.start === 0 && span.end === quote.length && !EMPTY.test(quote);
}

/** Its wording. */
export const alike = (pieces: readonly Compared[], hasEllipsis: boolean): Worded => ({
  wording: hasEllipsis ? 'elided' : 'verbatim',
  differences: [],
  omitted: [],
  hasEllipsis,
  inOrder: true,
  joined: false,
  hasSic: false,
  pieces,
});
