// What came nearest to a quote that was not found: the longest stretch of it that the source has,
// and the least-distance passage around that stretch.

import type { Nearest } from '../model/match.js';
import { bestPlaces } from './places.js';
import type { Quest } from './quest.js';
import { Pattern } from './search.js';
import type { Region } from './view.js';
import { wordRegions } from './word-borders.js';

/** The nearest passage; null when the source has not one word of the quote. */
export function nearestTo(quest: Quest): Nearest | null {
  const longest = longestStretch(quest);
  if (!longest) return null;
  const { folded, units, haystack } = quest.view;
  const at = firstPlace(quest, longest)!;
  const slack = Math.ceil(quest.length / 2);
  const window = {
    start: Math.max(0, at - longest.start - slack),
    end: Math.min(units.length, at - longest.start + quest.length + slack),
  };
  const [place] = bestPlaces(haystack, quest.pattern, quest.length - 1, [window]);
  const stretch = folded.span(at, at + longest.end - longest.start);
  const span = place ? folded.span(place.start, place.end) : stretch;
  return {
    ...span,
    distance: place?.distance ?? quest.length - (longest.end - longest.start),
    longest: quest
      .standAt({ regions: [], distance: 0, start: 0, end: 0 })
      .quoteSpan(longest.start, longest.end),
    longestAt: stretch,
  };
}

function firstPlace(quest: Quest, { start, end }: Region): number | undefined {
  const pattern = new Pattern(quest.pattern.units.subarray(start, end));
  return pattern.exact(quest.view.haystack, 1)[0];
}

/** The longest run of whole words of the quote that the source has, the first of equal ones. */
function longestStretch(quest: Quest): Region | null {
  const words = wordRegions(quest.pattern.units);
  let best: Region | null = null;
  let last = -1;
  words.forEach((word, first) => {
    // A run that stands from one word on also stands from the next: the end never moves back.
    last = Math.max(last, first - 1);
    while (last + 1 < words.length) {
      const run = { start: word.start, end: words[last + 1]!.end };
      if (firstPlace(quest, run) === undefined) break;
      last += 1;
    }
    if (last < first) return;
    const run = { start: word.start, end: words[last]!.end };
    if (!best || run.end - run.start > best.end - best.start) best = run;
  });
  return best;
}
