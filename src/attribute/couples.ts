// People who are named together: `Simon and Adele Trost` are Simon Trost and Adele Trost, and of `Rob
// Hale and Tim Brook` either may be `he`. Told run by run; a run's cost is its own.

import type { Grammar } from './grammar.js';
import type { Name, Named, Run } from './text-names.js';

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

const NOBODY: readonly Named[] = [];

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

  /** The names of the run at `[start, end)`, with those that it completes before them. */
  take(start: number, end: number, { names, loneGiven }: Run): readonly Named[] {
    const gap = this.#end;
    const between = start - gap > jointUnitsMax ? '' : this.#text.slice(gap, start);
    this.#end = end;
    const joint = JOINT.test(between);
    const completed = joint ? this.#complete(names[0]) : NOBODY;
    const beside = joint ? (completed.at(-1) ?? this.#last) : null;
    if (!joint && between !== COMMA) this.#waiting = [];
    if (loneGiven) this.#waiting.push({ start, given: loneGiven });
    else if (this.#waiting.length) this.#waiting = [];
    if (!names.length) {
      this.#last = null;
      return NOBODY;
    }
    const own = names.map((name, i): Named => {
      return {
        start,
        words: name.words,
        first: name.first,
        last: name.last,
        particles: name.particles,
        role: name.role,
        features: name.features,
        given: name.given,
        isThing: name.isThing,
        beside: i === 0 ? beside : null,
      };
    });
    this.#last = own.at(-1) ?? null;
    return completed.length ? [...completed, ...own] : own;
  }

  /** `Simon and Adele Trost`: Simon Trost as well. */
  #complete(full: Name | undefined): readonly Named[] {
    if (!full || full.words.length < 2 || !full.given) return NOBODY;
    return this.#waiting.map(({ start, given }) => ({
      start,
      words: [given, ...full.words.slice(1)],
      first: given.toLowerCase(),
      last: full.last,
      particles: full.particles,
      role: '',
      features: this.#grammar.features(given.toLowerCase()),
      given: true,
      isThing: false,
      beside: null,
    }));
  }
}
