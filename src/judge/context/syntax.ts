// What a word is in its sentence, as far as lists, endings and its neighbours tell: the verb of a
// clause, a preposition, the beginning of a clause of its own. For the rules about what an ellipsis
// joins; where nothing tells, the answer is no. O(1) a word, but for a look over a few words more.

import { beginsCapital, beginsSmall } from '../../text/letters.js';
import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';

type Tokens = readonly Token[];

/** What joins two parts of one rank. */
export const AND: ReadonlySet<string> = new Set(
  'and or but then nor yet und oder aber sowie sondern doch &'.split(' '),
);
const FINITE = ['modal', 'tenses', 'auxiliaries', 'irregular-verbs'];
const BASE = ['verbs', 'reporting-verbs', 'other-verbs', 'plain-verbs'];
const NOUN_LEADS = ['articles', 'determiners', 'possessives', 'prepositions'];
const SKIPPED = ['adverbs', 'degree', 'limiters'];
/** What stands before a noun and belongs to it. */
export const DETERMINING = ['articles', 'determiners', 'possessives'];
const NO_GERMAN_VERB = [
  ...['adverbs', 'articles', 'determiners', 'possessives', 'prepositions', 'conjunctions'],
  ...['pronouns-personal', 'quantifier', 'degree', 'number-words', 'clause-openers', 'negation'],
];
/** `the old people of our town have`: so many words at most stand between a beginning and its verb. */
const subjectTokensMax = 6;

const onAny = (words: Vocabulary, lists: readonly string[], norm: string): boolean =>
  lists.some((list) => words.has(list, norm));

const among = (words: Vocabulary, lists: readonly string[], norm: string): boolean =>
  lists.some((list) => words.wordsOf(list).has(norm));

export const isWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'punctuation';

/** `aufzuhören`: an infinitive with `zu` between the parts of its verb. */
export function holdsZu(words: Vocabulary, norm: string): boolean {
  const at = norm.endsWith('n') ? norm.indexOf('zu', 2) : -1;
  return at > 0 && at + 4 < norm.length && words.has('separable-prefixes', norm.slice(0, at));
}

/** The first token from `at` on (or back) that is no adverb: `and really hate`. */
export function pastAdverbs(words: Vocabulary, tokens: Tokens, at: number, step: 1 | -1): number {
  let found = at;
  while (tokens[found]?.kind === 'word' && onAny(words, SKIPPED, tokens[found]!.norm)) {
    found += step;
  }
  return found;
}

/** The preposition on which what comes next hangs: `killer of the |`; null when there is none. */
export function prepositionBefore(words: Vocabulary, tokens: Tokens): string | null {
  let at = tokens.length - 1;
  while (at >= 0 && onAny(words, DETERMINING, tokens[at]!.norm)) at -= 1;
  const norm = tokens[at]?.norm ?? '';
  return words.has('prepositions', norm) ? norm : null;
}

/** Whether a word is a verb that something can hang on. */
export function isVerb(words: Vocabulary, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return words.lang === 'de' ? isGermanVerb(words, tokens, at) : isEnglishVerb(words, tokens, at);
}

/** Whether a verb stands there that has a subject: `did`, `praised`, not `to praise`. */
export function isFiniteVerb(words: Vocabulary, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (words.lang !== 'de') return isSurelyVerb(words, tokens, at);
  const isParticiple = /ge.{2,}en$/.test(token.norm) && !isWord(tokens[at + 1]);
  if (isPreterite(words, tokens, at)) return true;
  return beginsSmall(token.text) && isFiniteForm(words, token.norm) && !isParticiple;
}

/** `die Gewerkschaft verteidigte sie`: by its ending, behind a noun or before an object. */
function isPreterite(words: Vocabulary, tokens: Tokens, at: number): boolean {
  const { text, norm } = tokens[at]!;
  if (!beginsSmall(text) || !/.{3}ten?$/.test(norm)) return false;
  if (onAny(words, NO_GERMAN_VERB, norm)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before) return beginsCapital(before.text);
  return next !== undefined && onAny(words, GERMAN_LEADS, next.norm);
}

function isSurelyVerb(words: Vocabulary, tokens: Tokens, at: number): boolean {
  const { norm } = tokens[at]!;
  if (onAny(words, NOUN_LEADS, tokens[at - 1]?.norm ?? '')) return false;
  if (isFiniteForm(words, norm) || norm.endsWith("n't")) return true;
  return pastForms(words).has(norm);
}

/** A form of a listed verb; of phrases, `have to`, no word alone is one. */
const isFiniteForm = (words: Vocabulary, norm: string): boolean =>
  FINITE.some((list) => words.canonical(list).has(norm));

const pastsKnown = new WeakMap<Vocabulary, ReadonlySet<string>>();

/** The third word of each line, `flee flees fled fleeing`, where it is no other form. */
function pastForms(words: Vocabulary): ReadonlySet<string> {
  const known = pastsKnown.get(words);
  if (known) return known;
  const made = new Set<string>();
  for (const list of BASE) {
    for (const line of words.lines(list)) {
      const [base, , past] = line.flatMap((form) => form.split(' '));
      if (past !== undefined && past !== base) made.add(past);
    }
  }
  pastsKnown.set(words, made);
  return made;
}

function isEnglishVerb(words: Vocabulary, tokens: Tokens, at: number): boolean {
  if (isSurelyVerb(words, tokens, at)) return true;
  if (!among(words, BASE, tokens[at]!.norm)) return false;
  const before = tokens[pastAdverbs(words, tokens, at - 1, -1)]?.norm ?? '';
  const isLed = AND.has(before) || before === 'to' || words.has('modal', before);
  return isLed || words.has('subject-pronouns', before) || words.has('relative-pronouns', before);
}

const VERB_AFTER_NOUN = /(?:le|ße|[^e]t|[^e]te|[^e]ten|[ßdgbk]en)$/u;

/** Right after `und`, and behind what ends a part of the sentence: a noun, number, prefix or verb. */
function isGermanVerb(words: Vocabulary, tokens: Tokens, at: number): boolean {
  const { text, norm } = tokens[at]!;
  if (!beginsSmall(text) || !AND.has(tokens[at - 1]?.norm ?? '')) return false;
  if (onAny(words, NO_GERMAN_VERB, norm)) return false;
  const [behind, next] = [tokens[at - 2], tokens[at + 1]];
  const isAfterPart =
    behind === undefined ||
    beginsCapital(behind.text) ||
    /^\d/.test(behind.text) ||
    onAny(words, ['separable-prefixes', 'pronouns-personal'], behind.norm);
  if (!isAfterPart) return false;
  if (among(words, [...FINITE, ...BASE], norm)) return true;
  const isLead = next !== undefined && onAny(words, GERMAN_LEADS, next.norm);
  if (/(?:e|t|en|ern|eln)$/u.test(norm) && isLead) return true;
  const isMine = /[^e]e$/u.test(norm) && tokens.slice(0, at).some((token) => token.norm === 'ich');
  return VERB_AFTER_NOUN.test(text) || isMine;
}

const GERMAN_LEADS = ['articles', 'determiners', 'possessives', 'pronouns-personal'];

/** A relative or other pronoun of a clause; in German `der` is one behind a comma alone. */
export function opensClause(words: Vocabulary, tokens: Tokens, at: number): boolean {
  const { norm } = tokens[at]!;
  if (words.has('subordinators', norm)) return true;
  const isRelative = words.has('relative-pronouns', norm);
  return isRelative && (words.lang !== 'de' || tokens[at - 1]?.text === ',');
}

/** Whether words say something by themselves: `who left`, `and then`, `we believe`, `the men left`. */
export function beginsClause(words: Vocabulary, tokens: Tokens): boolean {
  const first = tokens.find(isWord);
  if (!first) return true;
  const start = tokens.indexOf(first);
  if (AND.has(first.norm) || opensClause(words, tokens, start)) return true;
  if (isFiniteVerb(words, tokens, start)) return false;
  for (let at = start + 1; at <= start + subjectTokensMax && at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!isWord(token) || opensClause(words, tokens, at)) return false;
    if (isFiniteVerb(words, tokens, at)) return true;
  }
  return false;
}
