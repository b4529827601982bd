// Whether the beginning of a pattern stands near a place: Myers' bit vectors in one machine word,
// the cheapest look there is at a few dozen units.

import type { Region } from './view.js';

/** As many units as a word has bits. */
export const prefixUnitsMax = 32;

/** The units of a prefix as bits, by unit; filled for one look and cleared after it. */
const masks = new Int32Array(0x10000);

/** Whether a prefix ends in `[ends.start, ends.end]` of the text with at most `allowed` edits. */
export function prefixWithin(
  text: Uint16Array,
  prefix: Uint16Array,
  allowed: number,
  ends: Region,
): boolean {
  for (let at = 0; at < prefix.length; at += 1) {
    const unit = prefix[at]!;
    masks[unit] = masks[unit]! | (1 << at);
  }
  const isWithin = scan(text, prefix.length, allowed, ends);
  for (let at = 0; at < prefix.length; at += 1) masks[prefix[at]!] = 0;
  return isWithin;
}

function scan(text: Uint16Array, units: number, allowed: number, ends: Region): boolean {
  const top = units - 1;
  const last = Math.min(ends.end, text.length);
  let pv = -1;
  let mv = 0;
  let score = units;
  for (let at = Math.max(0, ends.start - units - allowed); at < last; at += 1) {
    const eq = masks[text[at]!]!;
    const xv = eq | mv;
    const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
    const ph = mv | ~(xh | pv);
    const mh = pv & xh;
    score += ((ph >>> top) & 1) - ((mh >>> top) & 1);
    if (score <= allowed && at + 1 >= ends.start) return true;
    const moved = ph << 1;
    pv = (mh << 1) | ~(xv | moved);
    mv = moved & xv;
  }
  return false;
}
