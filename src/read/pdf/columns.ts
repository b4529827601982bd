// The runs of a page → its regions in reading order.
//
// A page has two columns where a white strip runs down between many lines that fill what is left
// and right of it. Lines that cross the strip (titles, wide tables) part the page into bands; a
// band is read down its left column, then its right, each of which may have columns again. Tables
// and marginal labels do not fill their columns and are read in rows. O(n log n) for n runs.

import { PDF } from '../thresholds.js';
import { type Line, median, type Page, type Region, type Run } from './page.js';

/** A strip of white from left to right. */
interface Gutter {
  readonly start: number;
  readonly end: number;
}

/** The regions of a page, in reading order. */
export function regionsOf(page: Page): Region[] {
  let number = 0;
  return columns(page.runs, page.width, 0).map((runs) =>
    rows(runs).map((row) => ({ ...row, page: page.number, number: ++number })),
  );
}

const COLUMN_DEPTH_MAX = 3;

function columns(runs: readonly Run[], pageWidth: number, depth: number): (readonly Run[])[] {
  const gutter = depth < COLUMN_DEPTH_MAX ? gutterOf(runs, pageWidth) : null;
  if (!gutter) return runs.length ? [runs] : [];
  const regions: (readonly Run[])[] = [];
  let [left, right, wide]: [Run[], Run[], Run[]] = [[], [], []];
  const endWide = (): void => {
    if (wide.length) regions.push(wide);
    wide = [];
  };
  const endBand = (): void => {
    for (const side of [left, right]) regions.push(...columns(side, pageWidth, depth + 1));
    [left, right] = [[], []];
  };
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const isLeft = run.x1 <= gutter.end;
    if (isLeft || run.x0 >= gutter.start) {
      endWide();
      (isLeft ? left : right).push(run);
    } else {
      if (left.length + right.length) endBand();
      wide.push(run);
    }
  }
  endWide();
  endBand();
  return regions;
}

/** The gutter of a page or column; null when its lines run from side to side. */
function gutterOf(runs: readonly Run[], pageWidth: number): Gutter | null {
  if (runs.length < 2 * PDF.columnLinesMin) return null;
  const size = median(runs.map((run) => run.size));
  const first = Math.min(...runs.map(({ x0 }) => x0));
  const last = Math.max(...runs.map(({ x1 }) => x1));
  const covered = coverage(runs, first, last);
  const quarter = (last - first) / 4;
  let best: (Gutter & { readonly crossing: number }) | null = null;
  for (const strip of strips(covered, quarter, size * PDF.gutterMin)) {
    const gutter = { ...strip, start: first + strip.start, end: first + strip.end };
    if (best && best.crossing <= strip.crossing) continue;
    if (isGutter(runs, gutter, pageWidth)) best = gutter;
  }
  return best;
}

/** How many runs stand over each point from `first` to `last`. */
function coverage(runs: readonly Run[], first: number, last: number): Int32Array {
  const counts = new Int32Array(Math.max(1, Math.ceil(last - first) + 2));
  for (const { x0, x1 } of runs) {
    const [from, to] = [Math.floor(x0 - first), Math.ceil(x1 - first)];
    counts[from] = (counts[from] ?? 0) + 1;
    counts[to] = (counts[to] ?? 0) - 1;
  }
  for (let at = 1; at < counts.length; at++) {
    counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  }
  return counts;
}

/** Wide enough strips with hardly anything over them, in the middle half. */
function* strips(
  covered: Int32Array,
  quarter: number,
  widthMin: number,
): Generator<Gutter & { crossing: number }> {
  const least = Math.min(...covered.subarray(quarter, covered.length - quarter));
  for (const limit of new Set([least, least + 2, least * 2])) {
    let start = -1;
    for (let at = Math.floor(quarter); at < covered.length - quarter + 1; at++) {
      const isWhite = at < covered.length - quarter && (covered[at] ?? 0) <= limit;
      if (isWhite && start < 0) start = at;
      if (isWhite || start < 0) continue;
      if (at - start >= widthMin) yield { start, end: at, crossing: limit };
      start = -1;
    }
  }
}

function isGutter(runs: readonly Run[], gutter: Gutter, pageWidth: number): boolean {
  const left = runs.filter(({ x1 }) => x1 <= gutter.end);
  const right = runs.filter(({ x0, x1 }) => x1 > gutter.end && x0 >= gutter.start);
  const crossing = runs.length - left.length - right.length;
  const fewer = Math.min(rows(left).length, rows(right).length);
  return (
    fewer >= PDF.columnLinesMin &&
    crossing <= fewer * PDF.crossingShareMax &&
    isColumn(left, pageWidth) &&
    isColumn(right, pageWidth)
  );
}

/** Whether runs stand below one another as lines of prose do. */
function isColumn(runs: readonly Run[], pageWidth: number): boolean {
  const lines = rows(runs);
  const width = Math.max(...lines.map(({ x1 }) => x1)) - Math.min(...lines.map(({ x0 }) => x0));
  if (width < pageWidth * PDF.columnShareMin) return false;
  return median(lines.map(({ x0, x1 }) => x1 - x0)) >= width * PDF.filledShareMin;
}

/** Runs on one baseline are a line, from left to right. */
function rows(runs: readonly Run[]): Omit<Line, 'page' | 'number'>[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x0 - b.x0);
  const found: Run[][] = [];
  let top: Run | null = null;
  for (const run of sorted) {
    const row = found.at(-1);
    const em = Math.max(run.size, top?.size ?? 0);
    if (row && top && top.y - run.y < em * PDF.baselineMax) row.push(run);
    else {
      found.push([run]);
      top = run;
    }
  }
  return found.map(lineOf);
}

function lineOf(row: readonly Run[]): Omit<Line, 'page' | 'number'> {
  const sorted = [...row].sort((a, b) => a.x0 - b.x0);
  const longest = sorted.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    const isApart = run.x0 - end > longest.size * PDF.spaceMin && text !== '';
    text += (isApart ? ' ' : '') + run.text;
    end = Math.max(end, run.x1);
  }
  const x0 = sorted[0]?.x0 ?? 0;
  return { text: text.trim(), x0, x1: end, y: longest.y, size: longest.size };
}
