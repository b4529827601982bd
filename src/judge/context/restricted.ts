// A relative clause that said which ones are meant, left out by an ellipsis: `Kein Kind, das krank
// war, durfte mit`; `Workers who stole will be dismissed`. Without it all of them are meant. English
// sets no comma before such a clause. German sets one before every, so there it is the head that
// tells: a word that chooses (`jeder`, `nur`, a superlative), or a plural, unless a word says that
// the clause is an aside. A name, one thing and a counted set are known without it. O(words left out).

import { beginsCapital, beginsSmall } from '../../text/letters.js';
import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { CLAUSE_RELATIVES } from './relatives.js';
import { clauseWords } from './surroundings.js';
import { AND, holdsZu, isWord } from './syntax.js';

type Tokens = readonly Token[];

/** So many words at most stand between what chooses and the clause: `kein Kind, das …`. */
const headTokensMax = 4;
/** So many words at most stand between an article and its noun. */
const phraseTokensMax = 5;

/** `which`: a word that chooses stands before; `plural`: the clause chose among several. */
export interface Restricted {
  readonly list: 'which' | 'plural';
  readonly word: string;
}

/** The words that mean more without their clause; null when there are none. */
export function restrictedBy(
  words: Vocabulary,
  before: Tokens,
  left: Tokens,
  rest: Tokens,
): Restricted | null {
  const at = openerAt(words, left);
  if (at < 0) return null;
  const near = before.slice(before.findLastIndex((token) => !isWord(token)) + 1);
  const head = near.slice(-headTokensMax);
  for (const list of ['negation', 'choosing'] as const) {
    const from = head.findIndex((one, at) => hits(words, list, head, at) && !isPlainNot(one));
    if (from < 0 || (list === 'negation' && isNamed(words, head.slice(from)))) continue;
    if (list === 'negation' && words.lang === 'de' && !endsInNoun(head, from)) continue;
    return { list: 'which', word: shown(head.slice(from)) };
  }
  const best = superlative(words, head);
  if (best >= 0) return { list: 'which', word: shown(head.slice(best)) };
  const noun = near.at(-1);
  const isPlural =
    noun?.kind === 'word' &&
    (words.lang === 'de'
      ? isGermanPlural(words, before, near, left, at, rest)
      : isPluralNoun(words, noun, at));
  return isPlural ? { list: 'plural', word: noun.text } : null;
}

/** Where the relative clause begins that was left out: `, die`, `, mit denen`, ` who`; or -1. */
function openerAt(words: Vocabulary, left: Tokens): number {
  const first = left.findIndex(isWord);
  const isLed = words.has('prepositions', left[first]?.norm ?? '');
  const opener = isLed ? first + 1 : first;
  const pronoun = left[opener]?.norm ?? '';
  if (first < 0 || !CLAUSE_RELATIVES.has(pronoun)) return -1;
  // `mit dem vierten Haus` has an article where `mit dem wir` has a pronoun.
  const next = left[opener + 1]?.norm ?? '';
  if (isLed && !clauseWords(words).opensRelative?.(left[first]!.norm, pronoun, next)) return -1;
  if (words.lang !== 'de') return opener;
  // `die Gelegenheit, | die Flaggen zu wechseln` has no clause, and no noun of its own.
  return left[first - 1]?.text === ',' && !isInfinitive(words, left, opener) ? opener : -1;
}

function isInfinitive(words: Vocabulary, left: Tokens, at: number): boolean {
  const end = left.findIndex((token, index) => index > at && !isWord(token));
  const last = left[(end < 0 ? left.length : end) - 1];
  const before = left[(end < 0 ? left.length : end) - 2];
  return before?.norm === 'zu' || holdsZu(words, last?.norm ?? '');
}

function hits(words: Vocabulary, list: string, tokens: Tokens, at: number): boolean {
  const norms = tokens.map(({ norm }) => norm);
  return norms[at]!.endsWith("n't") || words.find(list, norms, at) !== null;
}

/** `nicht ganz neues` is said of no noun; `nicht jeder` is chosen by `jeder`. */
const isPlainNot = ({ norm }: Token): boolean => norm === 'nicht';

/** `kein Kind`, `niemand`; `bestreitet jedoch` has no noun that a clause could choose. */
const endsInNoun = (head: Tokens, from: number): boolean =>
  from === head.length - 1 || beginsCapital(head.at(-1)!.text);

/** `ohne Anna Kern, die`: a name needs no clause. */
const isNamed = (words: Vocabulary, head: Tokens): boolean => {
  const [before, last] = [head.at(-2), head.at(-1)];
  const isPair = before !== undefined && [before, last!].every(({ text }) => beginsCapital(text));
  return (
    (words.lang === 'de' && isPair && !isSmall(words, before.norm)) ||
    /^\p{Lu}\p{Ll}*\p{Lu}/u.test(last?.text ?? '') ||
    head.some(({ norm }) => NAMES.some((list) => words.has(list, norm))) ||
    head.some(({ norm }) => GENDERS.some((gender) => words.has('given-names', norm + gender)))
  );
};

const isSmall = (words: Vocabulary, norm: string): boolean =>
  LEADS.some((list) => words.has(list, norm));
const LEADS = [
  'articles',
  'determiners',
  'possessives',
  'quantifier',
  'negation',
  'choosing',
  'adverbs',
  'prepositions',
];
const NAMES = ['places', 'surnames', 'titles'];
const GENDERS = ['', ':m', ':f'];

const SUPERLATIVES = {
  de: /^\p{Ll}+(?:[^s]st|ßt|[^s]est)(?:e|en|er|es)$/u,
  en: /^\p{Ll}{2,}est$/u,
} as const;
const NO_SUPERLATIVES = ['no-superlatives', 'ordinals'];
const DEFINITE: ReadonlySet<string> = new Set('der die das den dem des the'.split(' '));

/** `die schönste Brücke, die`: one of all that the clause names. */
const superlative = (words: Vocabulary, head: Tokens): number =>
  head.findIndex(({ text, norm }, at) => {
    if (!DEFINITE.has(head[at - 1]?.norm ?? '')) return false;
    const form = words.lang === 'de' ? SUPERLATIVES.de : SUPERLATIVES.en;
    const isMost = words.lang === 'en' && norm === 'most';
    return isMost || (form.test(text) && !words.hasAny(NO_SUPERLATIVES, norm));
  });

const shown = (tokens: Tokens): string =>
  tokens.map(({ text, spaced }, at) => (at > 0 && spaced ? ' ' : '') + text).join('');

/** `workers | who stole`, without a comma. */
function isPluralNoun(words: Vocabulary, { norm }: Token, at: number): boolean {
  return at === 0 && (words.has('plural-nouns', norm) || /[^su]s$/u.test(norm));
}

const PLURAL = /(?:en|n|sind)$/u;
const NO_RELATIVE = ['pronouns-personal', 'articles', 'determiners', 'possessives'];
/** The noun right before `die` is one: the plural of the clause belongs to another word. */
const ONE: ReadonlySet<string> = new Set('ein eine einem eines des dem das'.split(' '));
const WHICH: ReadonlySet<string> = new Set(['diese', 'diesen', 'dieser', 'beide', 'beiden']);

/**
 * `die Mitarbeiter, | die gestohlen haben, | werden`: the verb behind the clause tells the plural, or
 * else its own, where `die` is its subject.
 */
function isGermanPlural(
  words: Vocabulary,
  before: Tokens,
  near: Tokens,
  left: Tokens,
  at: number,
  rest: Tokens,
): boolean {
  const noun = near.at(-1)!;
  if (left[at]!.norm !== 'die' || !beginsCapital(noun.text)) return false;
  // One of its kind by its ending: the clause in the plural chooses among something else.
  if (words.endsIn('singular-endings', noun.norm)) return false;
  const phrase = phraseOf(words, near);
  const isKnown = phrase.some(
    ({ norm, kind }) =>
      kind === 'number' ||
      words.has('possessives', norm) ||
      words.has('number-words', norm) ||
      words.has('quantifier', norm) ||
      WHICH.has(norm) ||
      ONE.has(norm),
  );
  const isByTheWay = left.some(({ norm }) => words.has('asides', norm));
  if (isKnown || isByTheWay || isNamed(words, phrase) || isSomeOf(words, before, phrase, rest)) {
    return false;
  }
  const end = left.findIndex((token, index) => index > at && !isWord(token));
  const verb = left[end < 0 ? left.length - 1 : end - 1];
  if (!PLURAL.test(verb?.norm ?? '') || !beginsSmall(verb!.text)) return false;
  const next = rest.find(isWord);
  if (next && beginsSmall(next.text) && /[^n]t$|[^n]te$|^ist$/u.test(next.norm)) return false;
  return !NO_RELATIVE.some((list) => words.has(list, left[at + 1]?.norm ?? ''));
}

/** The noun with what leads it: `den jungen Männern`. */
function phraseOf(words: Vocabulary, near: Tokens): Tokens {
  let at = near.length - 1;
  while (at > 0 && near.length - at < phraseTokensMax) {
    const { norm, text } = near[at - 1]!;
    if (AND.has(norm) || words.has('prepositions', norm)) break;
    if (beginsCapital(text) && !isSmall(words, norm)) break;
    at -= 1;
    if (DEFINITE.has(norm) || ONE.has(norm)) break;
  }
  return near.slice(at);
}

const PAST = /[^e]ten?$/u;

/** `Sie entkamen durch Tunnel, die …`: what was used once is some of them, with the clause or without. */
function isSomeOf(words: Vocabulary, near: Tokens, phrase: Tokens, rest: Tokens): boolean {
  const lead = near[near.length - phrase.length - 1];
  const isLed = lead !== undefined && words.has('prepositions', lead.norm);
  const isBare = !DEFINITE.has(phrase[0]?.norm ?? '');
  const around = [...near, ...rest];
  const isPast = around.some(
    ({ text, norm }) => beginsSmall(text) && (PAST.test(norm) || words.has('past-forms', norm)),
  );
  return isLed && isBare && isPast && !around.some((_, at) => hits(words, 'negation', around, at));
}
