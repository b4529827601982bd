// A stretch of the view as a place of the quote: its distance by alignment. For stretches that no
// search has measured.

import { align } from '../distance/alignment.js';
import type { Quest } from '../quest.js';
import { type Place, placeAt } from '../search/places.js';
import { alignmentEditsMax } from '../thresholds.js';

/** The place `[start, end)` of the view with its least distance; null when that is out of bounds. */
export function placeBetween(quest: Quest, start: number, end: number): Place | null {
  const passage = quest.view.units.subarray(start, end);
  const pairs = align(quest.pattern.units, passage, alignmentEditsMax);
  if (!pairs) return null;
  let edits = 0;
  for (const pair of pairs) {
    if (pair.equal) continue;
    edits += Math.max(pair.leftEnd - pair.leftStart, pair.rightEnd - pair.rightStart);
  }
  return placeAt(start, end, edits);
}
