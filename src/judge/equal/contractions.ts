// Short forms and the words they stand for: `don't` → `do`, `not`; `zum` → `zu`, `dem`.

import type { Vocabulary } from '../vocabulary.js';

/** One word of a contraction; `others` where the short form can stand for several. */
export interface ContractionPart {
  readonly key: string;
  readonly others: readonly string[];
}

const ENGLISH_TAILS: ReadonlyMap<string, readonly string[]> = new Map([
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will', 'shall']],
  ["'d", ["'d", 'would', 'had']],
  ["'m", ['am']],
  ["'s", ["'s", 'is', 'has', 'us']],
]);
const GERMAN_TAILS: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ["'s", 'es', 'das']],
  ["'n", ["'n", 'ein', 'einen']],
  ["'ne", ["'ne", 'eine']],
]);

const part = (keys: readonly string[]): ContractionPart => ({
  key: keys[0]!,
  others: keys.slice(1),
});

/** The words of a short form; null when the word is none. */
export function contractionParts(
  norm: string,
  words: Vocabulary,
): readonly ContractionPart[] | null {
  const listed = words.canonical('contractions').get(norm);
  if (listed !== undefined && listed !== norm) return listed.split(' ').map((word) => part([word]));
  if (!norm.includes("'")) return null;
  if (words.lang === 'en' && norm.endsWith("n't") && norm.length > 3) {
    return [part([norm.slice(0, -3)]), part(['not'])];
  }
  const tails = words.lang === 'en' ? ENGLISH_TAILS : words.lang === 'de' ? GERMAN_TAILS : null;
  const at = norm.lastIndexOf("'");
  const keys = tails?.get(norm.slice(at));
  if (!keys || at === 0) return null;
  return [part([norm.slice(0, at)]), part(keys)];
}
