// What came nearest to a quote that was not found: the longest stretch of it that the source has,
// and the least-distance passage around that stretch.

import type { Nearest } from '../../model/match.js';
import type { Quest } from '../quest.js';
import { bestPlaces } from '../search/places.js';
import { Pattern } from '../search/search.js';
import { wordRegions } from '../search/word-borders.js';
import type { Region } from '../view.js';

/** The nearest passage; null when the source has not one word of the quote. */
export function nearestTo(quest: Quest): Nearest | null {
  const longest = longestRun(quest);
  if (!longest) return null;
  const { folded, units, haystack } = quest.view;
  const { at, quote } = longest;
  const slack = Math.ceil(quest.length / 2);
  const window = {
    start: Math.max(0, at - quote.start - slack),
    end: Math.min(units.length, at - quote.start + quest.length + slack),
  };
  const [place] = bestPlaces(haystack, quest.pattern, quest.length - 1, [window]);
  const stretch = folded.span(at, at + quote.end - quote.start);
  const span = place ? folded.span(place.start, place.end) : stretch;
  return {
    ...span,
    distance: place?.distance ?? quest.length - (quote.end - quote.start),
    longest: quest.quoteSpan(quote.start, quote.end),
    longestAt: stretch,
  };
}

/** A run of the quote's words that the source has. */
interface Run {
  /** In the folded pattern. */
  readonly quote: Region;
  /** The first place in the view. */
  readonly at: number;
}

function firstPlace(quest: Quest, { start, end }: Region): number | undefined {
  const pattern = new Pattern(quest.pattern.units.subarray(start, end));
  return pattern.exact(quest.view.haystack, 1)[0];
}

const runs = new WeakMap<Quest, Run | null>();

/** The longest run of whole words of the quote that the source has, the first of equal ones. */
export function longestRun(quest: Quest): Run | null {
  const known = runs.get(quest);
  if (known !== undefined) return known;
  const run = longestAnew(quest);
  runs.set(quest, run);
  return run;
}

function longestAnew(quest: Quest): Run | null {
  const words = wordRegions(quest.pattern.units);
  let best: Run | null = null;
  let last = -1;
  let at = 0;
  for (const [first, word] of words.entries()) {
    // A run that stands from one word on also stands from the next: the end never moves back.
    last = Math.max(last, first - 1);
    const before = last;
    while (last + 1 < words.length) {
      const place = firstPlace(quest, { start: word.start, end: words[last + 1]!.end });
      if (place === undefined) break;
      at = place;
      last += 1;
    }
    if (last === before || last < first) continue;
    const quote = { start: word.start, end: words[last]!.end };
    if (!best || quote.end - quote.start > best.quote.end - best.quote.start) best = { quote, at };
  }
  return best;
}
