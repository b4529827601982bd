// Approximate matching by bit vectors: the edit distance between a pattern and every stretch of a
// text that ends at each place, 32 rows of the dynamic programme in one machine word.
//
// Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming"
// (JACM 46, 1999), in blocks. `scan` is Ukkonen's cut-off: rows that cannot come within the limit
// are not computed. O(n · ceil(rows/32)); memory O(m). Near one diagonal: `bit-band.ts`.

import { grown } from '../scratch.js';
import { BitMasks, wordBits } from './bit-masks.js';

/** Called for each end whose distance is within the limit; returns the limit from here on. */
export type EndSink = (end: number, distance: number) => number;

/** The masks of the pattern that is read forwards. */
export const forward = new BitMasks('free');
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
  const { blocks, padding, words, rowOf } = forward;
  makeRoom(blocks);
  const lastBlock = blocks - 1;
  let deepest = Math.min(lastBlock, (limit + padding) >> 5);
  beginColumn(deepest, padding);
  for (let at = from; at < to; at += 1) {
    let row = rowOf[text[at]!]!;
    if (row < 0) row = forward.writeRare(row);
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
