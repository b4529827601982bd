// People who are named together: `Simon and Adele Trost` are Simon Trost and Adele Trost, and of `Rob
// Hale and Tim Brook` either may be `he`. Told run by run; a run's cost is its own.

import { type Grammar, is } from './grammar.js';
import type { Named } from './text-names.js';

/** What stands between the runs of people who are named together. */
const JOINT = /^,? (?:and|und|sowie|&) $/u;
/** The same, before the last: `Simon, Adele and Tom Trost`. */
const COMMA = ', ';
const jointUnitsMax = 8;

/** First names that wait for the surname which they share. */
interface Waiting {
  readonly start: number;
  readonly given: string;
}

/** Takes the runs of a text in order. */
export class Couples {
  readonly #text: string;
  readonly #grammar: Grammar;
  #end = 0;
  #waiting: Waiting[] = [];
  #last: Named | null = null;

  constructor(text: string, grammar: Grammar) {
    this.#text = text;
    this.#grammar = grammar;
  }

  /** The names of the run `[start, end)`, with those that it completes before them. */
  take(start: number, end: number, names: readonly Named[]): readonly Named[] {
    const gap = this.#end;
    const between = start - gap > jointUnitsMax ? '' : this.#text.slice(gap, start);
    this.#end = end;
    const joint = JOINT.test(between);
    const completed = joint ? this.#complete(names[0]) : [];
    const beside = joint ? (completed.at(-1) ?? this.#last) : null;
    if (!joint && between !== COMMA) this.#waiting = [];
    const given = this.#loneGiven(start, end);
    if (given) this.#waiting.push({ start, given });
    else this.#waiting = [];
    const [first, ...rest] = names;
    const own = first ? [{ ...first, ...(beside && { beside }) }, ...rest] : [];
    this.#last = own.at(-1) ?? null;
    return [...completed, ...own];
  }

  /** `Simon and Adele Trost`: Simon Trost as well. */
  #complete(full: Named | undefined): Named[] {
    if (!full || full.words.length < 2 || !this.#isGiven(full.words[0]!)) return [];
    return this.#waiting.map(({ start, given }) => ({
      start,
      words: [given, ...full.words.slice(1)],
      role: '',
      features: this.#grammar.features(given.toLowerCase()),
    }));
  }

  /** The first name that a run is, or ends in after a title or a noun; empty for other runs. */
  #loneGiven(start: number, end: number): string {
    const words = this.#text.slice(start, end).split(/[ \u00A0]/u);
    const last = words.at(-1)!;
    const before = words.at(-2)?.toLowerCase();
    if (!this.#isGiven(last)) return '';
    if (before === undefined) return last;
    const bits = this.#grammar.bits(before);
    const parted = this.#grammar.nounsCapitalised ? !(bits & is.given) : bits & LEADS;
    return parted ? last : '';
  }

  #isGiven(word: string): boolean {
    return (this.#grammar.bits(word.toLowerCase()) & is.given) > 0;
  }
}

const LEADS = is.role | is.title | is.determiner | is.preposition | is.adverb | is.subordinator;
