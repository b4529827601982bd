// Whether a source has all words of a quote, wherever: a question that needs neither quotations nor
// speakers, and nearly always tells that a quote does not stand there.

import type { SourceText } from '../model/source.js';
import { wordsOf } from './quest.js';
import { Pattern } from './search/search.js';
import { wordRegions } from './search/word-borders.js';
import { viewOf } from './view.js';

/**
 * Whether a quote may stand unchanged in a source, also across the cues of an utterance: they are
 * cut out between words, so each word of a quote that stands is in the text. O(words) look-ups.
 */
export function mayStandIn(quote: string, source: SourceText): boolean {
  const { haystack } = viewOf(source);
  const { units } = wordsOf(quote).pattern;
  const length = ({ start, end }: { start: number; end: number }) => end - start;
  return wordRegions(units)
    .toSorted((one, other) => length(other) - length(one))
    .every(({ start, end }) => new Pattern(units.subarray(start, end)).exact(haystack, 1).length);
}
