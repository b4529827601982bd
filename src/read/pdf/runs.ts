// The text items of the library → runs: what was set one after the other on one baseline.

import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { PDF } from '../thresholds.js';
import type { Run } from './page.js';

/** Raised figures and signs that call a note. */
const NOTE_MARK = /^(?:\d{1,3}(?:,\d{1,3})?|[*†‡§¹²³⁴-⁹]{1,3})$/u;
/** What a note is called after: a word (no unit: m², R²), the end of a sentence or quotation. */
const BEFORE_NOTE = /(?:\p{L}{4}|[.,;:!?"“”’»«)\]])$/u;

/**
 * The runs of a page in the order in which they were drawn. Text that is not level is left out:
 * watermarks and marginal stamps. Marks of notes are left out: they are no words of a quotation.
 */
export function runsOf(items: readonly TextItem[]): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let gap = false;
  for (const item of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    if (Math.abs(b) > Math.abs(a) * 0.05 || Math.abs(c) > Math.abs(d) * 0.05 || a <= 0) continue;
    const size = Math.abs(d);
    if (item.str.trim() === '') gap = true;
    else {
      if (run && joins(run, x, y, size)) {
        if (!isNoteMark(run, item.str, y, size)) append(run, item, x, gap || y < run.y - 1);
        else run.x1 = Math.max(run.x1, x + item.width);
      } else {
        run = { text: item.str, x0: x, x1: x + item.width, y, size };
        runs.push(run);
      }
      gap = false;
    }
    if (item.hasEOL) run = null;
  }
  return runs;
}

/** Whether something drawn at a place goes on in a run. */
function joins(run: Run, x: number, y: number, size: number): boolean {
  const em = Math.max(run.size, size);
  const gap = x - run.x1;
  return Math.abs(y - run.y) < em * PDF.baselineMax && gap < em * PDF.runGapMax && gap > -em / 2;
}

const isNoteMark = (run: Run, text: string, y: number, size: number): boolean =>
  size < run.size * 0.85 &&
  y > run.y + run.size * 0.15 &&
  NOTE_MARK.test(text.trim()) &&
  BEFORE_NOTE.test(run.text);

function append(run: Run, item: TextItem, x: number, gap: boolean): void {
  const isApart = gap || x - run.x1 > run.size * PDF.spaceMin;
  run.text += isApart && !/\s$/.test(run.text) ? ` ${item.str}` : item.str;
  run.x1 = Math.max(run.x1, x + item.width);
  const size = Math.abs(item.transform[3] ?? run.size);
  // A raised figure or a large initial began the run; its line is that of the rest.
  if (size > run.size * 1.1 || run.text.length < item.str.length) {
    run.size = size;
    run.y = item.transform[5] ?? run.y;
  }
}
