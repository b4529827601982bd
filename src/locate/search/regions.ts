// Which of many regions a stretch of the text lies in.

import type { Region } from '../view.js';

/** The region that holds a whole stretch, if one does. */
export function regionAt(
  regions: readonly Region[],
  start: number,
  end: number,
): Region | undefined {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (regions[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const region = regions[low];
  return region && region.start <= start && end <= region.end ? region : undefined;
}
