// Aligns quote and passage unit by unit: the cheapest edits, where what is cheap is what a reader
// would call the same word. Equal beginnings and ends are cut off first; a table of costs decides
// the rest, O(n · m); above `alignCellsMax` the texts are first parted at units that both have
// exactly once, in order (patience), so that the cost stays bounded for 100,000 units.

import { alignCellsHardMax, alignCellsMax } from '../thresholds.js';
import { sameUnit, type Unit } from '../units.js';
import { anchorsOf } from './anchors.js';
import { addCost, replaceCost } from './costs.js';
import { withEdges } from './edges.js';

/** One step: indexes into the units of quote and passage; null where one side has nothing. */
export interface Step {
  readonly quote: number | null;
  readonly passage: number | null;
  readonly same: boolean;
}

/** Units of the passage before and after which it costs nothing to leave units out. */
interface Ends {
  /** Before this unit, as long as nothing of the quote has come. */
  readonly freeBefore: number;
  /** From this unit on, once all of the quote has come. */
  readonly freeFrom: number;
}

const NOTHING_FREE: Ends = { freeBefore: -1, freeFrom: Number.POSITIVE_INFINITY };

interface Range extends Ends {
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly passageStart: number;
  readonly passageEnd: number;
}

/**
 * Aligns a quote with a passage that is longer than need be: what stands outside `inner` (indexes
 * of units) and corresponds to nothing is left out of the steps.
 */
export function alignInside(
  quote: readonly Unit[],
  passage: readonly Unit[],
  inner: { readonly start: number; readonly end: number },
): readonly Step[] {
  const steps: Step[] = [];
  const shorter = Math.min(quote.length, inner.end - inner.start);
  let head = 0;
  while (head < shorter && isSurelySame(quote[head]!, passage[inner.start + head]!)) {
    steps.push({ quote: head, passage: inner.start + head, same: true });
    head += 1;
  }
  let tail = 0;
  while (
    tail < shorter - head &&
    isSurelySame(quote[quote.length - 1 - tail]!, passage[inner.end - 1 - tail]!)
  ) {
    tail += 1;
  }
  // Only where an end does not agree may words outside stand for it.
  const core = {
    quoteStart: head,
    quoteEnd: quote.length - tail,
    passageStart: head > 0 ? inner.start + head : 0,
    passageEnd: tail > 0 ? inner.end - tail : passage.length,
    freeBefore: head > 0 ? NOTHING_FREE.freeBefore : inner.start,
    freeFrom: tail > 0 ? NOTHING_FREE.freeFrom : inner.end,
  };
  alignRange(quote, passage, core, steps, true);
  for (let back = tail; back > 0; back -= 1) {
    steps.push({ quote: quote.length - back, passage: inner.end - back, same: true });
  }
  return withEdges(steps, quote, passage, inner);
}

/** Aligns two sides whole: every unit of both is in exactly one step, in order. */
export function alignUnits(quote: readonly Unit[], passage: readonly Unit[]): readonly Step[] {
  const steps: Step[] = [];
  let start = 0;
  const shorter = Math.min(quote.length, passage.length);
  while (start < shorter && isSurelySame(quote[start]!, passage[start]!)) {
    steps.push({ quote: start, passage: start, same: true });
    start += 1;
  }
  let tail = 0;
  while (
    tail < shorter - start &&
    isSurelySame(quote[quote.length - 1 - tail]!, passage[passage.length - 1 - tail]!)
  ) {
    tail += 1;
  }
  const core: Range = {
    quoteStart: start,
    quoteEnd: quote.length - tail,
    passageStart: start,
    passageEnd: passage.length - tail,
    ...NOTHING_FREE,
  };
  alignRange(quote, passage, core, steps, true);
  for (let back = tail; back > 0; back -= 1) {
    steps.push({ quote: quote.length - back, passage: passage.length - back, same: true });
  }
  return steps;
}

/** Words in brackets wait for the table: the same word may follow outside of them. */
const isSurelySame = (left: Unit, right: Unit): boolean =>
  (left.key === right.key || sameUnit(left, right)) &&
  left.mark !== 'edit' &&
  right.mark !== 'edit';

function alignRange(
  quote: readonly Unit[],
  passage: readonly Unit[],
  range: Range,
  steps: Step[],
  mayPart: boolean,
): void {
  const rows = range.quoteEnd - range.quoteStart;
  const columns = range.passageEnd - range.passageStart;
  if (rows === 0 || columns === 0) pushEdits(range, steps);
  else if (rows * columns <= alignCellsMax) alignTable(quote, passage, range, steps);
  else if (mayPart) alignParts(quote, passage, range, steps);
  else if (rows * columns <= alignCellsHardMax) alignTable(quote, passage, range, steps);
  else pushEdits(range, steps);
}

function pushEdits(range: Range, steps: Step[]): void {
  for (let at = range.quoteStart; at < range.quoteEnd; at += 1) {
    steps.push({ quote: at, passage: null, same: false });
  }
  for (let at = range.passageStart; at < range.passageEnd; at += 1) {
    steps.push({ quote: null, passage: at, same: false });
  }
}

function alignParts(
  quote: readonly Unit[],
  passage: readonly Unit[],
  range: Range,
  steps: Step[],
): void {
  let { quoteStart, passageStart, freeBefore } = range;
  for (const anchor of anchorsOf(quote, passage, range)) {
    const ends = { quoteEnd: anchor.quote, passageEnd: anchor.passage };
    const part = { ...NOTHING_FREE, quoteStart, passageStart, freeBefore, ...ends };
    alignRange(quote, passage, part, steps, false);
    steps.push({ ...anchor, same: true });
    quoteStart = anchor.quote + 1;
    passageStart = anchor.passage + 1;
    freeBefore = NOTHING_FREE.freeBefore;
  }
  alignRange(quote, passage, { ...range, quoteStart, passageStart, freeBefore }, steps, false);
}

/** The table: `best[i][j]` is the least cost of aligning the ends from `i` and `j` on. */
function alignTable(
  quote: readonly Unit[],
  passage: readonly Unit[],
  range: Range,
  steps: Step[],
): void {
  const rows = range.quoteEnd - range.quoteStart;
  const columns = range.passageEnd - range.passageStart;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const moves = new Uint8Array((rows + 1) * width);
  for (let row = rows; row >= 0; row -= 1) {
    const isOut = row === 0 || row === rows;
    for (let column = columns; column >= 0; column -= 1) {
      const left = quote[range.quoteStart + row];
      const right = passage[range.passageStart + column];
      const cell = row * width + column;
      let cost = Number.POSITIVE_INFINITY;
      let move = 0;
      if (row < rows && column < columns) {
        cost = best[cell + width + 1]! + replaceCost(left!, right!);
        move = 1;
      }
      const isFree = isOut && mayLeaveOut(range, row === 0, range.passageStart + column);
      const skip = column < columns ? best[cell + 1]! + (isFree ? 0 : addCost(right!)) : cost;
      if (skip < cost) {
        cost = skip;
        move = 2;
      }
      if (row < rows && best[cell + width]! + addCost(left!) < cost) {
        cost = best[cell + width]! + addCost(left!);
        move = 3;
      }
      best[cell] = move === 0 ? 0 : cost;
      moves[cell] = move;
    }
  }
  trace(quote, passage, range, moves, steps);
}

const mayLeaveOut = (ends: Ends, isBefore: boolean, at: number): boolean =>
  isBefore ? at < ends.freeBefore : at >= ends.freeFrom;

function trace(
  quote: readonly Unit[],
  passage: readonly Unit[],
  range: Range,
  moves: Uint8Array,
  steps: Step[],
): void {
  const width = range.passageEnd - range.passageStart + 1;
  let at = range.quoteStart;
  let against = range.passageStart;
  for (;;) {
    const move = moves[(at - range.quoteStart) * width + against - range.passageStart];
    if (move === 0 || move === undefined) return;
    const same = move === 1 && sameUnit(quote[at]!, passage[against]!);
    steps.push({
      quote: move === 2 ? null : at,
      passage: move === 3 ? null : against,
      same,
    });
    if (move !== 2) at += 1;
    if (move !== 3) against += 1;
  }
}
