// What a rule about differences is given: one pair of units that do not look alike.

import type { SourceKind } from '../model/claim.js';
import type { DifferenceClass, DifferenceOp } from '../model/judgement.js';
import type { QuoteSpan } from '../model/span.js';
import type { Wording } from '../model/verdicts.js';
import type { Names } from './names.js';
import { type RuleMeta, ruleMeta } from './rules.js';
import type { Side } from './side.js';
import type { ReadWords } from './single-units.js';
import type { Unit } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** What all comparisons of one quote share. */
export interface Shared {
  readonly words: Vocabulary;
  readonly kind: SourceKind;
  readonly names: Names;
  /** Names and roles of whoever speaks the passage, in lower case, word by word; empty: unknown. */
  readonly speakerWords: ReadonlySet<string>;
  /** How often a word stands in the source, counted up to two. */
  readonly countInSource: (word: string) => number;
  /** The source's words before (or after) an offset, as far as the sentence goes and is near. */
  readonly beside: (at: number, side: 'before' | 'after') => string;
  /** The source's words in a stretch, where they were read for another quote. */
  readonly wordsIn: (span: QuoteSpan) => ReadWords | null;
  /** Whether the words of a stretch are surely the same however much of the source is read with them. */
  readonly standsAlone: (span: QuoteSpan) => boolean;
}

/** What all changes of one comparison share. */
export class Comparison implements Shared {
  readonly quote: Side;
  readonly passage: Side;
  readonly words: Vocabulary;
  readonly kind: SourceKind;
  readonly #shared: Shared;

  constructor(shared: Shared, quote: Side, passage: Side) {
    this.quote = quote;
    this.passage = passage;
    this.words = shared.words;
    this.kind = shared.kind;
    this.#shared = shared;
  }

  get names(): Names {
    return this.#shared.names;
  }

  get speakerWords(): ReadonlySet<string> {
    return this.#shared.speakerWords;
  }

  countInSource(word: string): number {
    return this.#shared.countInSource(word);
  }

  beside(at: number, side: 'before' | 'after'): string {
    return this.#shared.beside(at, side);
  }

  wordsIn(span: QuoteSpan): ReadWords | null {
    return this.#shared.wordsIn(span);
  }

  standsAlone(span: QuoteSpan): boolean {
    return this.#shared.standsAlone(span);
  }
}

/** One pair of units; null where a side has nothing. */
export interface Change {
  readonly quote: Unit | null;
  readonly passage: Unit | null;
  readonly op: DifferenceOp;
  /** The keys are equal: the words say the same, but are not written the same. */
  readonly same: boolean;
  /** An editor's mark on either side stands for this change. */
  readonly marked: boolean;
  /** The neighbouring units that changed as well, this one among them. */
  readonly quoteRun: readonly Unit[];
  readonly passageRun: readonly Unit[];
  readonly comparison: Comparison;
}

/** A difference rule: one class of differences. */
export interface DifferenceRule {
  readonly id: DifferenceClass;
  readonly meta: RuleMeta;
  /** The changes that it can fit: of equal words, of others, of both where it does not say. */
  readonly of?: 'alike' | 'unlike';
  /** Asked only of changes of words that `Side.meaning` knows. */
  readonly isOfListed?: true;
  /** How the class fits a change; null when it does not. The table gives each answer its weight. */
  readonly find: (change: Change) => string | null;
}

/** One row of the table: the first that fits a change names it. */
export interface TableRow {
  /** The row of the design's table. */
  readonly row: 1 | 2 | 3 | 4 | 5 | 6;
  readonly rule: DifferenceRule;
  /** The answer of the rule that this row is about; null: any. */
  readonly when: string | null;
  readonly wording: Wording;
}

/** A unit with the side that it stands on. */
export interface Placed {
  readonly side: Side;
  readonly unit: Unit;
}

/** What was asked last: all rules ask about the change that they are shown. */
let asked: Change | null = null;
let sides: readonly Placed[] = [];

/** The words of a change, with the side that each stands on. */
export function sidesOf(change: Change): readonly Placed[] {
  if (change !== asked) {
    asked = change;
    sides = placedOf(change);
  }
  return sides;
}

function placedOf({ quote, passage, comparison }: Change): readonly Placed[] {
  const own = quote ? { side: comparison.quote, unit: quote } : null;
  const other = passage ? { side: comparison.passage, unit: passage } : null;
  if (own && other) return [own, other];
  const one = own ?? other;
  return one ? [one] : [];
}

/** Makes a rule that nothing can alter. */
export const differenceRule = (rule: Omit<DifferenceRule, 'meta'>): DifferenceRule =>
  Object.freeze({ ...rule, meta: ruleMeta(rule.id) });
