// Where the named speaker speaks, and where anybody does: look-ups by place, made once a source.

import type { LocateRequest } from '../model/match.js';
import type { Attributed, Quotation } from '../model/quotation.js';
import { foldString } from '../text/folds.js';

const NAME_TAILS = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Whether two names may mean one person: the same words, or the same surname. */
export function namesAgree(left: string, right: string): boolean {
  const [one, other] = [nameWords(left), nameWords(right)];
  if (one.length === 0 || other.length === 0) return false;
  return one.join(' ') === other.join(' ') || one.at(-1) === other.at(-1);
}

function nameWords(name: string): readonly string[] {
  const words = foldString(name)
    .split(/[ ,]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && NAME_TAILS.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** The quotations of one source by place. */
export class Quotations {
  /** Top-level quotations in order. */
  readonly all: readonly Quotation[];
  readonly #nested: readonly Quotation[];

  /** Of the speaker who was asked for last: claims of one speaker follow one another. */
  #last: { readonly key: string; readonly theirs: readonly Quotation[] } | null = null;

  constructor(attributed: Attributed) {
    this.all = attributed.quotations;
    this.#nested = attributed.quotations.flatMap((quotation) => nestedIn(quotation));
  }

  /** The quotations, nested ones included, that are the named speaker's. */
  of(speaker: NonNullable<LocateRequest['speaker']>): readonly Quotation[] {
    const names = [speaker.name, ...speaker.aliases];
    const key = names.join('\n');
    if (this.#last?.key === key) return this.#last.theirs;
    const agrees = new Map<string, boolean>();
    const isTheirs = (quotation: Quotation): boolean => {
      const name = quotation.speaker?.name;
      if (name === undefined) return false;
      let answer = agrees.get(name);
      if (answer === undefined) {
        answer = names.some((one) => namesAgree(one, name));
        agrees.set(name, answer);
      }
      return answer;
    };
    const theirs = [...this.all, ...this.#nested]
      .filter(isTheirs)
      .sort((left, right) => left.start - right.start || right.end - left.end);
    this.#last = { key, theirs };
    return theirs;
  }

  /** The top-level quotation that holds `at`, if any. */
  at(at: number): Quotation | null {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    const quotation = this.all[low - 1];
    return quotation && at < quotation.end ? quotation : null;
  }
}

function nestedIn(quotation: Quotation): readonly Quotation[] {
  return quotation.nested.flatMap((inner) => [inner, ...nestedIn(inner)]);
}

const known = new WeakMap<Attributed, Quotations>();

/** The quotations of a source by place, made at the first call. */
export function quotationsOf(attributed: Attributed): Quotations {
  let quotations = known.get(attributed);
  if (!quotations) {
    quotations = new Quotations(attributed);
    known.set(attributed, quotations);
  }
  return quotations;
}
