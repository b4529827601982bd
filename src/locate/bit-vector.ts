// Approximate matching by bit vectors: the edit distance between a pattern and every stretch of a
// text that ends at each place, 32 rows of the dynamic programme in one machine word.
//
// Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming"
// (JACM 46, 1999), in blocks. `scan` is Ukkonen's cut-off: rows that cannot come within the limit
// are not computed. `band` computes the rows near one diagonal only: what lies above it is taken to
// grow with every unit and what lies below to be as far off as it can, so no distance is ever too
// small, and those of passages that stay in the band are right.
// O(n · ceil(rows/32)); memory O(m).

import { BitMasks, wordBits } from './bit-masks.js';
import { grown } from './scratch.js';

/** Called for each end whose distance is within the limit; returns the limit from here on. */
export type EndSink = (end: number, distance: number) => number;

const forward = new BitMasks('free');
const backward = new BitMasks('reversed');
let plus = new Int32Array(64);
let minus = new Int32Array(64);
let score = new Int32Array(64);

function makeRoom(blocks: number): void {
  plus = grown(plus, blocks);
  minus = grown(minus, blocks);
  score = grown(score, blocks);
}

/**
 * Reports the ends of all stretches of `text[from, to)` within the limit: `D(m, j)` for each `j`,
 * where the stretch may begin anywhere at or after `from`.
 */
export function scan(
  text: Uint16Array,
  pattern: Uint16Array,
  from: number,
  to: number,
  limitFirst: number,
  sink: EndSink,
): void {
  let limit = Math.min(limitFirst, pattern.length);
  if (limit < 0) return;
  forward.bind(pattern);
  const { blocks, padding, words } = forward;
  makeRoom(blocks);
  const lastBlock = blocks - 1;
  let deepest = Math.min(lastBlock, (limit + padding) >> 5);
  beginColumn(deepest, padding);
  for (let at = from; at < to; at += 1) {
    const row = forward.row(text[at]!);
    let inPlus = 0;
    let inMinus = 0;
    for (let block = 0; block <= deepest; block += 1) {
      const pv = plus[block]!;
      const mv = minus[block]!;
      const mask = words[row + block]!;
      const eq = mask | inMinus;
      const xv = mask | mv;
      const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
      const ph = mv | ~(xh | pv);
      const mh = pv & xh;
      const moved = (ph << 1) | inPlus;
      inPlus = ph >>> 31;
      plus[block] = (mh << 1) | inMinus | ~(xv | moved);
      inMinus = mh >>> 31;
      minus[block] = moved & xv;
      score[block]! += inPlus - inMinus;
    }
    if (deepest < lastBlock) {
      const above = score[deepest]! - inPlus + inMinus;
      if (above <= limit && (inMinus > 0 || (words[row + deepest + 1]! & 1) !== 0)) {
        deepest += 1;
        deepen(deepest, above, words[row + deepest]!, inPlus, inMinus);
      }
    }
    while (deepest > 0 && score[deepest]! >= limit + wordBits) deepest -= 1;
    if (deepest === lastBlock && score[deepest]! <= limit) {
      limit = sink(at + 1, score[deepest]!);
      if (limit < 0) return;
    }
  }
}

/** Fills the column before the text, to a block. */
function beginColumn(deepest: number, padding: number): void {
  for (let block = 0; block <= deepest; block += 1) {
    plus[block] = -1;
    minus[block] = 0;
    score[block] = (block + 1) * wordBits - padding;
  }
  plus[0] = -1 << padding;
}

/** Computes a block for the first time, in the column that makes it worth it. */
function deepen(block: number, above: number, mask: number, inPlus: number, inMinus: number): void {
  const eq = mask | inMinus;
  const xh = ~(eq - 1) | eq;
  plus[block] = (xh << 1) | inMinus | ~(mask | inPlus);
  minus[block] = inPlus & mask;
  score[block] = above + wordBits - (xh >>> 31);
}

/** A run of the bit vectors along one diagonal of text against pattern. */
export interface Band {
  /** The first text unit, and in which direction the text is read. */
  readonly from: number;
  readonly step: 1 | -1;
  /** How many units are read. */
  readonly columns: number;
  /** In column c (from 1) the rows from c - above to c + below count. */
  readonly above: number;
  readonly below: number;
}

/** Reports the ends near one diagonal; a stretch may begin anywhere in the band. */
export function scanBand(
  text: Uint16Array,
  pattern: Uint16Array,
  band: Band,
  limit: number,
  sink: EndSink,
): void {
  runBand(forward, text, pattern, band, limit, 0, sink);
}

/** Reports the starts of all stretches that end at `end`, read backwards from there. */
export function scanBackward(
  text: Uint16Array,
  pattern: Uint16Array,
  end: number,
  lowest: number,
  limit: number,
  sink: EndSink,
): void {
  const columns = Math.min(end - lowest, pattern.length + limit);
  const band: Band = { from: end - 1, step: -1, columns, above: limit, below: limit };
  runBand(backward, text, pattern, band, limit, 1, sink);
}

function runBand(
  masks: BitMasks,
  text: Uint16Array,
  pattern: Uint16Array,
  band: Band,
  limitFirst: number,
  top: 0 | 1,
  sink: EndSink,
): void {
  let limit = limitFirst;
  masks.bind(pattern);
  const { blocks, padding, words } = masks;
  makeRoom(blocks);
  const { step, columns } = band;
  const lastBlock = blocks - 1;
  const lowest = padding + band.below - 1;
  const highest = padding - band.above - 1;
  let deepest = Math.min(lastBlock, Math.max(0, lowest) >> 5);
  beginColumn(deepest, padding);
  let distance = score[deepest]!;
  let at = band.from;
  for (let column = 1; column <= columns; column += 1, at += step) {
    const low = (column + lowest) >> 5;
    if (deepest < lastBlock && low > deepest) {
      deepest += 1;
      plus[deepest] = -1;
      minus[deepest] = 0;
      distance += wordBits;
    }
    const high = column + highest;
    let block = high > 0 ? high >> 5 : 0;
    const row = masks.row(text[at]!);
    let inPlus = block > 0 ? 1 : top;
    let inMinus = 0;
    for (; block <= deepest; block += 1) {
      const pv = plus[block]!;
      const mv = minus[block]!;
      const mask = words[row + block]!;
      const eq = mask | inMinus;
      const xv = mask | mv;
      const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
      const ph = mv | ~(xh | pv);
      const mh = pv & xh;
      const moved = (ph << 1) | inPlus;
      inPlus = ph >>> 31;
      plus[block] = (mh << 1) | inMinus | ~(xv | moved);
      inMinus = mh >>> 31;
      minus[block] = moved & xv;
    }
    distance += inPlus - inMinus;
    if (deepest === lastBlock && distance <= limit) {
      limit = sink(step > 0 ? at + 1 : at, distance);
      if (limit < 0) return;
    }
  }
}
