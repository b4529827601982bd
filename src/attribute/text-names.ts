// All names of a text as they stand: runs of capitals, with the role or title before them. A run ends
// with its sentence and behind a genitive. One pass, linear.

import { type Grammar, is } from './grammar.js';
import { roleEnding } from './tokens.js';

/** A name as it stands somewhere in the source. */
export interface Named {
  readonly start: number;
  readonly words: readonly string[];
  readonly role: string;
  readonly features: string;
}

const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \u00A0](?:(?:von|van|de|der|bin|al|la|du|di)[ \u00A0])?\p{Lu}[\p{L}\p{M}'’.-]*){0,5}/gu;

/** Classes of words that are no part of a name, whatever their capital. */
const NO_NAME =
  is.title |
  is.determiner |
  is.preposition |
  is.adverb |
  is.weekday |
  is.subordinator |
  is.conjunction;

/** All runs of capitals that can be names, with the role before them. Linear. */
export function* namesIn(text: string, grammar: Grammar): Generator<Named> {
  for (const hit of text.matchAll(RUN)) {
    let start = hit.index;
    let words: string[] = [];
    for (const word of hit[0].split(/[ \u00A0]/u)) {
      words.push(word.replace(/['’]s$|[.'’-]$/u, ''));
      if (!/['’]s$|\.$/u.test(word) || isShortened(word, grammar)) continue;
      const named = nameOf(words, start, grammar);
      if (named) yield named;
      start = hit.index + 1;
      words = [];
    }
    const named = words.length ? nameOf(words, start, grammar) : null;
    if (named) yield named;
  }
}

/** `J.`, `Sen.`: the stop ends no sentence. */
const isShortened = (word: string, grammar: Grammar): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(word) ||
  (word.endsWith('.') &&
    (grammar.isAbbreviation(word) ||
      (grammar.bits(word.slice(0, -1).toLowerCase()) & is.title) > 0));

/** The name in a run of capitals, its titles and roles read off. */
function nameOf(words: readonly string[], start: number, grammar: Grammar): Named | null {
  let from = 0;
  let role = '';
  let features = '';
  words.forEach((word, i) => {
    const lower = word.toLowerCase();
    const bits = grammar.bits(lower);
    const ending = roleEnding(lower, grammar);
    if (!(bits & NO_NAME) && !ending) return;
    if (i < words.length - 1 || i === 0) from = i + 1;
    if (ending) role = lower;
    features = grammar.features(lower) || (ending ? grammar.features(ending) : '') || features;
  });
  const name = words.slice(from, from + 4).filter((word) => word.length > 0);
  const last = name.at(-1)?.toLowerCase();
  if (grammar.nounsCapitalised && last && roleEnding(last, grammar)) return null;
  if (!name.length || (name.length === 1 && !role && !features)) return null;
  const given = grammar.features(name[0]!.toLowerCase());
  return { start, words: name, role, features: features || given };
}
