// Where each short run of characters stands: q-gram postings over 32 classes of characters.
//
// Every place of the text is filed under the classes of the four units that begin there (fewer bits
// of them in shorter texts), by counting sort: two passes over the text, O(n), 8 bytes a place and
// one table of at most 2 n bytes from 65,000 units on. Codes are filed in order, so the places of a
// run of two or three units are one stretch of the postings as well. Classes only ever merge units:
// a run that stands in the text is always found, and what is found is compared unit by unit.

import { type FiledPlaces, fastUnitsMin, filedFast, type TextRoom } from './fast-filing.js';
import { classBits, classOf, laneBits, laneOf } from './unit-classes.js';

export { type FiledPlaces, keptUnitsMax, scratchBytes, type TextRoom } from './fast-filing.js';

/** The longest run that is filed. */
export const gramUnitsMax = 4;
const CODE_BITS = gramUnitsMax * classBits;
const CODE_MASK = (1 << CODE_BITS) - 1;

/** Units after the first three whose lanes are filed beside each place. */
export const signatureUnits = 8;
const FIRST_LANE = laneBits * (signatureUnits - 1);
/** From a place to the unit that enters the signature of the next one. */
const AHEAD = gramUnitsMax - 1 + signatureUnits;

/** The postings of one text. */
export class GramIndex implements FiledPlaces {
  readonly text: Uint16Array;
  /**
   * Two numbers a place: the place, and its signature, the lanes of the eight units from the
   * fourth on, the first in the highest bits. Ordered by the code of what begins there, then rising.
   */
  readonly postings: Int32Array;
  /** `heads[code >>> drop]`: which posting is the first of a code; one more at the end. */
  readonly heads: Int32Array;
  /** The lowest bits of a code of four units that are not filed. */
  readonly drop: number;
  readonly room: TextRoom | null;

  /** @param filed what another thread has filed of the same text */
  constructor(text: Uint16Array, filed = filedPlaces(text, (count) => new Int32Array(count))) {
    this.room = filed.room;
    this.text = this.room?.text ?? text;
    this.drop = droppedBits(text.length);
    this.heads = filed.heads;
    this.postings = filed.postings;
  }

  /** The first posting of a run of one to four units, by its code (see `codeAt`). */
  from(code: number, length: number): number {
    const rest = (gramUnitsMax - length) * classBits;
    return this.heads[((code >>> rest) << rest) >>> this.drop]!;
  }

  /** The posting after the last of such a run. */
  to(code: number, length: number): number {
    const rest = (gramUnitsMax - length) * classBits;
    return this.heads[((((code >>> rest) << rest) | ((1 << rest) - 1)) >>> this.drop) + 1]!;
  }

  /** The place of a posting. */
  place(posting: number): number {
    return this.postings[2 * posting]!;
  }

  /** How many places such a run may stand at. */
  placesOf(code: number, length: number): number {
    return this.to(code, length) - this.from(code, length);
  }
}

/** Files all places of a text, in memory that threads can share if `numbers` gives such, in zeros. */
export function filedPlaces(
  text: Uint16Array,
  numbers: (count: number) => Int32Array,
): FiledPlaces {
  const drop = droppedBits(text.length);
  const isLarge = text.length >= fastUnitsMin;
  const fast = isLarge ? filedFast(text, drop, headCount(drop), numbers) : null;
  return fast ?? filedPlainly(text, drop, numbers);
}

/** The same without WebAssembly: for short texts, and where there is none. */
export function filedPlainly(
  text: Uint16Array,
  drop: number,
  numbers: (count: number) => Int32Array,
): FiledPlaces {
  const heads = numbers(headCount(drop));
  const postings = numbers(2 * text.length);
  countCodes(text, heads, drop);
  sumUp(heads);
  filePlaces(text, heads, drop, postings);
  return { postings, heads, room: null };
}

/** The table has a head for each code that is filed, and two more, which filing moves. */
export const headCount = (drop: number): number => (1 << (CODE_BITS - drop)) + 2;

/** The code of the four units at `at`; beyond the end every unit counts as of class 0. */
export function codeAt(units: Uint16Array, at: number): number {
  let code = 0;
  for (let index = at; index < at + gramUnitsMax; index += 1) {
    code = (code << classBits) | (index < units.length ? classOf[units[index]!]! : 0);
  }
  return code;
}

/** The code one unit further on. */
export function nextCode(code: number, entering: number): number {
  return ((code << classBits) | classOf[entering]!) & CODE_MASK;
}

/** The signature that a place of the run at `at` of a pattern has if all that follows is equal. */
export function signatureAt(pattern: Uint16Array, at: number): number {
  let signature = 0;
  const last = Math.min(signatureUnits, pattern.length - at - 3);
  for (let index = 0; index < last; index += 1) {
    signature |= laneOf[pattern[at + 3 + index]!]! << (FIRST_LANE - laneBits * index);
  }
  return signature;
}

/** Counts the places of each code, two places beyond its own so that no later pass moves them. */
function countCodes(text: Uint16Array, heads: Int32Array, drop: number): void {
  let code = codeAt(text, 0) >>> classBits;
  const inside = text.length - 3;
  for (let at = 3; at < text.length; at += 1) {
    code = ((code << classBits) | classOf[text[at]!]!) & CODE_MASK;
    heads[(code >>> drop) + 2]! += 1;
  }
  for (let at = Math.max(0, inside); at < text.length; at += 1) {
    heads[(codeAt(text, at) >>> drop) + 2]! += 1;
  }
}

function sumUp(heads: Int32Array): void {
  let sum = 0;
  for (let code = 2; code < heads.length; code += 1) {
    sum += heads[code]!;
    heads[code] = sum;
  }
}

/** Files each place and its signature; `heads[code + 1]` moves from a code's first to its last. */
function filePlaces(
  text: Uint16Array,
  heads: Int32Array,
  drop: number,
  postings: Int32Array,
): void {
  let code = codeAt(text, 0) >>> classBits;
  let signature = signatureAt(text, 0);
  const inside = Math.max(0, text.length - AHEAD);
  for (let at = 0; at < inside; at += 1) {
    code = ((code << classBits) | classOf[text[at + 3]!]!) & CODE_MASK;
    const head = (code >>> drop) + 1;
    const posting = heads[head]!;
    heads[head] = posting + 1;
    postings[2 * posting] = at;
    postings[2 * posting + 1] = signature;
    signature = (signature << laneBits) | laneOf[text[at + AHEAD]!]!;
  }
  for (let at = inside; at < text.length; at += 1) {
    const head = (codeAt(text, at) >>> drop) + 1;
    const posting = heads[head]!;
    heads[head] = posting + 1;
    postings[2 * posting] = at;
    postings[2 * posting + 1] = signatureAt(text, at);
  }
}

/** As many bits are filed as a table of two bytes a unit has room for, and three units at least. */
function droppedBits(units: number): number {
  let bits = CODE_BITS - classBits;
  while (bits < CODE_BITS && units >= 1 << (bits + 2)) bits += 1;
  return CODE_BITS - bits;
}
