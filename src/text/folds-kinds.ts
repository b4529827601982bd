// What a UTF-16 unit needs when it is folded, learnt once a unit and set of folds: most units need
// nothing or one other unit in their place, so a text is folded with two table look-ups a unit.

import type { FoldName } from '../model/match.js';
import { glyphsOf, LIGATURES } from './folds-table.js';

/** What to do with a unit. */
export enum Kind {
  unknown = 0,
  /** One unit for one unit. */
  plain = 1,
  space = 2,
  gone = 3,
  /** A quotation mark or an apostrophe. */
  mark = 4,
  /** A dash, which stays between digits. */
  dash = 5,
  /** A hyphen: a line end or another hyphen may follow. */
  hyphen = 6,
  dot = 7,
  /** Joins the letter before it. */
  combining = 8,
  /** The first half of a surrogate pair. */
  high = 9,
  /** Folds to several units. */
  several = 10,
  softHyphen = 11,
  joiner = 12,
}

const COMBINING = /^\p{M}$/u;
const LETTER = /^\p{L}$/u;
const unitsAll = 0x10000;
/** Letters whose case folding is more than their lower case. */
const CASE_EXTRA: ReadonlyMap<string, string> = new Map([
  ['ς', 'σ'],
  ['ſ', 's'],
]);

/** The kinds of all units under one set of folds. */
export class KindTable {
  readonly #folds: ReadonlySet<FoldName>;
  readonly kinds = new Uint8Array(unitsAll);
  /** What a plain unit becomes. */
  readonly plain = new Uint16Array(unitsAll);
  readonly #several = new Map<number, string>();
  readonly #clusters = new Map<string, string>();
  readonly #letters = new Uint8Array(unitsAll);
  readonly #special: ReadonlyMap<number, Kind>;

  constructor(folds: readonly FoldName[]) {
    this.#folds = new Set(folds);
    this.#special = specialKinds(this.#folds);
  }

  has(fold: FoldName): boolean {
    return this.#folds.has(fold);
  }

  /** The kind of a unit, worked out when it is first met. */
  learn(unit: number): Kind {
    const kind = this.#classify(unit);
    this.kinds[unit] = kind;
    return kind;
  }

  /** The kind of the unit at `at`; plain beyond the ends. */
  at(text: string, at: number): Kind {
    if (at < 0 || at >= text.length) return Kind.plain;
    const unit = text.charCodeAt(at);
    return (this.kinds[unit] as Kind) || this.learn(unit);
  }

  /** The units that a unit of kind `several` stands for. */
  severalOf(unit: number): string {
    return this.#several.get(unit) ?? '';
  }

  /** Composes and lowers a cluster: a letter with its marks, or a surrogate pair. */
  cluster(raw: string): string {
    const known = this.#clusters.get(raw);
    if (known !== undefined) return known;
    const made = this.#equalise(raw);
    // A text can hold any number of different clusters; a table of them must not grow with it.
    if (this.#clusters.size < 4096) this.#clusters.set(raw, made);
    return made;
  }

  /** Whether the unit at `at` is a letter of the first plane. */
  isLetter(text: string, at: number): boolean {
    if (at < 0 || at >= text.length) return false;
    const unit = text.charCodeAt(at);
    const known = this.#letters[unit]!;
    if (known) return known === 2;
    const is = LETTER.test(String.fromCharCode(unit));
    this.#letters[unit] = is ? 2 : 1;
    return is;
  }

  #classify(unit: number): Kind {
    const special = this.#special.get(unit);
    if (special !== undefined) return this.#keep(unit, special);
    if (unit >= 0xd800 && unit < 0xdc00) return this.#keep(unit, Kind.high);
    const char = String.fromCharCode(unit);
    const joins = COMBINING.test(char) || (unit >= 0x1160 && unit < 0x1200);
    if (joins && this.has('normalisation')) return this.#keep(unit, Kind.combining);
    const made = this.#equalise(char);
    if (made.length === 1) {
      this.plain[unit] = made.charCodeAt(0);
      return Kind.plain;
    }
    this.#several.set(unit, made);
    return this.#keep(unit, Kind.several);
  }

  #keep(unit: number, kind: Kind): Kind {
    this.plain[unit] = unit;
    return kind;
  }

  #equalise(raw: string): string {
    const whole = this.has('ligatures') ? (LIGATURES.get(raw) ?? raw) : raw;
    const composed = this.has('normalisation') ? whole.normalize('NFC') : whole;
    if (!this.has('case')) return composed;
    const lower = CASE_EXTRA.get(composed) ?? composed.toLowerCase();
    return this.has('normalisation') ? lower.normalize('NFC') : lower;
  }
}

function specialKinds(folds: ReadonlySet<FoldName>): ReadonlyMap<number, Kind> {
  const kinds = new Map<number, Kind>();
  const set = (name: FoldName, kind: Kind): void => {
    if (folds.has(name)) for (const unit of glyphsOf(name)) kinds.set(unit, kind);
  };
  set('invisible', Kind.gone);
  set('white-space', Kind.space);
  set('dashes', Kind.dash);
  set('apostrophes', Kind.mark);
  set('quote-marks', Kind.mark);
  if (folds.has('ellipsis')) kinds.set(0x2e, Kind.dot);
  if (folds.has('invisible')) kinds.set(0xad, Kind.softHyphen);
  if (folds.has('invisible')) kinds.set(0x200d, Kind.joiner);
  const hyphens = folds.has('dashes') ? [0x2d, 0x2010, 0x2011] : [0x2d];
  if (folds.has('dashes') || folds.has('line-end-hyphen')) {
    for (const unit of hyphens) kinds.set(unit, Kind.hyphen);
  }
  return kinds;
}
