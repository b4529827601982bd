// How names, roles and pronouns are compared: what one may mean of another, and places in a list.

import { isParticle } from '../words/name-particles.js';

/** How many of a list in order begin before `at`. */
export function countBefore(list: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last word of a surname alone, particles left out; null for a name with a first name. */
export function surnameOf(words: readonly string[]): string | null {
  const rest = words.filter((word, i) => i === words.length - 1 || !isParticle(word.toLowerCase()));
  return rest.length === 1 ? rest[0]! : null;
}

/** `Ken` and `Kenneth`, `K.` and `Kenneth`: one person. */
export const isSameFirst = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [a, b] = [bare(one), bare(other)];
  return a.startsWith(b) || b.startsWith(a);
};

const bare = (word: string): string => word.normalize('NFD').replace(/[\p{M}.]/gu, '');

/** `kanzler` is the `bundeskanzler`. */
export const sameRole = (a: string, b: string): boolean =>
  a === b || a.endsWith(b) || b.endsWith(a);

/** What a pronoun shows must not contradict what the person's words show. */
export function fits(pronoun: string, person: string): boolean {
  if (!person) return !pronoun.includes('p') || pronoun.length > 1;
  return [...pronoun].some((letter) => person.includes(letter));
}
