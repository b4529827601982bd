// The short runs of one pattern in one index: their codes, and how many places each may stand at.
// Shared by all searches: bound to a pattern when its search begins, filled when first asked.

import { grown } from '../scratch.js';
import { codeAt, type GramIndex, nextCode } from './gram-index.js';
import { classBits } from './unit-classes.js';

/** A run that stands at more places is as good as one that stands everywhere. */
const countMax = 1 << 20;

/** The runs of two to four units of a pattern. */
export class PatternGrams {
  pattern: Uint16Array = new Uint16Array(0);
  /** Null before the first pattern. */
  index: GramIndex | null = null;
  /** The code of the four units at each place; only after `counts`. */
  codes = new Int32Array(256);
  #isEncoded = false;
  /** Counts by length of run, less two; and which are filled. */
  readonly #counts = [new Int32Array(256), new Int32Array(256), new Int32Array(256)];
  readonly #isFilled = [false, false, false];

  get length(): number {
    return this.pattern.length;
  }

  /** Makes ready for a pattern in an index. */
  bind(pattern: Uint16Array, index: GramIndex): void {
    if (this.pattern === pattern && this.index === index) return;
    if (this.pattern !== pattern) this.#isEncoded = false;
    this.pattern = pattern;
    this.index = index;
    this.#isFilled.fill(false);
  }

  /** Whether runs of four units tell more than runs of three. */
  get filesFour(): boolean {
    return this.index!.drop < classBits;
  }

  /** Whether the runs of four units are counted already. */
  get isCounted(): boolean {
    return this.#isFilled[2]!;
  }

  /** How many places the runs of a length may stand at, by where they begin. */
  counts(length: number): Int32Array {
    if (!this.#isFilled[length - 2]) this.#fill(length);
    return this.#counts[length - 2]!;
  }

  #encode(): void {
    const { pattern } = this;
    this.codes = grown(this.codes, pattern.length);
    const { codes } = this;
    let code = codeAt(pattern, 0) >>> classBits;
    for (let at = 0; at + 3 < pattern.length; at += 1) {
      code = nextCode(code, pattern[at + 3]!);
      codes[at] = code;
    }
    for (let at = Math.max(0, pattern.length - 3); at < pattern.length; at += 1) {
      codes[at] = codeAt(pattern, at);
    }
    this.#isEncoded = true;
  }

  #fill(length: number): void {
    if (!this.#isEncoded) this.#encode();
    const row = grown(this.#counts[length - 2]!, this.length);
    this.#counts[length - 2] = row;
    this.#isFilled[length - 2] = true;
    const { heads, drop } = this.index!;
    const { codes } = this;
    const rest = (4 - length) * classBits;
    const ones = (1 << rest) - 1;
    for (let at = 0; at + length <= this.length; at += 1) {
      const code = codes[at]!;
      const count = heads[((code | ones) >>> drop) + 1]! - heads[(code & ~ones) >>> drop]!;
      row[at] = Math.min(count, countMax);
    }
  }
}
