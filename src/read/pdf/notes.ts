// Footnotes: what is set smaller at the foot of a page or column. They are taken out of the way of
// the text and kept for its end.

import { PDF } from '../thresholds.js';
import type { Line, Region } from './page.js';
import type { PageRegions } from './running.js';

/** The size in which most of a file is set. */
export function bodySize(pages: readonly PageRegions[]): number {
  const units = new Map<number, number>();
  for (const { size, text } of pages.flatMap(({ regions }) => regions.flat())) {
    const rounded = Math.round(size * 4) / 4;
    units.set(rounded, (units.get(rounded) ?? 0) + text.length);
  }
  let [best, most] = [0, 0];
  for (const [size, count] of units) if (count > most) [best, most] = [size, count];
  return best;
}

/** The regions of all pages in order without their footnotes, and the footnotes. */
export function withoutNotes(
  pages: readonly PageRegions[],
  size: number,
): { regions: Region[]; notes: Region[] } {
  const regions: Region[] = [];
  const notes: Region[] = [];
  for (const page of pages) {
    for (const region of page.regions) {
      const cut = noteStart(region, size);
      const isLowest = region.slice(cut).every((line) => nothingBelow(line, page.regions, size));
      const end = isLowest ? cut : region.length;
      if (end > 0) regions.push(region.slice(0, end));
      if (end < region.length) notes.push(region.slice(end));
    }
  }
  return { regions, notes };
}

/** Where the small lines at the end of a region begin; a region that is all small has none. */
function noteStart(region: Region, size: number): number {
  let start = region.length;
  while (start > 0 && (region[start - 1]?.size ?? size) < size * PDF.noteFactorMax) start--;
  const isWhole = start === 0 && region.length > 6;
  return isWhole ? region.length : start;
}

/** Whether no line of the body's size stands lower on the page in the same column. */
const nothingBelow = (note: Line, regions: readonly Region[], size: number): boolean =>
  !regions.some((region) =>
    region.some(
      (line) =>
        line.y < note.y &&
        line.size >= size * PDF.noteFactorMax &&
        line.x0 < note.x1 &&
        line.x1 > note.x0,
    ),
  );
