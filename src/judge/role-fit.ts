// Whether whoever the source names can be the one whom a draft calls by a role alone: `sagte der
// Sprecher`. Two things speak against it: another sex, and another office. Of an office only one or
// few hold (`particular-offices`, a line for those that may be one) it is asked whether the source
// gives them, right beside the name or in a label, such an office too, and nowhere the draft's own.
//
// General words (`lawmaker`, `expert`, `Politiker`) fit holders of many offices and ask nothing, nor
// does a source that gives no office. Generous, since who is called so anywhere passes, and no answer
// convicts: what does not fit is told as a doubt. Linear in the text once a name, and kept.

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

/** By which words the source calls somebody. */
interface Called {
  /** All that stand near the name: the draft's role among them fits. */
  readonly near: ReadonlySet<string>;
  /** Those that are surely said of them: an office among them may be another than the draft's. */
  readonly given: ReadonlySet<string>;
}

const known = new WeakMap<Attributed, Map<string, Called>>();

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
  const called = isNameless ? calledOnly(phraseWords(bench, name)) : calledWords(bench, name);
  const sexed = isNameless ? headOf(bench, name) : firstNameIn(bench, name);
  if (isOtherSex(bench, head, sexed)) return false;
  const same = [...called.near].filter((word) => isSameOffice(word, head));
  if (same.length > 0) return same.some((word) => !isOtherSex(bench, head, word));
  return officesIn(bench, [head]).size === 0 || !isOtherOffice(bench, role, called);
}

/** Whether the source gives an office, and none that may be the draft's: `mayor` for `minister`. */
function isOtherOffice(bench: Bench, role: string, { near, given }: Called): boolean {
  if (officesIn(bench, given).size === 0) return false;
  const offices = officesIn(bench, near);
  return ![...officesIn(bench, phraseWords(bench, role))].some((line) => offices.has(line));
}

/** The lines of offices that some words are on or end in: `Verkehrsminister` is a `minister`. */
function officesIn({ words }: Bench, called: Iterable<string>): ReadonlySet<number> {
  const lines = words.lines('particular-offices');
  const isOffice = (word: string, form: string): boolean =>
    word === form || (form.length >= COMPOUND_HEAD_MIN && word.endsWith(form));
  const found = new Set<number>();
  for (const word of called) {
    for (const [at, forms] of lines.entries()) {
      if (forms.some((form) => isOffice(word, form))) found.add(at);
    }
  }
  return found;
}

const calledOnly = (words: readonly string[]): Called => {
  const called = new Set(words);
  return { near: called, given: called };
};

/** `Jane` of `Senator Jane Doe`. */
function firstNameIn({ nameWords }: Bench, name: string): string {
  const words = name.toLowerCase().split(/\s+/u);
  return words.find((word) => nameWords.isGiven(word)) ?? words[0]!;
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

/** The words by which the source calls somebody, worked out once a name. */
function calledWords(bench: Bench, name: string): Called {
  const { attributed, roster } = bench.case;
  const names = known.get(attributed) ?? new Map<string, Called>();
  known.set(attributed, names);
  const kept = names.get(name);
  if (kept) return kept;
  const phrases = [
    name,
    ...attributed.quotations.flatMap((quotation) => mentionsOf(quotation, name)),
    ...roster.filter((one) => isSpeaker(one, name, bench.nameWords)).flatMap(({ roles }) => roles),
  ].flatMap((phrase) => phraseWords(bench, phrase));
  const beside = besideName(bench, name);
  const called = {
    near: new Set([...phrases, ...beside.near]),
    given: new Set([...phrases, ...beside.given]),
  };
  names.set(name, called);
  return called;
}

const mentionsOf = ({ speaker, nested }: Quotation, name: string): readonly string[] => [
  ...(speaker?.name === name ? [speaker.text] : []),
  ...nested.flatMap((inner) => mentionsOf(inner, name)),
];

/** What stands before and behind a name, wherever the source has it as a whole word. */
function besideName(bench: Bench, name: string): Called {
  const { source } = bench;
  const { speaker, title, author } = source.meta;
  const parts = wordsIn(name);
  const surname = name.split(/\s+/u).at(-1)!;
  const called = { near: new Set<string>(), given: new Set<string>() };
  for (const text of [speaker ?? '', title ?? '', author ?? '', source.text]) {
    let at = text.indexOf(surname);
    for (let count = 0; at >= 0 && count < PLACES_MAX; count += 1) {
      const end = at + surname.length;
      if (isWhole(text, at, end)) {
        const before = wordsBefore(bench, text.slice(Math.max(0, at - BEFORE_UNITS), at));
        const behind = wordsBehind(bench, text.slice(end, end + BEHIND_UNITS));
        const last = before.findLast((word) => !parts.includes(word));
        for (const word of [...before, ...behind]) called.near.add(word);
        const phrases = [before, behind].flatMap((words) => firstPhrase(bench, words));
        for (const word of [last ?? '', ...phrases]) called.given.add(word);
      }
      at = text.indexOf(surname, end);
    }
  }
  return called;
}

/** `Berg` is no part of `Heidelberg`, nor of `Bergmann` or `Berg-Lund`. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{M}\p{N}-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{M}\p{N}-]/u.test(text.slice(end, end + 2));

/** `52, the mayor of Aldby` and `the mayor of Aldby, Carla` → `mayor`. */
const firstPhrase = (bench: Bench, words: readonly string[]): readonly string[] =>
  phraseWords(bench, words.filter((word) => !/^\d/u.test(word)).join(' '));

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
