// An ellipsis inside of one sentence that swallows the verb or number on which the words after it
// hung: `praised […] the mayor` from `praised the police and condemned the mayor`; `from 4 […] million`
// from `from 4 to 7 million`. Verbs are known from the lists alone. O(words beside the gap).

import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';

const AND: ReadonlySet<string> = new Set('and or but then und oder aber sowie'.split(' '));
const RANGE: ReadonlySet<string> = new Set('to and or bis und oder'.split(' '));
const FINITE = ['modal', 'tenses', 'auxiliaries', 'irregular-verbs'];
const VERBS = [...FINITE, 'verbs', 'reporting-verbs', 'other-verbs', 'plain-verbs'];
const ASIDES = ['relative-pronouns', 'clause-openers', 'subordinators', 'conjunctions'];

/** The word that the rest of the sentence hung on; null when it hangs as it did. */
export function hangingOn(
  words: Vocabulary,
  before: readonly Token[],
  left: readonly Token[],
  rest: readonly Token[],
): string | null {
  return rangeHalf(before, left, rest) ?? secondHalf(words, before, left, rest);
}

/** `from 4 | to 7 | million`, `by | between 3 and | 5 percent`. */
function rangeHalf(
  before: readonly Token[],
  left: readonly Token[],
  rest: readonly Token[],
): string | null {
  const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
  const [first, last] = [left[0], left.at(-1)];
  if (isNumber(before.at(-1)) && RANGE.has(first?.norm ?? '') && isNumber(left[1])) {
    return first!.text;
  }
  return isNumber(rest[0]) && RANGE.has(last?.norm ?? '') && isNumber(left.at(-2))
    ? last!.text
    : null;
}

/** `Anna and | I hate | Bob`: after a conjunction a verb or number, and none in the rest. */
function secondHalf(
  words: Vocabulary,
  before: readonly Token[],
  left: readonly Token[],
  rest: readonly Token[],
): string | null {
  const isAside = left[0]?.kind === 'punctuation' || left.at(-1)?.kind === 'punctuation';
  const opener = left[0]?.norm ?? '';
  const isClause = ASIDES.some((list) => words.has(list, opener)) && !AND.has(opener);
  if (isAside || isClause || !rest.some(({ kind }) => kind === 'word')) return null;
  if (rest.some(({ norm }) => FINITE.some((list) => words.wordsOf(list).has(norm)))) return null;
  const joined = [...before.slice(-1), ...left];
  for (let at = joined.length - 2; at >= 0; at -= 1) {
    if (!AND.has(joined[at]!.norm)) continue;
    const next = words.has('subject-pronouns', joined[at + 1]!.norm) ? at + 2 : at + 1;
    const word = joined[next];
    if (word && (word.kind === 'number' || isVerb(words, word, joined[at - 1]))) return word.text;
  }
  return null;
}

/** A German verb right after `und` stands behind a noun: `die Feuerwehr und tadle`. */
function isVerb(words: Vocabulary, { text, norm }: Token, noun: Token | undefined): boolean {
  if (words.lang !== 'de') return VERBS.some((list) => words.wordsOf(list).has(norm));
  const isKnown = VERBS.some((list) => words.wordsOf(list).has(norm));
  const isAfterNoun = /^\p{Lu}/u.test(noun?.text ?? '');
  return (
    /^\p{Ll}/u.test(text) && isAfterNoun && (isKnown || /(?:le|ße|[^e]t|[ßdgbk]en)$/u.test(text))
  );
}
