// Where to look for a quote that no search of edits finds: around its rarest word.

import type { Quest } from '../quest.js';
import { Pattern } from '../search/search.js';
import { wordRegions } from '../search/word-borders.js';
import { rarestWordPlacesMax } from '../thresholds.js';

/** Where a quote's rarest word stands. */
export interface RarestWord {
  /** In the view; none when every word stands at too many places, or nowhere. */
  readonly places: readonly number[];
  /** The same of every word that stands at few places. */
  readonly rare: readonly (readonly number[])[];
  /** Every word of the quote stands somewhere. */
  readonly hasAll: boolean;
}

/** The word of the quote that stands at the fewest places. */
export function rarestWord({ pattern, view }: Quest): RarestWord {
  let rarest: readonly number[] = [];
  const rare: (readonly number[])[] = [];
  let hasAll = true;
  for (const { start, end } of wordRegions(pattern.units)) {
    const word = new Pattern(pattern.units.subarray(start, end));
    const places = word.exact(view.haystack, rarestWordPlacesMax + 1);
    if (places.length === 0) hasAll = false;
    if (places.length === 0 || places.length > rarestWordPlacesMax) continue;
    rare.push(places);
    if (rarest.length === 0 || places.length < rarest.length) rarest = places;
  }
  return { places: rarest, rare, hasAll };
}
