// Where each short run of characters stands: q-gram postings over 32 classes of characters.
//
// Every place of the text is filed under the classes of the four units that begin there (three and
// some bits in shorter texts), by counting sort: O(n), two passes, 8 bytes a place and one table of
// about 2 n bytes or 128 kB. Codes are filed in order, so the places of a run of two or three units
// are one stretch of the postings as well. Classes only ever merge units: a run that stands in the
// text is always found, and what is found is compared unit by unit afterwards.

const classCount = 32;
const CLASS_BITS = 5;
const LAST_CLASS = classCount - 1;
const THREE_MASK = (1 << (3 * CLASS_BITS)) - 1;
/** The bits of one class. */
export const classBits = CLASS_BITS;

/** The class of each unit. Letters of one script get classes of their own as far as they go. */
const classOf = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit += 1) classOf[unit] = classify(unit);

function classify(unit: number): number {
  if (unit >= 0x100) return (unit ^ (unit >> 5) ^ (unit >> 10)) & LAST_CLASS;
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  if (unit === 0x20) return 0;
  if (unit >= 0x30 && unit <= 0x39) return 27;
  // Other signs, and the letters of Latin-1: rare enough to share what is left.
  return unit < 0x80 ? 28 : 29 + (unit % 3);
}

/** The longest run that is filed. */
export const gramUnitsMax = 4;

/** Units after the first three whose classes are filed beside each place. */
export const signatureUnits = 6;
const SIGNATURE_TOP = CLASS_BITS * (signatureUnits - 1);

/** The postings of one text. */
export class GramIndex {
  readonly text: Uint16Array;
  /**
   * Two numbers a place: the place, and its signature, the classes of the six units from the
   * fourth on, the first in the lowest bits. Ordered by the code of what begins there, then rising.
   */
  readonly postings: Int32Array;
  /** `heads[code]`: which posting is the first of a code; one more at the end. */
  readonly #heads: Int32Array;
  /** The bits of the fourth unit that are filed. */
  readonly #tailBits: number;

  constructor(text: Uint16Array) {
    this.text = text;
    this.#tailBits = tailBitsFor(text.length);
    const codes = 1 << (3 * CLASS_BITS + this.#tailBits);
    this.#heads = new Int32Array(codes + 1);
    this.postings = new Int32Array(2 * text.length);
    this.#count();
    this.#file();
  }

  /** The first posting of the run at `at` of a pattern, and the one after the last. */
  range(pattern: Uint16Array, at: number, length: number): { from: number; to: number } {
    const tail = this.#tailBits;
    let code = classOf[pattern[at]!]!;
    if (length > 1) code = (code << CLASS_BITS) | classOf[pattern[at + 1]!]!;
    if (length > 2) code = (code << CLASS_BITS) | classOf[pattern[at + 2]!]!;
    if (length > 3) code = (code << tail) | (classOf[pattern[at + 3]!]! >> (CLASS_BITS - tail));
    const rest = length > 3 ? 0 : (3 - length) * CLASS_BITS + tail;
    return { from: this.#heads[code << rest]!, to: this.#heads[(code + 1) << rest]! };
  }

  /** How many places the run at `at` of a pattern may stand at. */
  count(pattern: Uint16Array, at: number, length: number): number {
    const { from, to } = this.range(pattern, at, length);
    return to - from;
  }

  /** The signature that a place of the run at `at` of a pattern has if all that follows is equal. */
  signature(pattern: Uint16Array, at: number): number {
    let signature = 0;
    for (let index = 0; index < signatureUnits; index += 1) {
      const next = at + 3 + index;
      if (next < pattern.length) signature |= classOf[pattern[next]!]! << (CLASS_BITS * index);
    }
    return signature;
  }

  #count(): void {
    const { text } = this;
    const heads = this.#heads;
    const tail = this.#tailBits;
    let three = this.#firstThree();
    for (let at = 0; at < text.length; at += 1) {
      const fourth = at + 3 < text.length ? classOf[text[at + 3]!]! : 0;
      heads[((three << tail) | (fourth >> (CLASS_BITS - tail))) + 1]! += 1;
      three = ((three << CLASS_BITS) | fourth) & THREE_MASK;
    }
    let sum = 0;
    for (let code = 1; code < heads.length; code += 1) {
      sum += heads[code]!;
      heads[code] = sum;
    }
  }

  #file(): void {
    const { text, postings } = this;
    const heads = this.#heads;
    const tail = this.#tailBits;
    let three = this.#firstThree();
    let signature = 0;
    for (let index = 0; index < signatureUnits; index += 1) {
      signature |= this.#classAt(3 + index) << (CLASS_BITS * index);
    }
    for (let at = 0; at < text.length; at += 1) {
      const fourth = signature & LAST_CLASS;
      const code = (three << tail) | (fourth >> (CLASS_BITS - tail));
      const posting = heads[code]! << 1;
      heads[code]! += 1;
      postings[posting] = at;
      postings[posting + 1] = signature;
      three = ((three << CLASS_BITS) | fourth) & THREE_MASK;
      const next = at + 3 + signatureUnits;
      const entering = next < text.length ? classOf[text[next]!]! : 0;
      signature = (signature >>> CLASS_BITS) | (entering << SIGNATURE_TOP);
    }
    // Each head has moved to the end of its places, which is where the next one began.
    heads.copyWithin(1, 0, heads.length - 1);
    heads[0] = 0;
  }

  /** Beyond the end of the text every unit counts as class 0, so that short runs are filed too. */
  #classAt(at: number): number {
    return at < this.text.length ? classOf[this.text[at]!]! : 0;
  }

  #firstThree(): number {
    return (this.#classAt(0) << 10) | (this.#classAt(1) << 5) | this.#classAt(2);
  }
}

/** As many bits of the fourth unit as a table of about 2 bytes a unit of text has room for. */
function tailBitsFor(units: number): number {
  if (units < 260_000) return 0;
  if (units < 520_000) return 2;
  if (units < 1_040_000) return 3;
  return units < 2_080_000 ? 4 : 5;
}
