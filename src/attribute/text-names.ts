// All names of a text as they stand: runs of capitals, with the role or title before them. A run ends
// with its sentence and behind a genitive. One pass, linear.

import { beginsCapital, isLetter } from '../text/letters.js';
import { Couples } from './couples.js';
import { type Grammar, is } from './grammar.js';
import { goesOn, isParticle } from './name-particles.js';
import { runFrom } from './name-runs.js';
import { roleWords } from './unlisted-roles.js';
import { roleEnding } from './vocabulary.js';

/** A name as it stands somewhere in the source. */
export interface Named {
  readonly start: number;
  readonly words: readonly string[];
  readonly role: string;
  readonly features: string;
  /** Whoever is named right before it, with `and` between: either may be meant. */
  readonly beside?: Named;
}

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
  const couples = new Couples(text, grammar);
  for (let { start, end } = runFrom(text, 0); start < end; { start, end } = runFrom(text, end)) {
    const names = [...namesOfRun(text.slice(start, end), start, grammar)];
    yield* couples.take(start, end, names);
  }
}

/** The names of one run; several where a genitive or a full stop parts them. */
function* namesOfRun(run: string, start: number, grammar: Grammar): Generator<Named> {
  let words: string[] = [];
  const parts = run.split(/[ \u00A0]/u);
  for (const [i, word] of parts.entries()) {
    if (isParticle(word)) {
      const before = parts[i - 1]!;
      const bits = grammar.bits(before.toLowerCase());
      const inside = isParticle(before) ? words.length > 0 : null;
      if (inside ?? goesOn(word, { text: before, bits }, grammar)) words.push(word);
      else yield* flush(words, start, grammar);
      if (words.at(-1) !== word) words = [];
      continue;
    }
    words.push(word.replace(/['’]s$|[.'’-]$/u, ''));
    if (!/['’]s$|\.$/u.test(word) || isShortened(word, grammar)) continue;
    yield* flush(words, start, grammar);
    words = [];
  }
  yield* flush(words, start, grammar);
}

function* flush(words: readonly string[], start: number, grammar: Grammar): Generator<Named> {
  const named = words.length ? nameOf(words, start, grammar) : null;
  if (named) yield named;
}

/** `J.`, `J.R.` */
const isInitials = (word: string): boolean =>
  word.endsWith('.') &&
  word
    .slice(0, -1)
    .split('.')
    .every((one) => beginsCapital(one) && isLetter(one));

/** `J.`, `Sen.`: the stop ends no sentence. */
const isShortened = (word: string, grammar: Grammar): boolean =>
  isInitials(word) ||
  (word.endsWith('.') &&
    (grammar.isAbbreviation(word) ||
      (grammar.bits(word.slice(0, -1).toLowerCase()) & is.title) > 0));

/** `Maria Luisa da Costa e Silva` is longer, and rare. */
const nameWordsMax = 6;

/** `Martin Luther King Jr.`, `Stephen King`: a title or role behind a first name, and last. */
const isSurname = (words: readonly string[], i: number, from: number, grammar: Grammar): boolean =>
  i > from &&
  (grammar.bits(words[from]!.toLowerCase()) & is.given) > 0 &&
  words.slice(i + 1).every((word) => /^(?:Jr|Sr|II|III|IV)$/u.test(word));

/** The name in a run of capitals, its titles and roles read off. */
function nameOf(words: readonly string[], start: number, grammar: Grammar): Named | null {
  let from = 0;
  let role = '';
  let features = '';
  words.forEach((word, i) => {
    const lower = word.toLowerCase();
    const bits = grammar.bits(lower);
    const ending = roleEnding(lower, grammar);
    const next = grammar.bits(words[i + 1]?.toLowerCase() ?? '');
    if (bits & is.belonging && i === from && next & is.given) from = i + 1;
    if ((!(bits & NO_NAME) && !ending) || isParticle(word)) return;
    if (isSurname(words, i, from, grammar)) return;
    if (i < words.length - 1 || i === 0) from = i + 1;
    if (ending) role = lower;
    features = grammar.features(lower) || (ending ? grammar.features(ending) : '') || features;
  });
  const whole = words.slice(from, from + nameWordsMax).filter((word) => word.length > 0);
  const name = whole.slice(roleWords(whole, grammar));
  const last = name.at(-1)?.toLowerCase();
  if (grammar.nounsCapitalised && last && roleEnding(last, grammar)) return null;
  if (!name.length || (name.length === 1 && !role && !features)) return null;
  const given = grammar.features(name[0]!.toLowerCase());
  return { start, words: name, role, features: features || given };
}
