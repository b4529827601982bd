// Lines in reading order → paragraphs, which go on across columns and pages.

import type { BlockKind } from '../../model/source.js';
import { PDF } from '../thresholds.js';
import { type Line, median, type Region } from './page.js';

/** Lines that belong together, and what they are. */
export interface Paragraph {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
}

/** The ends of sentences, with what may close after them. */
const SENTENCE_END = /[.!?…:][\s"'“”’»«)\]]*$/u;

/** The paragraphs of regions that follow one another. */
export function paragraphsOf(regions: readonly Region[], bodySize: number): Paragraph[] {
  const indents = regions.some((region) => hasIndents(region));
  const paragraphs: Line[][] = [];
  let before: { readonly line: Line; readonly region: Region } | null = null;
  for (const region of regions) {
    const leading = leadingOf(region);
    const sides = sidesOf(region);
    region.forEach((line, index) => {
      const last = index > 0 ? (region[index - 1] ?? null) : null;
      const begins = last
        ? beginsBelow(line, last, leading, sides)
        : before === null || beginsElsewhere(line, before, sides, indents);
      const open = paragraphs.at(-1);
      if (begins || !open) paragraphs.push([line]);
      else open.push(line);
    });
    const line = region.at(-1);
    if (line) before = { line, region };
  }
  return paragraphs.map((lines) => ({ kind: kindOf(lines, bodySize), lines }));
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

const sidesOf = (region: Region): Sides => ({
  left: median(region.map(({ x0 }) => x0)),
  right: region.reduce((most, { x1 }) => Math.max(most, x1), 0),
});

/** The usual distance of baselines. */
function leadingOf(region: Region): number {
  const steps = region.slice(1).map((line, index) => (region[index]?.y ?? line.y) - line.y);
  return median(steps.filter((step) => step > 0));
}

const isIndented = (line: Line, { left }: Sides): boolean =>
  line.x0 > left + line.size * PDF.indentMin && line.x0 < left + line.size * 4;

/** Whether a region marks its paragraphs by indents: several, and lines that go on after them. */
function hasIndents(region: Region): boolean {
  const sides = sidesOf(region);
  const indented = region.filter((line) => isIndented(line, sides)).length;
  return indented >= 2 && indented <= region.length / 2;
}

const sizesDiffer = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) > a.size * 0.08;

const isShort = (line: Line, { left, right }: Sides): boolean =>
  line.x1 < left + (right - left) * PDF.shortLineShareMax;

/** Whether a line begins a paragraph below another of its region. */
function beginsBelow(line: Line, last: Line, leading: number, sides: Sides): boolean {
  const step = last.y - line.y;
  // The leading of a region is that of its prose; headings have their own.
  const stepMax = Math.max(leading * PDF.leadingFactorMax, line.size * PDF.leadingSizeMax) + 0.5;
  if (sizesDiffer(line, last) || step > stepMax) return true;
  if (isIndented(line, sides) && !isIndented(last, sides)) return true;
  return isShort(last, sides) && SENTENCE_END.test(last.text) && !/^\p{Ll}/u.test(line.text);
}

/** Whether the first line of a column or page begins a paragraph. */
function beginsElsewhere(
  line: Line,
  before: { readonly line: Line; readonly region: Region },
  sides: Sides,
  indents: boolean,
): boolean {
  const { line: last, region } = before;
  if (sizesDiffer(line, last)) return true;
  if (/^\p{Ll}/u.test(line.text) || !SENTENCE_END.test(last.text)) return false;
  return isShort(last, sidesOf(region)) || !indents || isIndented(line, sides);
}

function kindOf(lines: readonly Line[], bodySize: number): BlockKind {
  const size = lines[0]?.size ?? bodySize;
  const text = lines.reduce((units, line) => units + line.text.length, 0);
  return size > bodySize * PDF.headingFactorMin && text < 300 ? 'heading' : 'paragraph';
}
