// A relative clause that said which ones are meant, left out by an ellipsis: `Kein Kind, das krank
// war, durfte mit`; `Workers who stole will be dismissed`. Without it all of them are meant. English
// sets no comma before such a clause; German sets one before every, so there it is the plural that
// tells, unless a word says that the clause is an aside. O(words left out).

import { beginsCapital, beginsSmall } from '../../text/letters.js';
import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';

const wholeTokensMax = 4;
const WHICH: ReadonlySet<string> = new Set(['diese', 'diesen', 'dieser', 'beide', 'beiden']);

/** A negation or quantity over the clause, or the plural noun that it chose from. */
export interface Restricted {
  readonly list: 'negation' | 'quantifier' | 'which';
  readonly word: string;
}

/** The word that means more without its clause; null when there is none. */
export function restrictedBy(
  words: Vocabulary,
  before: readonly Token[],
  left: readonly Token[],
  rest: readonly Token[],
  find: (list: string, tokens: readonly Token[]) => string | null,
): Restricted | null {
  const at = left.findIndex(({ kind }) => kind !== 'punctuation');
  if (at < 0 || !words.has('relative-pronouns', left[at]!.norm)) return null;
  const near = before.slice(-wholeTokensMax);
  for (const list of ['negation', 'quantifier'] as const) {
    const word = find(list, near);
    if (word !== null) return { list, word };
  }
  const noun = before.at(-1);
  const isPlural =
    noun?.kind === 'word' &&
    (words.lang === 'de'
      ? isGermanPlural(words, near, left, at, rest)
      : isPluralNoun(words, noun, at));
  return isPlural ? { list: 'which', word: noun.text } : null;
}

/** `workers | who stole`, without a comma. */
function isPluralNoun(words: Vocabulary, { norm }: Token, at: number): boolean {
  return at === 0 && (words.has('plural-nouns', norm) || /[^su]s$/u.test(norm));
}

const PLURAL = /(?:en|n|sind)$/u;
const NO_RELATIVE = ['pronouns-personal', 'articles', 'determiners', 'possessives'];

/**
 * `die Mitarbeiter, | die gestohlen haben, | werden`: the verb behind the clause tells the plural, or
 * else its own, where `die` is its subject.
 */
function isGermanPlural(
  words: Vocabulary,
  near: readonly Token[],
  left: readonly Token[],
  at: number,
  rest: readonly Token[],
): boolean {
  if (!/^die$/u.test(left[at]!.norm) || !beginsCapital(near.at(-1)!.text)) return false;
  const isKnown = near.some(({ norm }) => words.has('possessives', norm) || WHICH.has(norm));
  const isByTheWay = left.some(({ norm }) => words.has('asides', norm));
  const end = left.findIndex(({ kind }, index) => index > at && kind === 'punctuation');
  const verb = left[end < 0 ? left.length - 1 : end - 1];
  if (isKnown || isByTheWay || !PLURAL.test(verb?.norm ?? '')) return false;
  const next = rest.find(({ kind }) => kind !== 'punctuation');
  if (next && beginsSmall(next.text) && /[^n]t$|[^n]te$|^ist$/u.test(next.norm)) return false;
  return !NO_RELATIVE.some((list) => words.has(list, left[at + 1]?.norm ?? ''));
}
