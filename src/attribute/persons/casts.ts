// The cast of a story: everybody who speaks in it by name, and where the narrator names them. In a
// story a pronoun means one of the cast, not whatever has a capital. Linear in the text.

import type { Attribution } from '../attribution.js';
import type { Pair } from '../marks/pairs.js';
import { type Grammar, is } from '../words/grammar.js';

/** A place outside the marks where somebody of the cast is named. */
interface Place {
  readonly start: number;
  readonly name: string;
  /** What the name shows of sex. */
  readonly features: string;
}

/** Units back from a pronoun to the one it means. */
const reachUnitsMax = 1500;
/** People of a story that are looked for. */
const castMax = 60;

/** The people of one story. */
export class Cast {
  readonly #places: Place[] = [];

  constructor(
    text: string,
    pairs: readonly Pair[],
    answers: readonly Attribution[],
    grammar: Grammar,
  ) {
    const names = new Map<string, Omit<Place, 'start'>>();
    for (const { speaker } of answers) {
      if (speaker?.via !== 'name' || names.size >= castMax) continue;
      const words = speaker.name.split(/\s+/u);
      const one = {
        name: speaker.name,
        features: sexOf(`${speaker.text} ${speaker.name}`, grammar),
      };
      for (const key of [words.at(-1)!, words[0]!]) {
        if (
          /^\p{Lu}[\p{L}-]+$/u.test(key) &&
          !names.has(key) &&
          !(grammar.bits(key.toLowerCase()) & is.title)
        ) {
          names.set(key, one);
        }
      }
    }
    if (names.size) this.#find(text, pairs, names);
  }

  #find(text: string, pairs: readonly Pair[], names: Map<string, Omit<Place, 'start'>>): void {
    const any = new RegExp(`(?<![\\p{L}-])(?:${[...names.keys()].join('|')})(?![\\p{L}-])`, 'gu');
    let next = 0;
    for (const hit of text.matchAll(any)) {
      while (next < pairs.length && pairs[next]!.outerEnd <= hit.index) next++;
      if ((pairs[next]?.outerStart ?? text.length) <= hit.index) continue;
      this.#places.push({ start: hit.index, ...names.get(hit[0])! });
    }
  }

  /** Whom a pronoun at `at` means: the last who is named and fits; not `other`, unless after `from`. */
  meant(at: number, features: string, other: string | null, from: number): string | null {
    for (let i = this.#before(at) - 1; i >= 0; i--) {
      const place = this.#places[i]!;
      if (at - place.start > reachUnitsMax) return null;
      if (place.name === other && place.start < from) continue;
      if (!place.features || [...features].some((letter) => place.features.includes(letter))) {
        return place.name;
      }
    }
    return null;
  }

  /** How many places stand before `at`. */
  #before(at: number): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#places[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function sexOf(words: string, grammar: Grammar): string {
  const shown = words
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => grammar.features(word));
  return shown.find((letters) => /[mf]/u.test(letters)) ?? '';
}
