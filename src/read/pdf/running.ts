// Running heads, footers and page numbers: taken out of the text, so that a quotation runs on from
// page to page. Each different one is kept once, for the end of the text: nothing is lost.

import { PDF } from '../thresholds.js';
import type { Line, Page, Region } from './page.js';
import { isNumber, pageNumbers } from './page-numbers.js';

/** The regions of a page with the page they are of. */
export interface PageRegions {
  readonly page: Page;
  readonly regions: readonly Region[];
}

/** The pages without their running lines, and those lines. */
export function withoutRunning(
  pages: readonly PageRegions[],
  bodySize: number,
): {
  pages: PageRegions[];
  running: Line[];
} {
  const lines = pages.map(({ regions }) => regions.flat().sort((a, b) => b.y - a.y));
  const numbers = pageNumbers(lines, bodySize);
  const edges = pages.map(({ page }, index) => edgeLines(page, lines[index] ?? []));
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set(edge.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const running: Line[] = [];
  const known = new Set<string>();
  const kept = pages.map(({ page, regions }, index) => {
    const out = new Set(runningOf(edges[index] ?? [], counts));
    for (const line of lines[index] ?? []) if (numbers.has(line)) out.add(line);
    for (const line of out) {
      if (isNumber(line) || known.has(wordsOf(line))) continue;
      known.add(wordsOf(line));
      running.push(line);
    }
    const rest = regions.map((region) => region.filter((line) => !out.has(line)));
    return { page, regions: rest.filter((region) => region.length > 0) };
  });
  return { pages: kept, running };
}

/** The lines of a page's outer parts: from the top down, then from the bottom up. */
function edgeLines(page: Page, lines: readonly Line[]): Line[] {
  const edge = page.height * PDF.edgeShareMax;
  const top = lines.filter(({ y }) => y > page.height - edge).slice(0, PDF.runningLinesMax);
  const bottom = lines.filter(({ y }) => y < edge).slice(-PDF.runningLinesMax);
  return [...new Set([...top, ...bottom.reverse()])];
}

const wordsOf = (line: Line): string => line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
/** The same words, but for numbers, at the same height. */
const keyOf = (line: Line): string => `${Math.round(line.y / 4)} ${wordsOf(line)}`;

/** Running lines: those that other pages have as well, and numbers that stand alone. */
const runningOf = (lines: readonly Line[], counts: ReadonlyMap<string, number>): Line[] =>
  lines.filter((line) => isNumber(line) || (counts.get(keyOf(line)) ?? 0) > 1);
