// Where each short run of characters stands: q-gram postings over 32 classes of characters.
//
// Every place of the text is filed under the classes of the four units that begin there (three and
// some bits in shorter texts), by counting sort: O(n), two passes, 4 bytes a place and one table of
// at most about 4 n bytes. Codes are filed in order, so the places of a run of two or three units
// are one stretch of the postings as well. Classes only ever merge units: a run that stands in the
// text is always found, and what is found is compared unit by unit afterwards.

const classCount = 32;
const CLASS_BITS = 5;
const LAST_CLASS = classCount - 1;

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

/** The postings of one text. */
export class GramIndex {
  readonly text: Uint16Array;
  /** All places of the text, by the code of what begins there, then rising. */
  readonly places: Int32Array;
  /** `heads[code]`: where the places of a code begin; one more at the end. */
  readonly #heads: Int32Array;
  /** The bits of the fourth unit that are filed. */
  readonly #tailBits: number;

  constructor(text: Uint16Array) {
    this.text = text;
    this.#tailBits = tailBitsFor(text.length);
    const codes = 1 << (3 * CLASS_BITS + this.#tailBits);
    this.#heads = new Int32Array(codes + 1);
    this.places = new Int32Array(text.length);
    this.#file();
  }

  /** Where the places of the run at `at` of a pattern begin and end in `places`. */
  range(pattern: Uint16Array, at: number, length: number): { from: number; to: number } {
    let code = 0;
    let bits = 0;
    for (let index = 0; index < length; index += 1) {
      const unitClass = classOf[pattern[at + index]!]!;
      const unitBits = index < 3 ? CLASS_BITS : this.#tailBits;
      code = (code << unitBits) | (unitClass >> (CLASS_BITS - unitBits));
      bits += unitBits;
    }
    const rest = 3 * CLASS_BITS + this.#tailBits - bits;
    return { from: this.#heads[code << rest]!, to: this.#heads[(code + 1) << rest]! };
  }

  /** How many places the run at `at` of a pattern may stand at. */
  count(pattern: Uint16Array, at: number, length: number): number {
    const tail = this.#tailBits;
    let code = classOf[pattern[at]!]!;
    if (length > 1) code = (code << CLASS_BITS) | classOf[pattern[at + 1]!]!;
    if (length > 2) code = (code << CLASS_BITS) | classOf[pattern[at + 2]!]!;
    if (length > 3) code = (code << tail) | (classOf[pattern[at + 3]!]! >> (CLASS_BITS - tail));
    const rest = length > 3 ? 0 : (3 - length) * CLASS_BITS + tail;
    return this.#heads[(code + 1) << rest]! - this.#heads[code << rest]!;
  }

  #file(): void {
    const { text, places } = this;
    const heads = this.#heads;
    const tail = this.#tailBits;
    const drop = CLASS_BITS - tail;
    const mask = (1 << (3 * CLASS_BITS)) - 1;
    // Beyond the end of the text every unit counts as class 0, so that short runs are filed too.
    const classAt = (at: number): number => (at < text.length ? classOf[text[at]!]! : 0);
    const first = (classAt(0) << 10) | (classAt(1) << 5) | classAt(2);
    let three = first;
    for (let at = 0; at < text.length; at += 1) {
      const fourth = at + 3 < text.length ? classOf[text[at + 3]!]! : 0;
      heads[((three << tail) | (fourth >> drop)) + 1]! += 1;
      three = ((three << CLASS_BITS) | fourth) & mask;
    }
    for (let code = 1; code < heads.length; code += 1) heads[code]! += heads[code - 1]!;
    three = first;
    for (let at = 0; at < text.length; at += 1) {
      const fourth = at + 3 < text.length ? classOf[text[at + 3]!]! : 0;
      places[heads[(three << tail) | (fourth >> drop)]!++] = at;
      three = ((three << CLASS_BITS) | fourth) & mask;
    }
    // Each head has moved to the end of its places, which is where the next one began.
    heads.copyWithin(1, 0, heads.length - 1);
    heads[0] = 0;
  }
}

/** As many bits of the fourth unit as a table of about 4 bytes a unit of text has room for. */
function tailBitsFor(units: number): number {
  if (units < 130_000) return 0;
  if (units < 260_000) return 2;
  if (units < 520_000) return 3;
  return units < 1_000_000 ? 4 : 5;
}
