// How many of a subject are meant: `most people in the town`, `at least ten men`. Words in brackets
// that stand for all of it lose that: `[They] voted`. O(words before the first preposition).

import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';

const QUANTITIES = ['quantifier', 'limiters', 'fractions', 'number-words'];
const DEFINITE = ['articles', 'possessives'];
const THESE: ReadonlySet<string> = new Set('these those diese diesen dieser'.split(' '));
/** Numbers that are articles as well. */
const ARTICLES: ReadonlySet<string> = new Set(
  'a an one ein eine einen einem einer eines'.split(' '),
);

/** Some tokens: `die meisten`. */
export interface Quantity {
  readonly at: number;
  readonly length: number;
}

/**
 * Where some words say how many, before their first preposition; null where they do not, or where
 * they do not choose: `the two men`.
 */
export function quantityIn(words: Vocabulary, tokens: readonly Token[]): Quantity | null {
  const norms = tokens.map(({ norm }) => norm);
  const isCount = (at: number): boolean =>
    tokens[at]?.kind === 'number' || words.has('number-words', norms[at] ?? '');
  for (let at = 0; at < norms.length; at += 1) {
    const norm = norms[at]!;
    const length = Math.max(...QUANTITIES.map((list) => words.find(list, norms, at)?.length ?? 0));
    const isPreposition = words.has('prepositions', norm);
    if (isPreposition && !(length > 0 && isCount(at + length))) return null;
    if (!isCount(at) && length === 0) continue;
    const before = norms[at - 1] ?? '';
    const isKnown = DEFINITE.some((list) => words.has(list, before)) && !ARTICLES.has(before);
    const isThese = THESE.has(before) || THESE.has(norm);
    const isChoice = !isThese && !(isKnown && (isCount(at) || BOTH.has(norm)));
    if (isChoice && (length > 1 || !ARTICLES.has(norm))) return { at, length: Math.max(1, length) };
  }
  return null;
}

const BOTH: ReadonlySet<string> = new Set('both beide beiden'.split(' '));
