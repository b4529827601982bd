// Question 3: are the words in the cited source? `not-found` says how far the quote matched and
// shows the nearest passage; it never says "invented".

import type { QuoteCase } from '../../model/case.js';
import { isNearEnough } from '../../util/near-enough.js';
import type { Draft } from '../draft.js';

/** Answers `wrong-source` or `not-found`. */
export function askFound(subject: QuoteCase, draft: Draft): void {
  const { claim, elsewhere, located, source } = subject;
  if (elsewhere) {
    draft.give('wrong-source', {
      code: 'verdict/wrong-source',
      args: { source: claim.source, other: elsewhere.source.path },
    });
    return;
  }
  const held = located.nearest?.longest;
  const words = held ? claim.quote.slice(held.start, held.end) : null;
  const isNear = isNearEnough(claim.quote, words, located.nearest?.distance ?? 0);
  const nearest = isNear ? located.nearest : null;
  const longest = nearest?.longest ?? null;
  draft.give('not-found', {
    code: longest && words ? codeOf(claim.quote, words) : 'verdict/not-found',
    args: {
      source: claim.source,
      matched: longest ? words : null,
      share: longest ? share(longest.end - longest.start, claim.quote.length) : null,
      nearest: nearest && source ? source.text.slice(nearest.start, nearest.end) : null,
    },
  });
}

/** A few words under another's name are not found for a comma: that source does have them. */
const codeOf = (quote: string, words: string): string =>
  wordsAlone(words) === wordsAlone(quote) ? 'verdict/not-found-signs' : 'verdict/not-found-near';

const wordsAlone = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();

/** Whole percent. */
const share = (part: number, whole: number): number =>
  Math.min(100, Math.round((100 * part) / Math.max(1, whole)));
