// Whether the beginning of a pattern stands near a place: Myers' bit vectors in one machine word,
// the cheapest look there is at a few dozen units.

/** As many units as a word has bits. */
export const prefixUnitsMax = 32;

/** The first units of one pattern as bits, by unit. */
const masks = new Int32Array(0x10000);
const bound = new Uint16Array(prefixUnitsMax);
let boundUnits = 0;

/** Makes ready for a pattern; shorter prefixes of it use the lower bits. */
function bind(pattern: Uint16Array): void {
  for (let at = 0; at < boundUnits; at += 1) masks[bound[at]!] = 0;
  boundUnits = Math.min(pattern.length, prefixUnitsMax);
  for (let at = 0; at < boundUnits; at += 1) {
    const unit = pattern[at]!;
    bound[at] = unit;
    masks[unit] = masks[unit]! | (1 << at);
  }
}

/** The pattern whose prefix is bound. */
let owner: Uint16Array | null = null;

/** Whether the first units of a pattern end in `text[first, last]` with at most so many edits. */
export function prefixWithin(
  text: Uint16Array,
  pattern: Uint16Array,
  units: number,
  allowed: number,
  first: number,
  last: number,
): boolean {
  if (owner !== pattern) {
    bind(pattern);
    owner = pattern;
  }
  const top = units - 1;
  const high = Math.min(last, text.length);
  let pv = -1;
  let mv = 0;
  let score = units;
  for (let at = Math.max(0, first - units - allowed); at < high; at += 1) {
    const eq = masks[text[at]!]!;
    const xv = eq | mv;
    const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
    const ph = mv | ~(xh | pv);
    const mh = pv & xh;
    score += ((ph >>> top) & 1) - ((mh >>> top) & 1);
    if (score <= allowed && at + 1 >= first) return true;
    const moved = ph << 1;
    pv = (mh << 1) | ~(xv | moved);
    mv = moved & xv;
  }
  return false;
}
