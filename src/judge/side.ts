// One side of a comparison with what the word lists say of its units, worked out when asked for.

import type { Unit } from './units.js';
import type { Vocabulary, WordHit } from './vocabulary.js';

/** The units of a quote's piece or of its passage. */
export class Side {
  readonly units: readonly Unit[];
  readonly words: Vocabulary;
  #index: ReadonlyMap<Unit, number> | null = null;
  #norms: readonly string[] | null = null;
  /** By unit; undefined where nobody asked yet. */
  readonly #meanings: (WordHit | null | undefined)[] = [];
  #said: readonly Unit[] | null = null;
  #firstWord = -1;
  #lastWord = -1;
  /** The unit that was looked for last: all rules ask for the one that they are shown. */
  #sought: Unit | null = null;
  #soughtAt = -1;

  constructor(units: readonly Unit[], words: Vocabulary) {
    this.units = units;
    this.words = words;
    this.#firstWord = units.findIndex((unit) => unit.kind !== 'punctuation');
    this.#lastWord = units.findLastIndex((unit) => unit.kind !== 'punctuation');
  }

  /** The words as the lists know them: contractions are taken apart. */
  get norms(): readonly string[] {
    this.#norms ??= normsOf(this.units);
    return this.#norms;
  }

  /** The units that say something: no marks, no fillers. */
  get said(): readonly Unit[] {
    this.#said ??= this.#findSaid();
    return this.#said;
  }

  #findSaid(): readonly Unit[] {
    const said: Unit[] = [];
    let fillersEnd = 0;
    for (let at = 0; at < this.units.length; at += 1) {
      const length = this.words.find('fillers', this.norms, at)?.length ?? 0;
      fillersEnd = Math.max(fillersEnd, at + length);
      if (at >= fillersEnd && this.units[at]!.kind !== 'punctuation') said.push(this.units[at]!);
    }
    return said;
  }

  /** Where a unit of this side stands in it. */
  at(unit: Unit): number {
    if (unit !== this.#sought) this.#soughtAt = this.#find(unit);
    this.#sought = unit;
    return this.#soughtAt;
  }

  #find(unit: Unit): number {
    // Of few units the table would cost more than looking at them.
    if (this.units.length <= fewUnitsMax) return this.units.indexOf(unit);
    this.#index ??= new Map(this.units.map((one, index) => [one, index]));
    return this.#index.get(unit) ?? -1;
  }

  /** Whether a unit is the first word, or a part of it when that is a short form. */
  isFirstWord(unit: Unit): boolean {
    return unit.start === this.units[this.#firstWord]?.start;
  }

  /** Whether a unit is the last word, or a part of it. */
  isLastWord(unit: Unit): boolean {
    return unit.end === this.units[this.#lastWord]?.end;
  }

  /** Whether no word comes before a unit. */
  isBeforeWords(unit: Unit): boolean {
    return this.at(unit) < this.#firstWord;
  }

  /** Whether no word comes after a unit. */
  isAfterWords(unit: Unit): boolean {
    return this.at(unit) > this.#lastWord;
  }

  /** The class of words that a unit belongs to, phrases included. */
  meaning(unit: Unit): WordHit | null {
    const at = this.at(unit);
    if (at < 0) return null;
    const known = this.#meanings[at];
    if (known !== undefined) return known;
    const found = this.#findMeaning(at);
    this.#meanings[at] = found;
    return found;
  }

  /** The unit `step` places on; null beyond the ends. */
  neighbour(unit: Unit, step: number): Unit | null {
    return this.units[this.at(unit) + step] ?? null;
  }

  /** Whether a unit belongs to an entry of a list, phrases included. */
  isListed(list: string, unit: Unit): boolean {
    const at = this.at(unit);
    for (let back = 0; back < 4 && at - back >= 0; back += 1) {
      const hit = this.words.find(list, this.norms, at - back);
      if (hit && hit.length > back) return true;
    }
    return false;
  }

  /** What begins at a unit; nothing goes over the end of an editor's brackets: `[he said] to`. */
  #hitAt(index: number): WordHit | null {
    const hit = this.words.meaningAt(this.norms, index);
    if (!hit || hit.length === 1) return hit;
    const isInside = this.units[index]!.mark === 'edit';
    const own = this.units.slice(index, index + hit.length);
    const isOne = own.every(({ mark }) => (mark === 'edit') === isInside);
    return isOne ? hit : this.words.meaningAt([this.norms[index]!], 0);
  }

  /** The gravest of what begins at a unit, or before it and goes so far. */
  #findMeaning(at: number): WordHit | null {
    let found: WordHit | null = null;
    for (let from = Math.max(0, at + 1 - this.words.meaningWordsMax); from <= at; from += 1) {
      const hit = this.units[from]!.kind === 'punctuation' ? null : this.#hitAt(from);
      if (!hit || from + hit.length <= at) continue;
      // `can not`: the verb is none, the word is.
      const isVerb = from === at && hit.length === 2 && this.norms[from + 1] === 'not';
      if (!isVerb && isGraver(hit, found)) found = hit;
    }
    return found;
  }
}

function normsOf(units: readonly Unit[]): readonly string[] {
  const norms: string[] = [];
  for (const unit of units) norms.push(unit.via === 'contraction' ? unit.key : unit.norm);
  return norms;
}

/** So many units are looked through one by one. */
const fewUnitsMax = 64;

/** A longer entry says more, but `not` stays `not` inside of one: `need not`, `I'm not sure`. */
function isGraver(hit: WordHit, other: WordHit | null): boolean {
  if (other === null) return true;
  const isNot = hit.class === 'negation' && other.class !== 'negation';
  const isOverNot = hit.class !== 'negation' && other.class === 'negation' && other.length === 1;
  return isNot || (hit.length > other.length && !isOverNot);
}
