// Approximate matching by bit vectors: the edit distance between a pattern and every stretch of a
// text that ends at each place, 32 rows of the dynamic programme in one machine word.
//
// Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming"
// (JACM 46, 1999), in blocks, with Ukkonen's cut-off: rows that cannot come within the limit are
// not computed. O(n · ceil(rows/32)); memory O(m) and one row of masks a distinct unit.

const wordBits = 32;

/** Called for each end whose distance is within the limit; returns the limit from here on. */
export type EndSink = (end: number, distance: number) => number;

/**
 * Rows of masks by unit, shared by all patterns: filled before a scan and cleared after it. Every
 * unit that is looked up is below its length, so no bounds are ever left.
 */
const rowOf = new Int32Array(0x10000);

/** A pattern made ready for scans. */
export class BitPattern {
  readonly units: Uint16Array;
  readonly #blocks: number;
  /** The distinct units of the pattern; unit r - 1 has row r. */
  readonly #distinct: Uint16Array;
  /** Masks: row r holds one word a block; row 0 is for units that the pattern lacks. */
  readonly #masks: Int32Array;
  readonly #plus: Int32Array;
  readonly #minus: Int32Array;
  readonly #score: Int32Array;

  constructor(units: Uint16Array) {
    this.units = units;
    const blocks = Math.max(1, Math.ceil(units.length / wordBits));
    this.#blocks = blocks;
    this.#distinct = distinctUnits(units);
    this.#masks = new Int32Array((this.#distinct.length + 1) * blocks);
    this.#plus = new Int32Array(blocks);
    this.#minus = new Int32Array(blocks);
    this.#score = new Int32Array(blocks);
    this.#bind();
    for (let at = 0; at < units.length; at += 1) {
      const word = rowOf[units[at]!]! * blocks + (at >>> 5);
      this.#masks[word] = this.#masks[word]! | (1 << (at & 31));
    }
    this.#release();
  }

  /**
   * Reports the ends of all stretches of `text[from, to)` within the limit: `D(m, j)` for each `j`,
   * where the stretch may begin anywhere at or after `from`.
   */
  scan(text: Uint16Array, from: number, to: number, limit: number, sink: EndSink): void {
    this.#run(text, from, to, 1, 0, limit, sink);
  }

  /**
   * Reports the distances of the stretches that begin at `from` exactly, read forwards to `to` or,
   * when `to < from`, backwards: `text[to, from)` reversed. The pattern is read forwards.
   */
  anchored(text: Uint16Array, from: number, to: number, limit: number, sink: EndSink): void {
    if (to < from) this.#run(text, from - 1, to - 1, -1, 1, limit, sink);
    else this.#run(text, from, to, 1, 1, limit, sink);
  }

  #bind(): void {
    const distinct = this.#distinct;
    for (let row = 0; row < distinct.length; row += 1) rowOf[distinct[row]!] = row + 1;
  }

  #release(): void {
    const distinct = this.#distinct;
    for (let row = 0; row < distinct.length; row += 1) rowOf[distinct[row]!] = 0;
  }

  /** The blocks that can be within the limit at the top; fills their first column. */
  #begin(limit: number): number {
    const last = Math.min(this.#blocks - 1, Math.max(0, Math.ceil((limit + 1) / wordBits) - 1));
    this.#plus.fill(-1, 0, last + 1);
    this.#minus.fill(0, 0, last + 1);
    for (let block = 0; block <= last; block += 1) this.#score[block] = this.#bottom(block);
    return last;
  }

  #bottom(block: number): number {
    return Math.min(this.units.length, (block + 1) * wordBits);
  }

  #run(
    text: Uint16Array,
    from: number,
    to: number,
    step: 1 | -1,
    top: 0 | 1,
    limitFirst: number,
    sink: EndSink,
  ): void {
    let limit = Math.min(limitFirst, this.units.length);
    if (limit < 0) return;
    const blocks = this.#blocks;
    const masks = this.#masks;
    const plus = this.#plus;
    const minus = this.#minus;
    const score = this.#score;
    const lastBlock = blocks - 1;
    const lastShift = (this.units.length - 1) & 31;
    let deepest = this.#begin(limit);
    this.#bind();
    for (let at = from; at !== to; at += step) {
      const row = rowOf[text[at]!]! * blocks;
      let carry: number = top;
      for (let block = 0; block <= deepest; block += 1) {
        carry = advance(
          plus,
          minus,
          block,
          masks[row + block]!,
          carry,
          block === lastBlock ? lastShift : 31,
        );
        score[block]! += carry;
      }
      if (
        deepest < lastBlock &&
        score[deepest]! - carry <= limit &&
        (carry < 0 || masks[row + deepest + 1]! & 1)
      ) {
        const above = score[deepest]! - carry;
        deepest += 1;
        plus[deepest] = -1;
        minus[deepest] = 0;
        const shift = deepest === lastBlock ? lastShift : 31;
        score[deepest] = above + shift + 1;
        score[deepest]! += advance(plus, minus, deepest, masks[row + deepest]!, carry, shift);
      } else {
        while (deepest > 0 && score[deepest]! >= limit + wordBits) deepest -= 1;
      }
      if (deepest === lastBlock && score[deepest]! <= limit) {
        limit = sink(step > 0 ? at + 1 : at, score[deepest]!);
        if (limit < 0) break;
      } else if (top === 1 && deepest === 0 && score[0]! >= limit + wordBits) {
        // An anchored column only grows to the right: nothing more can come within the limit.
        break;
      }
    }
    this.#release();
  }
}

function distinctUnits(units: Uint16Array): Uint16Array {
  const distinct = new Uint16Array(units.length);
  let count = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    if (rowOf[unit]! > 0) continue;
    rowOf[unit] = 1;
    distinct[count] = unit;
    count += 1;
  }
  for (let row = 0; row < count; row += 1) rowOf[distinct[row]!] = 0;
  return distinct.subarray(0, count);
}

/** Advances one block by one column; returns the step of its bottom row. */
function advance(
  plus: Int32Array,
  minus: Int32Array,
  block: number,
  mask: number,
  carry: number,
  shift: number,
): number {
  const pv = plus[block]!;
  const mv = minus[block]!;
  const negative = carry >>> 31;
  const xv = mask | mv;
  const eq = mask | negative;
  const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
  let ph = mv | ~(xh | pv);
  let mh = pv & xh;
  const out = ((ph >>> shift) & 1) - ((mh >>> shift) & 1);
  ph = (ph << 1) | (carry > 0 ? 1 : 0);
  mh = (mh << 1) | negative;
  plus[block] = mh | ~(xv | ph);
  minus[block] = ph & xv;
  return out;
}
