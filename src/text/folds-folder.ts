// The pass over the text that folding makes: a short loop for what folds unit for unit, and one
// method for each sign that needs a look around.

import { Kind, type KindTable } from './folds-kinds.js';
import { Breakpoints, type FoldMap } from './folds-map.js';
import { HYPHEN_KEEPERS } from './folds-table.js';
import { unitAt } from './letters.js';

const HYPHEN = 0x2d;
const SPACE = 0x20;
const MARK = 0x27;
const INCH = 0x22;
const MARK_SINGLES = new Set("'‘’‚‛`´".split('').map((one) => one.charCodeAt(0)));
const PRIMES = new Set([0x2032, 0x2b9]);
/** White space that a line-end hyphen may have around the line end; more is no line end of print. */
const lineEndUnitsMax = 64;

/** Folds the sign at `at` with what belongs to it; returns where to go on. */
type Way = (folder: Folder, at: number, unit: number) => number;

/** Texts up to this length are folded in memory that is used again: a quote's is dear to come by. */
const scratchUnitsMax = 4096;

/** Folds texts, one after another. */
export class Folder {
  readonly #table: KindTable;
  readonly #points = new Breakpoints();
  readonly #scratch = new Uint16Array(scratchUnitsMax + 8);
  #text = '';
  #units = this.#scratch;
  #made = 0;

  /**
   * What each kind needs. With branches in its place V8 compiles the loop anew for each kind that a
   * later text is the first to have.
   */
  static readonly #ways: Readonly<Record<Kind, Way>> = {
    [Kind.unknown]: (folder, at, unit) => folder.#one(unit, at),
    [Kind.plain]: (folder, at, unit) => folder.#one(unit, at),
    [Kind.space]: (folder, at) => folder.#space(at),
    [Kind.gone]: (folder, at) => folder.#cluster(at, at + 1, ''),
    [Kind.mark]: (folder, at, unit) => folder.#mark(unit, at),
    [Kind.dash]: (folder, at, unit) => folder.#dash(unit, at),
    [Kind.hyphen]: (folder, at) => folder.#hyphen(at),
    [Kind.dot]: (folder, at) => folder.#dots(at),
    [Kind.combining]: (folder, at) => folder.#combining(at),
    [Kind.high]: (folder, at) => folder.#pair(at),
    [Kind.several]: (folder, at, unit) =>
      folder.#cluster(at, at + 1, folder.#table.severalOf(unit)),
    [Kind.softHyphen]: (folder, at) =>
      folder.#cluster(at, Math.max(at + 1, folder.#lineEnd(at)), ''),
    [Kind.joiner]: (folder, at) => folder.#joiner(at),
  };

  constructor(table: KindTable) {
    this.#table = table;
  }

  /** Folds a text. */
  run(text: string): { readonly units: Uint16Array; readonly map: FoldMap } {
    this.#begin(text);
    const { kinds } = this.#table;
    for (let at = this.#plainEnd(0); at < text.length; at = this.#plainEnd(at)) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] || this.#table.learn(unit);
      if (kind !== Kind.plain) at = Folder.#ways[kind as Kind](this, at, unit);
    }
    const map = this.#points.finish(this.#made, text.length);
    const isShort = text.length <= scratchUnitsMax;
    const units = isShort ? this.#units.slice(0, this.#made) : this.#units.subarray(0, this.#made);
    // Nothing of a text is kept.
    this.#begin('');
    return { units, map };
  }

  /** Folds what folds unit for unit, single spaces between it too; returns where that ends. */
  #plainEnd(from: number): number {
    const text = this.#text;
    const units = this.#units;
    const { kinds, plain } = this.#table;
    let at = from;
    let made = this.#made;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (kinds[unit] === Kind.plain) units[made] = plain[unit]!;
      else if (unit === SPACE && isPlainAt(kinds, text, at + 1)) units[made] = SPACE;
      else break;
      made += 1;
    }
    this.#made = made;
    return at;
  }

  #begin(text: string): void {
    const isShort = text.length <= scratchUnitsMax;
    this.#text = text;
    this.#units = isShort ? this.#scratch : new Uint16Array(text.length + 8);
    this.#made = 0;
    this.#points.begin();
  }

  #one(unit: number, at: number): number {
    this.#units[this.#made++] = unit;
    return at + 1;
  }

  /** Writes a cluster: `text.slice(start, end)` becomes `made`, and neither is ever divided. */
  #cluster(start: number, end: number, made: string): number {
    this.#points.add(this.#made, start);
    this.#reserve(made.length + this.#text.length - end);
    for (let at = 0; at < made.length; at += 1) this.#units[this.#made++] = made.charCodeAt(at);
    this.#points.add(this.#made, end);
    return end;
  }

  #reserve(units: number): void {
    if (this.#made + units <= this.#units.length) return;
    const grown = new Uint16Array(Math.ceil((this.#made + units) * 1.25));
    grown.set(this.#units);
    this.#units = grown;
  }

  #space(at: number): number {
    let end = at + 1;
    let kind = this.#table.at(this.#text, end);
    while (end < this.#text.length && (kind === Kind.space || kind === Kind.gone)) {
      end += 1;
      kind = this.#table.at(this.#text, end);
    }
    return end === at + 1 ? this.#one(SPACE, at) : this.#cluster(at, end, ' ');
  }

  /** A joiner between pictures makes one picture of them; elsewhere it is invisible. */
  #joiner(at: number): number {
    const next = this.#text.codePointAt(at + 1) ?? 0;
    const isPicture = /^\p{Extended_Pictographic}$/u.test(String.fromCodePoint(next));
    return isPicture ? this.#one(0x200d, at) : this.#cluster(at, at + 1, '');
  }

  #mark(unit: number, at: number): number {
    const text = this.#text;
    const isJoint = this.#isWordUnit(at - 1) && this.#isWordUnit(at + 1);
    const isApostrophe = isJoint && unit !== INCH;
    if (!this.#table.has(isApostrophe ? 'apostrophes' : 'quote-marks')) return this.#one(unit, at);
    if (PRIMES.has(unit) && !isApostrophe) return this.#one(unit, at);
    if (unit === INCH && this.#isDigit(at - 1)) return this.#one(unit, at);
    const isDouble = MARK_SINGLES.has(unit) && unitAt(text, at + 1) === unit;
    return isDouble ? this.#cluster(at, at + 2, "'") : this.#one(MARK, at);
  }

  #dash(unit: number, at: number): number {
    const stays = this.#isDigit(at - 1) && this.#isDigit(at + 1);
    return this.#one(stays ? unit : HYPHEN, at);
  }

  #hyphen(at: number): number {
    const text = this.#text;
    let end = at + 1;
    if (this.#table.has('dashes')) while (unitAt(text, end) === HYPHEN) end += 1;
    const isRun = end > at + 1;
    if (isRun && this.#isDigit(at - 1) && this.#isDigit(end)) return this.#one(HYPHEN, at);
    if (isRun) return this.#cluster(at, end, '-');
    const next = this.#lineEnd(at);
    const made = this.#table.has('dashes') ? HYPHEN : text.charCodeAt(at);
    if (next < 0) return this.#one(made, at);
    return this.#cluster(at, next, this.#joins(next) ? '' : '-');
  }

  /** Where the next line's first letter stands if the hyphen at `at` ends a line; else -1. */
  #lineEnd(at: number): number {
    const text = this.#text;
    if (!this.#table.has('line-end-hyphen')) return -1;
    if (!this.#table.isLetter(text, at - 1)) return -1;
    let next = at + 1;
    let lines = 0;
    while (next - at < lineEndUnitsMax && isWhite(unitAt(text, next))) {
      const unit = text.charCodeAt(next);
      if (unit === 0x0a || (unit === 0x0d && unitAt(text, next + 1) !== 0x0a)) lines += 1;
      next += 1;
    }
    return lines === 1 && this.#table.isLetter(text, next) && !this.#keeps(next) ? next : -1;
  }

  /** Whether a line that begins so was parted within a word, and not after `Nord-`. */
  #joins(next: number): boolean {
    const first = this.#text.charAt(next);
    return first === first.toLowerCase();
  }

  #keeps(next: number): boolean {
    const word = /^\p{L}*/u.exec(this.#text.slice(next, next + 8))?.[0] ?? '';
    return HYPHEN_KEEPERS.has(word);
  }

  #dots(at: number): number {
    const text = this.#text;
    if (text.startsWith('...', at)) return this.#cluster(at, at + 3, '…');
    const isSpaced =
      unitAt(text, at + 2) === 0x2e &&
      unitAt(text, at + 4) === 0x2e &&
      this.#table.at(text, at + 1) === Kind.space &&
      this.#table.at(text, at + 3) === Kind.space;
    return isSpaced ? this.#cluster(at, at + 5, '…') : this.#one(0x2e, at);
  }

  /** Joins the marks at `at` with the letter before them, which has been written already. */
  #combining(at: number): number {
    const text = this.#text;
    let end = at + 1;
    while (end < text.length && this.#table.at(text, end) === Kind.combining) end += 1;
    const before = unitAt(text, at - 1);
    const isLow = before >= 0xdc00 && before < 0xe000;
    if (at === 0 || isLow || this.#table.at(text, at - 1) !== Kind.plain) {
      return this.#cluster(at, end, text.slice(at, end).normalize('NFC'));
    }
    // A plain unit was written unit for unit just before: it is taken back and joins the cluster.
    this.#made -= 1;
    return this.#cluster(at - 1, end, this.#table.cluster(text.slice(at - 1, end)));
  }

  #pair(at: number): number {
    const next = unitAt(this.#text, at + 1);
    if (!(next >= 0xdc00 && next < 0xe000)) return this.#one(this.#text.charCodeAt(at), at);
    const raw = this.#text.slice(at, at + 2);
    const made = this.#table.cluster(raw);
    if (made !== raw) return this.#cluster(at, at + 2, made);
    this.#one(raw.charCodeAt(0), at);
    return this.#one(next, at + 1);
  }

  #isDigit(at: number): boolean {
    const unit = unitAt(this.#text, at);
    return unit >= 0x30 && unit <= 0x39;
  }

  #isWordUnit(at: number): boolean {
    return this.#isDigit(at) || this.#table.isLetter(this.#text, at);
  }
}

const isPlainAt = (kinds: Uint8Array, text: string, at: number): boolean =>
  at < text.length && kinds[text.charCodeAt(at)] === Kind.plain;

function isWhite(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0xa0;
}
