// The rare runs of a pattern: one in each stretch of sixteen units, eleven units long and apart from
// one another. They are what an unchanged quote and one with few edits are looked for by: their
// places are read off the index in sequence, and the signature beside a place compares the whole run.

import { grown } from '../scratch.js';
import { codeAt, type GramIndex, gramUnitsMax, nextCode, signatureUnits } from './gram-index.js';
import { classBits } from './unit-classes.js';

/** Units that an entry of the index tells: those of its code and of its signature. */
export const runUnits = gramUnitsMax - 1 + signatureUnits;
/** One run begins in each stretch of so many units. */
const strideUnits = 16;
/** A run with so few places is taken without looking for a rarer one. */
const rareEnough = 4;

/**
 * A run inside one long word stands wherever that word does: its signature tells nothing more. It
 * is taken if there are so many fewer places. Others have a space up to here.
 */
const borderMax = 7;
const insideCost = 1000;
const SPACE = 0x20;

/** The runs of one pattern in one index, found when they are asked for. */
export class RareRuns {
  /** Where each run begins in the pattern. */
  at = new Int32Array(64);
  /** Its first posting, and the one after its last. */
  from = new Int32Array(64);
  to = new Int32Array(64);
  #pattern: Uint16Array | null = null;
  #index: GramIndex | null = null;
  #found = 0;
  /** A space of the pattern that no run reached yet. */
  #border = 0;

  /** Makes ready for a pattern in an index. */
  bind(pattern: Uint16Array, index: GramIndex): void {
    if (this.#pattern === pattern && this.#index === index) return;
    this.#pattern = pattern;
    this.#index = index;
    this.#found = 0;
    this.#border = 0;
  }

  /** Whether the pattern has a run of this number, counted from 0; asked in order. */
  has(number: number): boolean {
    return number < this.#found || this.#find(number);
  }

  /** How many places a run may stand at. */
  places(number: number): number {
    return this.to[number]! - this.from[number]!;
  }

  #find(number: number): boolean {
    const pattern = this.#pattern!;
    const { heads, drop } = this.#index!;
    const apart = number > 0 ? this.at[number - 1]! + runUnits : 0;
    const start = Math.max(number * strideUnits, apart);
    const last = Math.min(pattern.length - runUnits, (number + 1) * strideUnits - 1);
    if (start > last) return false;
    if (drop < classBits) touch(heads, drop, pattern, start, last);
    let code = codeAt(pattern, start);
    let best = start;
    let from = heads[code >>> drop]!;
    let to = heads[(code >>> drop) + 1]!;
    let border = this.#border;
    while (border <= start) border = borderAfter(pattern, border);
    let worth = to - from + (border > start + borderMax ? insideCost : 0);
    for (let at = start + 1; at <= last && worth > rareEnough; at += 1) {
      code = nextCode(code, pattern[at + gramUnitsMax - 1]!);
      const head = heads[code >>> drop]!;
      const end = heads[(code >>> drop) + 1]!;
      while (border <= at) border = borderAfter(pattern, border);
      const next = end - head + (border > at + borderMax ? insideCost : 0);
      if (next >= worth) continue;
      worth = next;
      best = at;
      from = head;
      to = end;
    }
    this.#border = border;
    if (number >= this.at.length) this.#grow(number + 1);
    this.at[number] = best;
    this.from[number] = from;
    this.to[number] = to;
    this.#found = number + 1;
    return true;
  }

  #grow(length: number): void {
    const { at, from, to } = this;
    this.at = grown(at, length);
    this.from = grown(from, length);
    this.to = grown(to, length);
    this.at.set(at);
    this.from.set(from);
    this.to.set(to);
  }
}

/** The runs of the pattern that is searched for now; one search runs at a time. */
export const rareRuns = new RareRuns();

/** The next space, or the end. */
function borderAfter(pattern: Uint16Array, border: number): number {
  let at = border + 1;
  while (at < pattern.length && pattern[at] !== SPACE) at += 1;
  return at;
}

/** Keeps what was read, so that no compiler leaves the reading out. */
const touched = new Int32Array(1);

/**
 * Reads what the index tells of some runs. Nothing depends on it, so that the processor waits for
 * all of a large table at once, and not for one after another when they are compared.
 */
function touch(
  heads: Int32Array,
  drop: number,
  pattern: Uint16Array,
  start: number,
  last: number,
): void {
  let sum = 0;
  let code = codeAt(pattern, start);
  for (let at = start + 1; at <= last; at += 1) {
    code = nextCode(code, pattern[at + gramUnitsMax - 1]!);
    sum ^= heads[code >>> drop]!;
  }
  touched[0] = sum;
}
