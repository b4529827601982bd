// What is known of the words and names of a text by how they are written, found without cutting them
// out: a text has a hundred times more words than different ones, and a new string for each would
// cost more than all that is asked of it. O(units) a stretch, however the text is made: a drawer
// holds the last stretch that fell into it, and a map knows all others.

/** Drawers, a power of two: most words of a text are among some thousands, of a short one fewer. */
const drawersMax = 8192;
const drawersMin = 256;
/** A text has hardly more different words than one for so many units. */
const unitsPerDrawer = 16;

/** Longer texts have stretches of their own, which go with them. */
const sharedUnitsMax = 131_072;

/**
 * Stretches that the short texts of one language share: they have most of their words in common.
 *
 * @param read finds what is not known yet, and depends on the key and what is written alone
 */
export function sharedStretches<Key extends object, Found>(
  max: number,
  read: (written: string, key: Key) => Found,
): (key: Key, units: number) => Stretches<Found> {
  const shared = new WeakMap<Key, Stretches<Found>>();
  return (key, units) => {
    const isLong = units > sharedUnitsMax;
    const known = isLong ? undefined : shared.get(key);
    if (known) return known;
    const most = isLong ? units : sharedUnitsMax;
    const made = new Stretches(max, (written) => read(written, key), most);
    if (!isLong) shared.set(key, made);
    return made;
  };
}

/** Found values by how their stretch is written. */
export class Stretches<Found> {
  readonly #read: (written: string) => Found;
  readonly #max: number;
  readonly #known = new Map<string, Found>();
  readonly #drawers: number;
  readonly #written: string[];
  readonly #found: (Found | undefined)[];

  /**
   * @param read finds what is not known yet
   * @param max stretches remembered at once; a text with more begins anew, so that memory has an end
   * @param units how long the text is
   */
  constructor(max: number, read: (written: string) => Found, units = Number.POSITIVE_INFINITY) {
    this.#drawers = drawersFor(units);
    this.#written = new Array<string>(this.#drawers).fill('');
    this.#found = new Array<undefined>(this.#drawers).fill(undefined);
    this.#max = max;
    this.#read = read;
  }

  /** What is known of `[start, end)`, which is not empty. */
  at(text: string, start: number, end: number): Found {
    const drawer = drawerOf(text, start, end) & (this.#drawers - 1);
    const written = this.#written[drawer]!;
    if (written.length === end - start && isAt(text, start, written)) return this.#found[drawer]!;
    const stretch = text.slice(start, end);
    const found = this.of(stretch);
    this.#written[drawer] = stretch;
    this.#found[drawer] = found;
    return found;
  }

  /** What is known of a string. */
  of(written: string): Found {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    if (this.#known.size >= this.#max) this.#known.clear();
    const found = this.#read(written);
    this.#known.set(written, found);
    return found;
  }
}

function drawersFor(units: number): number {
  let count = drawersMin;
  while (count < drawersMax && count * unitsPerDrawer < units) count *= 2;
  return count;
}

function drawerOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 13);
}

function isAt(text: string, start: number, written: string): boolean {
  for (let at = 0; at < written.length; at += 1) {
    if (text.charCodeAt(start + at) !== written.charCodeAt(at)) return false;
  }
  return true;
}
