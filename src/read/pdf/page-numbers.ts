// Page numbers: numbers alone on a line that count up with the pages. Where a page's number stands
// is a matter of taste, that it is one more than the last page's is not.

import { PDF } from '../thresholds.js';
import type { Line } from './page.js';

const NUMBER =
  /^[\s\p{P}|]*(?:(?:page|seite|p|s)\.?\s*)?(?<value>\d{1,5}|[ivxlc]{1,7})(?:\s*(?:of|von|\/)\s*\d{1,5})?[\s\p{P}|]*$/iu;

/** Whether a line is a number and nothing else: `3`, `- 3 -`, `Page 3 of 9`, `iv`. */
export const isNumber = ({ text }: Line): boolean => NUMBER.test(text);

/** A number as the first or last line of its page. */
interface Candidate {
  readonly line: Line;
  /** The same for all that count up together. */
  readonly series: string;
}

/**
 * The lines that number their pages, wherever they stand.
 *
 * @param pages the lines of each page from the top down
 * @param bodySize larger numbers are those of chapters
 */
export function pageNumbers(
  pages: readonly (readonly Line[])[],
  bodySize: number,
): ReadonlySet<Line> {
  const found = pages.flatMap((lines, index) => candidates(lines, index, bodySize));
  const counts = new Map<string, number>();
  for (const { series } of found) counts.set(series, (counts.get(series) ?? 0) + 1);
  return new Set(
    found.filter(({ series }) => (counts.get(series) ?? 0) > 1).map(({ line }) => line),
  );
}

function candidates(lines: readonly Line[], index: number, bodySize: number): Candidate[] {
  const ends = [
    ['first', lines[0], lines[1]],
    ['last', lines.at(-1), lines.at(-2)],
  ] as const;
  return ends.flatMap(([end, line, next]) => {
    if (!line || line.size > bodySize * PDF.headingFactorMin) return [];
    const number = numberOf(line.text);
    // Numbers below one another are a list or a column of a table.
    if (!number || (next && isNumber(next))) return [];
    return [{ line, series: `${end} ${number.digits} ${number.value - index}` }];
  });
}

function numberOf(text: string): { digits: 'arabic' | 'roman'; value: number } | null {
  const value = NUMBER.exec(text)?.groups?.value?.toLowerCase();
  if (value === undefined) return null;
  if (/^\d/.test(value)) return { digits: 'arabic', value: Number(value) };
  const roman = romanValue(value);
  return roman === null ? null : { digits: 'roman', value: roman };
}

const ROMAN = /^(?:xc|xl|l?x{0,3}|c{1,3}(?:xc|xl|l?x{0,3}))(?:ix|iv|v?i{0,3})$/;
const SIGNS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** `xiv` → 14; null for what no number is written as: `civil`. */
function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  const values = [...text].map((sign) => SIGNS[sign] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
