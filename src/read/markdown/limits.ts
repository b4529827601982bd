// Whether a Markdown file is one that people write. Looked at before it is parsed, in one pass,
// because the parser recurses into nested containers, and is quadratic in the marks of one
// paragraph and the items of one list: 100 kB of `a*` would take it a minute.

import type { Nodes, Root } from 'mdast';
import { InputError } from '../../util/errors.js';
import { LIMITS } from '../../util/limits.js';
import { MARKDOWN } from '../thresholds.js';

const SAVE_AS_TEXT = 'Part it by blank lines, or save its text as .txt.';
const BLANK = /^ {0,3}[>\s]*$/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
/** The next container of a line: a quote's or a list item's marker. */
const MARKER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** What has been seen of the paragraph, the list and the file at hand. */
interface Tally {
  lines: number;
  /** The fence that ends the code at hand; empty outside of code. */
  fence: string;
  paragraphUnits: number;
  paragraphMarks: number;
  inlineCost: number;
  items: number;
  nestedItems: number;
  listCost: number;
  isAfterBlank: boolean;
}

/**
 * Checks a file before it is parsed. Linear.
 *
 * @throws InputError `source/too-deep`, `source/too-dense` with the line where it got too much
 */
export function checkMarkdown(raw: string, path: string): void {
  const tally: Tally = {
    lines: 0,
    fence: '',
    paragraphUnits: 0,
    paragraphMarks: 0,
    inlineCost: 0,
    items: 0,
    nestedItems: 0,
    listCost: 0,
    isAfterBlank: true,
  };
  for (const line of lines(raw)) {
    tally.lines++;
    if (!inFence(line, tally)) add(line, tally, path);
    checkCosts(tally, path);
  }
}

function* lines(raw: string): Generator<string> {
  const ends = /\r\n?|\n/g;
  let from = 0;
  for (const end of raw.matchAll(ends)) {
    yield raw.slice(from, end.index);
    from = end.index + end[0].length;
  }
  yield raw.slice(from);
}

/** Code between fences costs nothing. Indented fences may belong to an item: not trusted. */
function inFence(line: string, tally: Tally): boolean {
  if (tally.fence !== '') {
    if (line.startsWith(tally.fence) && /^[`~]+[ \t]*$/.test(line)) tally.fence = '';
    return true;
  }
  tally.fence = FENCE.exec(line)?.[0] ?? '';
  if (tally.fence !== '') endParagraph(tally);
  return tally.fence !== '';
}

function add(line: string, tally: Tally, path: string): void {
  const depth = containerDepth(line);
  if (depth > LIMITS.treeDepthMax) throw tooDeep(path, tally.lines);
  if (depth > 0 || line.includes('|')) tally.items++;
  if (depth > 1) tally.nestedItems++;
  if (depth === 0 && tally.isAfterBlank && /^\S/.test(line)) {
    tally.listCost += costOfList(tally);
    tally.items = 0;
    tally.nestedItems = 0;
  }
  tally.isAfterBlank = BLANK.test(line);
  if (tally.isAfterBlank) endParagraph(tally);
  tally.paragraphUnits += line.length + 1;
  tally.paragraphMarks += marks(line);
}

/** In pairs of an item and a nested one; a pair of plain items costs a hundredth. */
function costOfList({ items, nestedItems }: Tally): number {
  return items * (nestedItems + items / 100);
}

function endParagraph(tally: Tally): void {
  tally.inlineCost += tally.paragraphUnits * tally.paragraphMarks;
  tally.paragraphUnits = 0;
  tally.paragraphMarks = 0;
}

/** How many containers a line can be in: its markers, and those that its indent may continue. */
function containerDepth(line: string): number {
  let depth = 0;
  MARKER.lastIndex = 0;
  while (MARKER.test(line)) depth++;
  return depth === 0 ? 0 : depth + Math.floor((/^[ \t]*/.exec(line)?.[0].length ?? 0) / 2);
}

/** Units that may open or close something in a paragraph; a run of one sign is one mark. */
function marks(line: string): number {
  return line.match(/\*+|_+|~+|`+|[[\]<]/g)?.length ?? 0;
}

function checkCosts(tally: Tally, path: string): void {
  const { inlineCostMax, listCostMax, linesMax } = MARKDOWN;
  if (tally.lines > linesMax) throw tooDense(path, tally.lines, `It has over ${linesMax} lines.`);
  if (tally.inlineCost + tally.paragraphUnits * tally.paragraphMarks > inlineCostMax) {
    throw tooDense(path, tally.lines, 'Too many marks such as * _ [ ] < stand in one paragraph.');
  }
  if (tally.listCost + costOfList(tally) > listCostMax) {
    throw tooDense(path, tally.lines, 'Too many items or rows stand in one list or table.');
  }
}

function tooDense(path: string, line: number, reason: string): InputError {
  return new InputError('source/too-dense', `This Markdown cannot be parsed. ${reason}`, {
    file: path,
    line,
    column: 1,
    hint: SAVE_AS_TEXT,
  });
}

/** The source nests too deep; `line` is where. */
export function tooDeep(path: string, line: number, cause?: unknown): InputError {
  return new InputError(
    'source/too-deep',
    `This Markdown nests deeper than ${LIMITS.treeDepthMax} levels.`,
    { file: path, line, column: 1, hint: 'Save its text as .txt.', cause },
  );
}

/**
 * Checks a tree once it is there: emphasis in emphasis is found by the parser alone. No recursion.
 *
 * @throws InputError `source/too-deep`
 */
export function checkDepth(tree: Root, path: string): void {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.treeDepthMax) throw tooDeep(path, level[0]?.position?.start.line ?? 1);
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
}
