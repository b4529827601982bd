// An ellipsis that puts one subject for another: `The suspects […] opened fire` from `The suspects
// fled and the officers opened fire`, within a sentence and over its end. A pronoun that can mean the
// same person is no other subject: `The judge came. He | condemned it`. O(words beside the gap).

import type { Token } from '../../text/tokens.js';
import type { Gap } from './hanging.js';
import {
  AND,
  beginsClause,
  DETERMINING,
  isFiniteVerb,
  isVerb,
  isWord,
  pastAdverbs,
} from './syntax.js';

const THIRD: ReadonlySet<string> = new Set('he she it they er sie es'.split(' '));
const SPEAKING: ReadonlySet<string> = new Set('i we you ich wir du ihr'.split(' '));

/** The first word of a subject that was left out before its verb, within one sentence. */
export function newSubject({ words, before, left, rest }: Gap): string | null {
  const verb = pastAdverbs(words, rest, 0, 1);
  if (!isFiniteVerb(words, rest, verb) || !isWord(left.at(-1))) return null;
  const joint = left.findLastIndex(({ norm, text }) => AND.has(norm) || text === ';');
  const own = left.slice(joint + 1);
  const isClause = left[joint]?.text === ';';
  const hasVerb = [...before, ...left.slice(0, Math.max(0, joint))].some((_, at, all) =>
    isFiniteVerb(words, all, at),
  );
  if (joint < 0) {
    // `The man | says the mayor | is guilty`: two verbs for one subject.
    return isFiniteVerb(words, left, 0) && left.length > 1 ? shown(left, left[1]!) : null;
  }
  if ((!hasVerb && !isClause) || own.some((_, at) => isVerb(words, own, at))) return null;
  return otherThan(before, own, words);
}

/** What the rest of the sentence after a full stop hung on: its subject, or its verb. */
export function cutHead({ words, before, left, rest }: Gap): string | null {
  if (!rest.some(isWord) || !left.some(isWord) || beginsClause(words, rest)) return null;
  const first = rest.findIndex(isWord);
  const verb = pastAdverbs(words, rest, first, 1);
  if (isFiniteVerb(words, rest, verb)) return otherThan(before, left, words);
  const at = left.findLastIndex(
    (_, index) => isFiniteVerb(words, left, index) || isVerb(words, left, index),
  );
  return at < 0 ? unknownHead(words, left, rest) : left[at]!.text;
}

const objectTokensMax = 6;
const PAST = /\p{L}{3}(?:ed|te|ten)$/u;

/** `My wife loathes | the bishop`: no list has the verb, but a few words without one hung on it. */
function unknownHead(
  words: Gap['words'],
  left: readonly Token[],
  rest: readonly Token[],
): string | null {
  const own = left.slice(left.findLastIndex((token) => !isWord(token)) + 1);
  const isShort = rest.length <= objectTokensMax && !rest.some(({ norm }) => PAST.test(norm));
  const content = own.filter(({ norm }) => !words.hasAny(LIGHT, norm));
  if (!isShort || content.length < 2 || isAdverbial(words, own)) return null;
  return own.at(-1)!.text;
}

const LIGHT = ['articles', 'determiners', 'possessives', 'adverbs', 'conjunctions', 'prepositions'];

/** The subject that was left out, when it cannot be the one that stays. */
function otherThan(
  before: readonly Token[],
  own: readonly Token[],
  words: Gap['words'],
): string | null {
  const first = own.findIndex(isWord);
  if (isAdverbial(words, own.slice(own.findLastIndex((token) => !isWord(token)) + 1))) return null;
  const subject = own[pastAdverbs(words, own, first, 1)] ?? own[first];
  if (!isWord(subject)) return null;
  const stays = before.filter(isWord).slice(0, 3);
  const isSpoken = SPEAKING.has(stays[0]?.norm ?? '');
  if ([subject, own.at(-1)].some((one) => THIRD.has(one?.norm ?? ''))) {
    return isSpoken ? shown(own, subject!) : null;
  }
  const named = own.find(
    ({ norm, kind }) => kind === 'word' && !DETERMINING.some((list) => words.has(list, norm)),
  );
  const isRelative = words.has('relative-pronouns', named?.norm ?? '');
  return !isRelative && stays.some(({ norm }) => norm === named?.norm)
    ? null
    : shown(own, subject!);
}

/** `in the end`, `with some luck`: a preposition and one noun; `in the end the men` has a subject. */
function isAdverbial(words: Gap['words'], own: readonly Token[]): boolean {
  const leads = own.filter(({ norm }) => DETERMINING.some((list) => words.has(list, norm)));
  return words.has('prepositions', own[0]?.norm ?? '') && leads.length < 2;
}

const shownTokensMax = 4;

/** The subject as it stands: `the officers`. */
function shown(own: readonly Token[], subject: Token): string {
  const from = own.indexOf(subject);
  const end = own.findIndex((token, at) => at > from && !isWord(token));
  const to = Math.min(end < 0 ? own.length : end, from + shownTokensMax);
  return own
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
