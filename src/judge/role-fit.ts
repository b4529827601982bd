// Whether whoever the source names can be the one whom a draft calls by a role alone: `sagte der
// Sprecher`. What is read are the words by which the source calls that person: before the name, in
// an apposition behind it, in labels, and wherever the text resolves a role to the name.
//
// Generous, since who is called so anywhere passes, and no answer convicts: what does not fit is
// told as a doubt. Linear in the text once a name, and kept.

import type { Attributed, Quotation } from '../model/quotation.js';
import type { Bench } from './bench.js';
import { isSpeaker } from './speakers.js';

/** Where a name stands more often, the rest of the text says no more of its bearer. */
const PLACES_MAX = 500;
/** `the state’s long-serving deputy finance minister Jane Doe`. */
const BEFORE_UNITS = 90;
const BEHIND_UNITS = 120;
/** `speaker` and `loudspeaker`, but not `er` and `Sprecher`. */
const COMPOUND_HEAD_MIN = 5;

const known = new WeakMap<Attributed, Map<string, ReadonlySet<string>>>();

/** Whom the source names at a place. */
export interface Named {
  readonly name: string;
  /** Only a role there as well. */
  readonly isNameless: boolean;
}

/** `der Sprecher` and Tom Ruud, `Sprecher der Stadt`, fit; `die Sprecherin` and he do not. */
export function fitsRole(bench: Bench, role: string, { name, isNameless }: Named): boolean {
  const head = headOf(bench, role);
  if (head === '') return true;
  const called = isNameless ? phraseWords(bench, name) : calledWords(bench, name);
  const sexed = isNameless ? headOf(bench, name) : name.split(/\s+/u)[0]!.toLowerCase();
  if (isOtherSex(bench, head, sexed)) return false;
  return [...called].some((word) => isSameOffice(word, head) && !isOtherSex(bench, head, word));
}

/** The noun that a role is: `die frühere Sprecherin der Polizei` → `sprecherin`. */
const headOf = (bench: Bench, role: string): string => phraseWords(bench, role).at(-1) ?? '';

/** The words of a phrase up to what only says of whom or where, in lower case, no article. */
function phraseWords(bench: Bench, phrase: string): readonly string[] {
  const words = wordsIn(phrase);
  const first = words.findIndex((word) => !isSmall(bench, word));
  if (first < 0) return [];
  const rest = words.slice(first);
  const end = rest.findIndex((word) => isSmall(bench, word));
  return end < 0 ? rest : rest.slice(0, end);
}

const SMALL_LISTS = ['prepositions', 'determiners', 'articles', 'relative-pronouns'];

const isSmall = ({ words }: Bench, word: string): boolean =>
  SMALL_LISTS.some((list) => words.has(list, word));

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];

/** `Sprecherin` and `Polizeisprecher`, `spokeswoman` and `spokesman`. */
function isSameOffice(one: string, other: string): boolean {
  const [a, b] = [neutral(one), neutral(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= COMPOUND_HEAD_MIN && long.endsWith(short);
}

const neutral = (word: string): string =>
  word.length > COMPOUND_HEAD_MIN ? word.replace(/(?:in|woman|man|person)$/u, '') : word;

/** A German role shows the sex of its bearer, an English one where it ends so. */
function isOtherSex({ nameWords: { sexOf }, words }: Bench, role: string, word: string): boolean {
  const [one, other] = [sexOf(role), sexOf(word)];
  const shows = words.lang === 'de' || /man$/u.test(role);
  return one !== '' && other !== '' && one !== other && (shows || one === 'f');
}

/** All words by which the source calls somebody. */
function calledWords(bench: Bench, name: string): ReadonlySet<string> {
  const { attributed, roster } = bench.case;
  const names = known.get(attributed) ?? new Map<string, ReadonlySet<string>>();
  known.set(attributed, names);
  const given = names.get(name);
  if (given) return given;
  const phrases = [
    name,
    ...attributed.quotations.flatMap((quotation) => mentionsOf(quotation, name)),
    ...roster.filter((one) => isSpeaker(one, name, bench.nameWords)).flatMap(({ roles }) => roles),
  ];
  const called = new Set([
    ...phrases.flatMap((phrase) => phraseWords(bench, phrase)),
    ...besideName(bench, name),
  ]);
  names.set(name, called);
  return called;
}

const mentionsOf = ({ speaker, nested }: Quotation, name: string): readonly string[] => [
  ...(speaker?.name === name ? [speaker.text] : []),
  ...nested.flatMap((inner) => mentionsOf(inner, name)),
];

/** What stands right before and right behind a name, wherever the source has it. */
function besideName(bench: Bench, name: string): readonly string[] {
  const { source } = bench;
  const { speaker, title, author } = source.meta;
  const surname = name.split(/\s+/u).at(-1)!;
  const found: string[] = [];
  for (const text of [speaker ?? '', title ?? '', author ?? '', source.text]) {
    let at = text.indexOf(surname);
    for (let count = 0; at >= 0 && count < PLACES_MAX; count += 1) {
      const end = at + surname.length;
      found.push(...wordsBefore(bench, text.slice(Math.max(0, at - BEFORE_UNITS), at)));
      found.push(...wordsBehind(bench, text.slice(end, end + BEHIND_UNITS)));
      at = text.indexOf(surname, end);
    }
  }
  return found;
}

const BREAK = /[.;:!?\n„“”"»«]/u;

/** Back to the beginning of the sentence, to marks, or to a verb. */
function wordsBefore(bench: Bench, before: string): readonly string[] {
  const words = wordsIn(before.split(BREAK).at(-1)!);
  return words.slice(words.findLastIndex((word) => isVerb(bench, word)) + 1);
}

/** `, 52, the committee’s chair,` `(SPD), Minister` `is the minister`: up to a verb of saying. */
function wordsBehind(bench: Bench, behind: string): readonly string[] {
  if (!/^(?:\s*[,(]|\s+(?:is|was|ist|war|als|as)\s)/u.test(behind)) return [];
  const words = wordsIn(behind.split(BREAK)[0]!);
  const end = words.findIndex((word) => isVerb(bench, word));
  return end < 0 ? words : words.slice(0, end);
}

const isVerb = ({ words }: Bench, word: string): boolean =>
  words.wordsOf('reporting-verbs').has(word);
