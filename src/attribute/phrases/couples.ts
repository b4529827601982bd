// People who are named together: `Simon and Adele Trost` are Simon Trost and Adele Trost, and of `Rob
// Hale and Tim Brook` either may be `he`. Told run by run; a run's cost is its own.

import type { Grammar } from '../words/grammar.js';
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

  /** Tells `tell` the names of the run at `[start, end)`, those that it completes first. */
  take(start: number, end: number, { names, loneGiven }: Run, tell: (one: Named) => void): void {
    const gap = this.#end;
    const between = start - gap > jointUnitsMax ? '' : this.#text.slice(gap, start);
    this.#end = end;
    const joint = JOINT.test(between);
    let beside: Named | null = null;
    if (joint) {
      const completed = this.#complete(names[0]);
      for (const one of completed) tell(one);
      beside = completed.at(-1) ?? this.#last;
    } else if (between !== COMMA) this.#waiting = [];
    if (loneGiven) this.#waiting.push({ start, given: loneGiven });
    else if (this.#waiting.length) this.#waiting = [];
    this.#last = null;
    for (let i = 0; i < names.length; i += 1) {
      const named = namedAt(start, names[i]!, i === 0 ? beside : null);
      tell(named);
      this.#last = named;
    }
  }

  /** `Simon and Adele Trost`: Simon Trost as well. */
  #complete(full: Name | undefined): readonly Named[] {
    if (!full || full.words.length < 2 || !full.given) return NOBODY;
    const { last, particles } = full;
    return this.#waiting.map(({ start, given }) => {
      const first = given.toLowerCase();
      const words = [given, ...full.words.slice(1)];
      const features = this.#grammar.features(first);
      const name = { words, first, last, particles, role: '', features, given: true };
      return namedAt(start, { ...name, isThing: false }, null);
    });
  }
}

const namedAt = (start: number, name: Name, beside: Named | null): Named => ({
  start,
  words: name.words,
  first: name.first,
  last: name.last,
  particles: name.particles,
  role: name.role,
  features: name.features,
  given: name.given,
  isThing: name.isThing,
  beside,
});
