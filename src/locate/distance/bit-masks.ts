// Where each unit stands in a pattern, as bits: the masks that the bit vectors read.
//
// One row of words for each frequent unit; what is rare in a long pattern is kept as a list of its
// words and written into a row of its own when it is met, so memory is O(m) and never the pattern's
// length times its alphabet. The buffers are shared by all patterns of one direction.

import { grown } from '../scratch.js';

export const wordBits = 32;
/** Words that the dense rows may take: 4 MB. */
const denseWordsMax = 1 << 20;

/** The masks of one pattern at a time. */
export class BitMasks {
  /** Of the pattern, in words. */
  blocks = 0;
  /** Rows above the pattern's first unit, so that its last one is the last bit of a word. */
  padding = 0;
  /** Row r holds one word a block; row 0 is for units that the pattern lacks. */
  words = new Int32Array(1024);
  /** Whether padding counts as equal to everything (the stretch may begin anywhere) or nothing. */
  readonly #isFree: boolean;
  readonly #isReversed: boolean;
  /** What each column adds above the first row: nothing where a stretch may begin anywhere. */
  readonly top: 0 | 1;
  #pattern: Uint16Array | null = null;
  /**
   * By unit: the first word of the row of a frequent one; -1 - s for a rare one, its number s in
   * `#rare` (see `writeRare`).
   */
  rowOf = new Int32Array(0x10000);
  /** The same, while the rows are those of other masks. */
  readonly #ownRowOf = this.rowOf;
  #distinct = new Uint16Array(64);
  #distinctCount = 0;
  /** Words of all rows when each unit has its own. */
  #dense = 0;
  #rare: { readonly blocks: number[]; readonly words: number[] }[] = [];
  /** Which rare unit is written into the last row. */
  #written = -1;
  #rareRow = 0;

  constructor(direction: 'free' | 'reversed') {
    this.#isFree = direction === 'free';
    this.#isReversed = direction === 'reversed';
    this.top = this.#isFree ? 0 : 1;
  }

  /** Makes ready for a pattern. */
  bind(pattern: Uint16Array): void {
    if (this.#pattern === pattern) return;
    this.#release();
    this.#pattern = pattern;
    const { length } = pattern;
    this.blocks = Math.max(1, Math.ceil(length / wordBits));
    this.padding = this.blocks * wordBits - length;
    // Row 0, one for each unit, and one to write rare units into.
    const rowsMax = Math.min(length, 0x10000) + 2;
    if (rowsMax * this.blocks <= denseWordsMax) this.#fillDense(pattern, rowsMax);
    else this.#fillSparse(pattern);
  }

  /** The same, with the rows of other masks that are ready for the pattern, if they are. */
  bindLike(pattern: Uint16Array, other: BitMasks): void {
    if (other.#pattern !== pattern || other.#dense === 0) {
      if (this.rowOf !== this.#ownRowOf) this.#release();
      this.bind(pattern);
      return;
    }
    if (this.#pattern === pattern) return;
    this.#release();
    this.#pattern = pattern;
    this.blocks = other.blocks;
    this.padding = other.padding;
    this.rowOf = other.rowOf;
    this.words = grown(this.words, other.#dense);
    const { words, rowOf, padding, blocks } = this;
    words.fill(0, 0, other.#dense);
    const { length } = pattern;
    for (let at = 0; at < length; at += 1) {
      const row = rowOf[pattern[this.#isReversed ? length - 1 - at : at]!]!;
      const bit = at + padding;
      const word = row + (bit >>> 5);
      words[word] = words[word]! | (1 << bit);
    }
    if (!this.#isFree || padding === 0) return;
    for (let row = 0; row < other.#dense; row += blocks) words[row]! |= ~(-1 << padding);
  }

  /** The first word of a unit's row when `rowOf` is below zero; good until the next call. */
  writeRare(row: number): number {
    return this.#write(-1 - row);
  }

  /** One pass over a pattern of ordinary length: each unit has its row. */
  #fillDense(pattern: Uint16Array, rowsMax: number): void {
    const { rowOf, blocks, padding } = this;
    const { length } = pattern;
    this.words = grown(this.words, rowsMax * blocks);
    const { words } = this;
    if (this.#distinct.length < rowsMax) this.#distinct = new Uint16Array(2 * rowsMax);
    const distinct = this.#distinct;
    const first = this.#isFree && padding > 0 ? ~(-1 << padding) : 0;
    const turn = this.#isReversed ? length - 1 : 0;
    let top = blocks;
    let count = 0;
    words.fill(0, 0, blocks);
    words[0] = first;
    for (let at = 0; at < length; at += 1) {
      const unit = pattern[turn > 0 ? turn - at : at]!;
      let row = rowOf[unit]!;
      if (row === 0) {
        row = top;
        rowOf[unit] = row;
        distinct[count] = unit;
        count += 1;
        top += blocks;
        for (let word = row; word < top; word += 1) words[word] = 0;
        words[row] = first;
      }
      const bit = at + padding;
      row += bit >>> 5;
      words[row] = words[row]! | (1 << bit);
    }
    this.#distinctCount = count;
    this.#dense = top;
  }

  /** A very long pattern: its frequent units have rows, the others lists. */
  #fillSparse(pattern: Uint16Array): void {
    const { length } = pattern;
    this.#countUnits(pattern);
    const rows = this.#giveRows(length);
    this.#rareRow = rows * this.blocks;
    this.words = grown(this.words, this.#rareRow + this.blocks);
    this.words.fill(0, 0, this.#rareRow + this.blocks);
    for (let at = 0; at < length; at += 1) {
      const unit = pattern[this.#isReversed ? length - 1 - at : at]!;
      const bit = at + this.padding;
      this.#set(this.rowOf[unit]!, bit >>> 5, 1 << (bit & 31));
    }
    this.#fillPadding(rows);
  }

  #release(): void {
    this.#pattern = null;
    this.rowOf = this.#ownRowOf;
    this.#dense = 0;
    for (let index = 0; index < this.#distinctCount; index += 1) {
      this.rowOf[this.#distinct[index]!] = 0;
    }
    this.#distinctCount = 0;
    this.#rare = [];
    this.#written = -1;
  }

  #countUnits(pattern: Uint16Array): void {
    if (this.#distinct.length < Math.min(pattern.length, 0x10000)) {
      this.#distinct = new Uint16Array(Math.min(pattern.length * 2, 0x10000));
    }
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern[at]!;
      if (this.rowOf[unit]! === 0) {
        this.#distinct[this.#distinctCount] = unit;
        this.#distinctCount += 1;
      }
      this.rowOf[unit]! += 1;
    }
  }

  /** Turns counts into rows; returns how many dense rows there are. */
  #giveRows(length: number): number {
    const most = Math.max(1, Math.floor(denseWordsMax / this.blocks));
    // More rows than there are distinct units are never needed: then every unit is frequent.
    const least = this.#distinctCount < most ? 0 : Math.ceil(length / most);
    let rows = 1;
    for (let index = 0; index < this.#distinctCount; index += 1) {
      const unit = this.#distinct[index]!;
      if (this.rowOf[unit]! > least) {
        this.rowOf[unit] = rows * this.blocks;
        rows += 1;
      } else {
        this.#rare.push({ blocks: [], words: [] });
        this.rowOf[unit] = -this.#rare.length;
      }
    }
    return rows;
  }

  #set(row: number, block: number, bit: number): void {
    if (row >= 0) {
      const word = row + block;
      this.words[word] = this.words[word]! | bit;
      return;
    }
    const { blocks, words } = this.#rare[-1 - row]!;
    if (blocks.at(-1) === block) words[words.length - 1]! |= bit;
    else {
      blocks.push(block);
      words.push(bit);
    }
  }

  #fillPadding(rows: number): void {
    if (!this.#isFree || this.padding === 0) return;
    const bits = ~(-1 << this.padding);
    for (let row = 0; row <= rows; row += 1) {
      const word = row * this.blocks;
      this.words[word] = this.words[word]! | bits;
    }
  }

  #write(rare: number): number {
    if (this.#written === rare) return this.#rareRow;
    const padding = this.#isFree && this.padding > 0 ? ~(-1 << this.padding) : 0;
    if (this.#written >= 0) {
      for (const block of this.#rare[this.#written]!.blocks) this.words[this.#rareRow + block] = 0;
    }
    this.words[this.#rareRow] = padding;
    const { blocks, words } = this.#rare[rare]!;
    for (let index = 0; index < blocks.length; index += 1) {
      const word = this.#rareRow + blocks[index]!;
      this.words[word] = this.words[word]! | words[index]!;
    }
    this.#written = rare;
    return this.#rareRow;
  }
}
