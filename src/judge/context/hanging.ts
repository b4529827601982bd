// An ellipsis inside of one sentence that swallows what the words after it hung on: `praised […] the
// mayor` from `praised the police and condemned the mayor`; `um […] 12 Millionen` from `um 3 Millionen
// und sank auf 12 Millionen`; `stimme zu … ab`. O(words beside the gap).

import { beginsCapital, beginsSmall } from '../../text/letters.js';
import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import { otherPair } from './gapping.js';
import { newSubject } from './subjects.js';
import {
  AND,
  beginsClause,
  isFiniteVerb,
  isVerb,
  isWord,
  opensClause,
  pastAdverbs,
  prepositionBefore,
} from './syntax.js';

/** One sentence around a gap: the words that stay before it, those left out, those that stay after. */
export interface Gap {
  readonly words: Vocabulary;
  readonly before: readonly Token[];
  readonly left: readonly Token[];
  readonly rest: readonly Token[];
}

const RANGE: ReadonlySet<string> = new Set(['to', 'or', 'bis', 'oder']);
const BETWEEN: ReadonlySet<string> = new Set(['between', 'zwischen']);
const TO: ReadonlySet<string> = new Set(['to', 'zu', 'um']);
/** `I like Anna and my old friend from school hates | Bob`. */
const subjectTokensMax = 6;

/** The word that the rest of the sentence hung on; null when it hangs as it did. */
export function hangingOn(gap: Gap): string | null {
  if (!gap.rest.some(isWord)) return null;
  return (
    rangeHalf(gap) ??
    otherVerb(gap) ??
    otherPreposition(gap) ??
    secondHalf(gap) ??
    otherPair(gap) ??
    cutVerb(gap) ??
    newSubject(gap) ??
    cutOpener(gap) ??
    otherEnd(gap)
  );
}

/** `from 4 | to 7 | million`, `by | between 3 and | 5 percent`. */
function rangeHalf({ before, left, rest }: Gap): string | null {
  const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
  const [first, last] = [left[0], left.at(-1)];
  const isBetween = [...before.slice(-2), ...left].some(({ norm }) => BETWEEN.has(norm));
  const isRange = ({ norm }: Token): boolean => RANGE.has(norm) || (isBetween && AND.has(norm));
  if (isNumber(before.at(-1)) && first && isRange(first) && isNumber(left[1])) return first.text;
  return isNumber(rest[0]) && last && isRange(last) && isNumber(left.at(-2)) ? last.text : null;
}

/** `the […] president` from `the killer of the president`; `um 3 und auf | 12 Millionen`. */
function otherPreposition({ words, before, left, rest }: Gap): string | null {
  const cut = prepositionBefore(words, left);
  const [first, beyond] = [rest[0], rest[1]];
  if (cut === null || !isWord(first) || AND.has(first!.norm)) return null;
  if (words.has('prepositions', first!.norm) || isYearPart({ words, before, left, rest }))
    return null;
  if (TO.has(cut) && (isVerb(words, [left.at(-1)!, first!], 1) || isWord(beyond) === false)) {
    return null;
  }
  if (prepositionBefore(words, before) !== cut) return cut;
  // `by 5 percent | after rising by | 9`: the same word, but in a clause of its own.
  const opener = left.findLastIndex((_, at) => at > 0 && opensClause(words, left, at));
  return opener > left.findLastIndex(({ norm }) => AND.has(norm)) ? cut : null;
}

/** `In | the spring of | 2020`: what was in a part of the year was in the year. */
function isYearPart({ words, before, left, rest }: Gap): boolean {
  const isYear = /^(?:1\d|20)\d\d$/u.test(rest[0]?.norm ?? '');
  if (!isYear || before.at(-1)?.norm !== 'in' || left.at(-1)?.norm !== 'of') return false;
  return left
    .slice(0, -1)
    .every(({ norm }) => words.has('articles', norm) || words.has('year-parts', norm));
}

/** An aside goes from mark to mark: `, as I have said and will say again,`. */
function isAside({ left, rest }: Gap): boolean {
  const [opens, closes] = [!isWord(left[0]), !isWord(left.at(-1)) || !isWord(rest[0])];
  return closes && (opens || left.some((token, at) => at > 0 && !isWord(token)));
}

/** `fell | in 2019, rose | in 2020`: a verb right behind a comma, and the rest has none before it. */
function otherVerb(gap: Gap): string | null {
  const { words, left, rest } = gap;
  if (words.lang === 'de' || isAside(gap) || isFiniteVerb(words, rest, 0)) return null;
  if (rest[0]?.kind !== 'number' && beginsClause(words, rest)) return null;
  for (let at = left.length - 2; at >= 0; at -= 1) {
    if (left[at]!.text !== ',') continue;
    const verb = pastAdverbs(words, left, at + 1, 1);
    const isLast = !left.slice(verb).some((token) => token.text === ',');
    if (isFiniteVerb(words, left, verb)) return isLast ? left[verb]!.text : null;
  }
  return null;
}

/** `Anna and | I hate | Bob`: behind a conjunction a verb or number, and none in the rest. */
function secondHalf(gap: Gap): string | null {
  const { words, before, left, rest } = gap;
  if (isAside(gap) || beginsClause(words, rest) || isFiniteVerb(words, rest, 0)) return null;
  const joined = [...before, ...left];
  const isOpened = !AND.has(before.at(-1)?.norm ?? '');
  const opener = left.findIndex(isWord);
  if (isOpened && opener >= 0 && opensAside(words, joined, joined.length - left.length + opener)) {
    return null;
  }
  for (let at = joined.length - 2; at >= Math.max(0, before.length - 1); at -= 1) {
    if (!AND.has(joined[at]!.norm)) continue;
    if (joined[at + 1]?.kind === 'number') return joined[at + 1]!.text;
    const verb = verbAfter(words, joined, at + 1);
    if (verb !== null) return verb;
  }
  return null;
}

function opensAside(words: Vocabulary, tokens: readonly Token[], at: number): boolean {
  return !AND.has(tokens[at]!.norm) && opensClause(words, tokens, at);
}

/** The verb of what a conjunction opens: right behind it, or behind its subject. */
function verbAfter(words: Vocabulary, tokens: readonly Token[], from: number): string | null {
  const first = pastAdverbs(words, tokens, from, 1);
  if (isVerb(words, tokens, first)) return tokens[first]!.text;
  // Behind adverbs a verb is known as if it stood behind the conjunction itself.
  const led = [...tokens.slice(0, from), ...tokens.slice(first)];
  if (first > from && isVerb(words, led, from)) return tokens[first]!.text;
  for (let at = from; at < Math.min(tokens.length, from + subjectTokensMax); at += 1) {
    if (!isWord(tokens[at]) || opensClause(words, tokens, at)) return null;
    if (at > from && (isFiniteVerb(words, tokens, at) || isVerb(words, tokens, at))) {
      return tokens[at]!.text;
    }
  }
  return null;
}

/** `the last person | I asked | to defend me`, `the law that bans | guns`. */
function cutVerb({ words, left, rest }: Gap): string | null {
  if (words.lang === 'de') return cutGermanVerb(words, left, rest);
  if (beginsClause(words, rest)) return null;
  const first = rest[0];
  const isObject =
    first !== undefined &&
    (OBJECT_LEADS.some((list) => words.has(list, first.norm)) ||
      first.norm === 'to' ||
      beginsCapital(first.text) ||
      /^\d/.test(first.text));
  const last = pastAdverbs(words, left, left.length - 1, -1);
  if (!isObject || !left[last]) return null;
  return isVerb(words, left, last) || isUnknownVerb(words, left) ? left[last].text : null;
}

/** `and Bob adores | Rome`: no list has it, but no plural stands between a noun and another. */
function isUnknownVerb(words: Vocabulary, left: readonly Token[]): boolean {
  const [subject, verb] = left.slice(-2);
  if (!subject || !verb || !isWord(subject)) return false;
  const isEnding = /^\p{Ll}{2,}(?:[^s]s|[^e]ed)$/u.test(verb.text);
  return isEnding && !words.hasAny(NO_SUBJECT, subject.norm) && !words.hasAny(NO_VERB, verb.norm);
}

const NO_SUBJECT = ['articles', 'determiners', 'possessives', 'prepositions', 'quantifier'];
const NO_VERB = ['adverbs', 'function-words', 'pronouns-personal', 'prepositions', 'stand-ins'];

/** `und meine Frau hasst | den Bischof`: a verb stands right before the article of its object. */
function cutGermanVerb(
  words: Vocabulary,
  left: readonly Token[],
  rest: readonly Token[],
): string | null {
  const [subject, verb] = left.slice(-2);
  if (!subject || !verb || !rest[0] || !beginsCapital(subject.text)) return null;
  const isEnding = /^\p{Ll}{2,}(?:[^e]t|te|ten|en)$/u.test(verb.text);
  if (!isEnding || !words.hasAny(OBJECT_LEADS, rest[0].norm)) return null;
  return words.hasAny(NO_VERB, verb.norm) || beginsClause(words, rest) ? null : verb.text;
}

/** `She left | the party while | her husband joined it`: the clause that was begun is not the quote's. */
function cutOpener({ words, left, rest }: Gap): string | null {
  const at = left.length - 1;
  const last = left[at];
  if (!last || !isWord(last) || words.has('prepositions', last.norm)) return null;
  return words.has('subordinators', last.norm) && !beginsClause(words, rest) ? last.text : null;
}

const OBJECT_LEADS = ['articles', 'determiners', 'possessives', 'pronouns-personal'];

/**
 * German verbs have a second part at the end: `stimme dem Vorschlag | zu und lehne den Antrag | ab`,
 * `haben das Tor | geöffnet und das Fenster | geschlossen`, `lehne den Antrag | ab und baue | Häuser`.
 */
function otherEnd({ words, left }: Gap): string | null {
  if (words.lang !== 'de') return null;
  const joint = left.findIndex(({ norm }) => AND.has(norm));
  const end = left[joint - 1];
  if (joint < 1 || !end || joint === left.length - 1) return null;
  if (words.has('separable-prefixes', end.norm)) return end.text;
  const isVerbal =
    beginsSmall(end.text) && /^(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert)$/u.test(end.norm);
  return isVerbal && !words.has('adverbs', end.norm) ? end.text : null;
}
