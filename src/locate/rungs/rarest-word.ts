// Where to look for a quote that no search of edits finds: around its rarest word.

import type { Quest } from '../quest.js';
import { Pattern } from '../search/search.js';
import { wordRegions } from '../search/word-borders.js';
import { rarestWordPlacesMax } from '../thresholds.js';

/** Where the word of the quote stands that stands at the fewest places; none: too many, or nowhere. */
export function rarestPlaces({ pattern, view }: Quest): readonly number[] {
  let rarest: readonly number[] = [];
  for (const { start, end } of wordRegions(pattern.units)) {
    const word = new Pattern(pattern.units.subarray(start, end));
    const places = word.exact(view.haystack, rarestWordPlacesMax + 1);
    if (places.length === 0 || places.length > rarestWordPlacesMax) continue;
    if (rarest.length === 0 || places.length < rarest.length) rarest = places;
  }
  return rarest;
}
