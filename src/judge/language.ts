// The language whose word lists judge a quote. A source too short to tell its language is still
// read with lists: a dropped `never` must not pass because the text has only five words.

import type { QuoteCase } from '../model/case.js';
import type { SourceText } from '../model/source.js';
import type { Lexicon } from '../words/index.js';
import { likeliest } from '../words/likeliest.js';

/** Enough for a sentence before and after the words. */
const aroundUnits = 300;
const UNKNOWN = 'und';

/**
 * The claim's language, else the source's; where neither is known, the supported one that has most
 * of the function words in quote and passage. `und` when no word tells.
 */
export function languageOf(
  { claim, located }: QuoteCase,
  source: SourceText,
  lexicon: Lexicon,
): string {
  const said = claim.lang ?? source.meta.lang;
  if (said !== UNKNOWN) return said;
  const [first, last] = [located.match?.segments[0], located.match?.segments.at(-1)];
  const passage =
    first && last
      ? source.text.slice(Math.max(0, first.start - aroundUnits), last.end + aroundUnits)
      : '';
  return likeliest(`${claim.quote} ${passage}`, lexicon);
}
