// Approximate matching by bit vectors near one diagonal of text against pattern only.
//
// What lies above the band is taken to grow with every unit, and what lies below to be one more a
// row: both are upper bounds, so no distance is ever too small, and those of passages that stay in
// the band are right, with all their ends. O(columns · band / 32); memory O(m).

import { grown } from '../scratch.js';
import { BitMasks, wordBits } from './bit-masks.js';
import { forward } from './bit-vector.js';

const backward = new BitMasks('reversed');
let plus = new Int32Array(64);
let minus = new Int32Array(64);

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

/** Where the last run found its least distance: ends, or starts when it was read backwards. */
export const bandFound = { ends: new Int32Array(64), count: 0 };

/**
 * The least distance near one diagonal of all stretches within the limit, or -1; a stretch may begin
 * anywhere in the band. Their ends are in `bandFound`.
 */
export function leastInBand(
  text: Uint16Array,
  pattern: Uint16Array,
  band: Band,
  limit: number,
): number {
  forward.bind(pattern);
  return runBand(forward, text, band, limit);
}

/** The same for all stretches that end at `end`, read backwards from there: their starts. */
export function leastBackward(
  text: Uint16Array,
  pattern: Uint16Array,
  end: number,
  lowest: number,
  limit: number,
): number {
  const columns = Math.min(end - lowest, pattern.length + limit);
  const band: Band = { from: end - 1, step: -1, columns, above: limit, below: limit };
  backward.bindLike(pattern, forward);
  return runBand(backward, text, band, limit);
}

function runBand(masks: BitMasks, text: Uint16Array, band: Band, limit: number): number {
  bandFound.count = 0;
  const isNarrow = masks.blocks >= narrowBlocks && band.above + band.below <= narrowRows;
  const run = isNarrow ? runNarrow : runWide;
  const least = run(masks, text, band, limit);
  return bandFound.count > 0 ? least : -1;
}

/** Keeps an end, or a start, whose distance is the least so far. */
function keep(end: number, isNearer: boolean): void {
  if (isNearer) bandFound.count = 0;
  const { count } = bandFound;
  if (count === bandFound.ends.length) {
    const { ends } = bandFound;
    bandFound.ends = grown(ends, 2 * count);
    bandFound.ends.set(ends);
  }
  bandFound.ends[count] = end;
  bandFound.count = count + 1;
}

function runWide(masks: BitMasks, text: Uint16Array, band: Band, limitFirst: number): number {
  let limit = limitFirst;
  const { blocks, padding, top, words, rowOf } = masks;
  plus = grown(plus, blocks);
  minus = grown(minus, blocks);
  const [pluses, minuses] = [plus, minus];
  const { step, columns } = band;
  const lastBlock = blocks - 1;
  const lowest = padding + band.below - 1;
  const highest = padding - band.above - 1;
  let deepest = Math.min(lastBlock, Math.max(0, lowest) >> 5);
  pluses.fill(-1, 0, deepest + 1);
  minuses.fill(0, 0, deepest + 1);
  pluses[0] = -1 << padding;
  let distance = (deepest + 1) * wordBits - padding;
  let at = band.from;
  for (let column = 1; column <= columns; column += 1, at += step) {
    const low = (column + lowest) >> 5;
    if (deepest < lastBlock && low > deepest) {
      deepest += 1;
      pluses[deepest] = -1;
      minuses[deepest] = 0;
      distance += wordBits;
    }
    const high = column + highest;
    let block = high > 0 ? high >> 5 : 0;
    let row = rowOf[text[at]!]!;
    if (row < 0) row = masks.writeRare(row);
    let inPlus = block > 0 ? 1 : top;
    let inMinus = 0;
    for (; block <= deepest; block += 1) {
      const pv = pluses[block]!;
      const mv = minuses[block]!;
      const mask = words[row + block]!;
      const eq = mask | inMinus;
      const xv = mask | mv;
      const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
      const ph = mv | ~(xh | pv);
      const mh = pv & xh;
      const moved = (ph << 1) | inPlus;
      inPlus = ph >>> 31;
      pluses[block] = (mh << 1) | inMinus | ~(xv | moved);
      inMinus = mh >>> 31;
      minuses[block] = moved & xv;
    }
    distance += inPlus - inMinus;
    if (deepest === lastBlock && distance <= limit) {
      keep(step > 0 ? at + 1 : at, distance < limit);
      limit = distance;
    }
  }
  return limit;
}

/** Rows of a band that always lie in so many adjoining blocks. */
const narrowRows = 2 * wordBits;
const narrowBlocks = 3;

/**
 * The same for a band of two words at most, in three blocks that slide down with it, one block each
 * 32 columns: all that changes stays in registers.
 */
function runNarrow(masks: BitMasks, text: Uint16Array, band: Band, limitFirst: number): number {
  let limit = limitFirst;
  const { blocks, padding, top, words, rowOf } = masks;
  const { step, columns } = band;
  const lowest = padding + band.below - 1;
  let deepest = Math.min(blocks - 1, Math.max(narrowBlocks - 1, lowest >> 5));
  let block = deepest + 1 - narrowBlocks;
  // The vertical differences of the three blocks, +1 and -1.
  let p0 = block > 0 ? -1 : -1 << padding;
  let p1 = -1;
  let p2 = -1;
  let m0 = 0;
  let m1 = 0;
  let m2 = 0;
  let distance = (deepest + 1) * wordBits - padding;
  let at = band.from;
  for (let column = 1; column <= columns; column += 1, at += step) {
    if (deepest < blocks - 1 && (column + lowest) >> 5 > deepest) {
      deepest += 1;
      block += 1;
      distance += wordBits;
      p0 = p1;
      p1 = p2;
      p2 = -1;
      m0 = m1;
      m1 = m2;
      m2 = 0;
    }
    let row = rowOf[text[at]!]!;
    if (row < 0) row = masks.writeRare(row);
    row += block;
    // Myers' step three times, each with what the block above hands down.
    let eq = words[row]!;
    let xv = eq | m0;
    let xh = ((((eq & p0) + p0) | 0) ^ p0) | eq;
    let ph = m0 | ~(xh | p0);
    let mh = p0 & xh;
    let moved = (ph << 1) | (block > 0 ? 1 : top);
    let minus = mh >>> 31;
    p0 = (mh << 1) | ~(xv | moved);
    m0 = moved & xv;
    eq = words[row + 1]!;
    xv = eq | m1;
    eq |= minus;
    xh = ((((eq & p1) + p1) | 0) ^ p1) | eq;
    moved = ph >>> 31;
    ph = m1 | ~(xh | p1);
    mh = p1 & xh;
    moved |= ph << 1;
    p1 = (mh << 1) | minus | ~(xv | moved);
    m1 = moved & xv;
    minus = mh >>> 31;
    eq = words[row + 2]!;
    xv = eq | m2;
    eq |= minus;
    xh = ((((eq & p2) + p2) | 0) ^ p2) | eq;
    moved = ph >>> 31;
    ph = m2 | ~(xh | p2);
    mh = p2 & xh;
    moved |= ph << 1;
    p2 = (mh << 1) | minus | ~(xv | moved);
    m2 = moved & xv;
    distance += (ph >>> 31) - (mh >>> 31);
    if (distance <= limit && deepest === blocks - 1) {
      keep(step > 0 ? at + 1 : at, distance < limit);
      limit = distance;
    }
  }
  return limit;
}
