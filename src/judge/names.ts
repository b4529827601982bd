// Which words are names. Known ones are: the roster's, the source's speakers', those on the lists.
// Others are guessed from the page: short words in capitals, a word with a capital after a title,
// a role or a first name, and in English any word with a capital inside a sentence.

import { beginsCapital, isCapitals } from '../text/letters.js';
import type { Side } from './side.js';
import type { Unit } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** First names and roles are listed with their gender: `anna:f`. */
const GENDERS = ['', ':m', ':f'];
const LISTS = ['places', 'organisations', 'given-names', 'surnames'];
const BEFORE_NAMES = ['titles', 'given-names'];
const roleLettersMin = 6;

/** What is known about names in one source. */
export interface Names {
  isName(side: Side, unit: Unit): boolean;
  /** Whether a word with a capital stands as a name can: without an article, in the singular. */
  canBeName(side: Side, unit: Unit): boolean;
}

/** The parts of full names of people: `Olaf Scholz` → `olaf`, `scholz`. */
export function namePartsOf(people: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const person of people) {
    for (const part of person.split(/[\s-]+/u)) if (beginsCapital(part)) parts.add(bare(part));
  }
  return parts;
}

/** Names from the parts of some people's, and of some others'. */
export function namesFrom(parts: ReadonlySet<string>, more: ReadonlySet<string>): Names {
  return {
    isName(side, unit) {
      if (unit.kind !== 'word') return false;
      if (side.words.has('demonyms', unit.norm)) return true;
      if (!beginsCapital(unit.text)) return false;
      const name = bare(unit.text);
      const isKnown = parts.has(name) || more.has(name);
      return isKnown || isListed(side, unit) || looksLikeName(side, unit);
    },
    canBeName: (side, unit) => beginsCapital(unit.text) && standsAlone(side, unit),
  };
}

const bare = (word: string): string => word.toLowerCase().replace(/['’]s?$/u, '');

function isListed(side: Side, unit: Unit): boolean {
  const word = bare(unit.text);
  const stem = word.replace(/s$/u, '');
  return LISTS.some(
    (list) => hasWithGender(side.words, list, word) || hasWithGender(side.words, list, stem),
  );
}

function looksLikeName(side: Side, unit: Unit): boolean {
  if (isCapitals(unit.text.replace(/s$/u, '')))
    return unit.text.length <= 7 && !isShouted(side, unit);
  const before = wordBefore(side, unit);
  if (before?.kind === 'word' && beginsCapital(before.text)) {
    if (isRole(side.words, before.norm)) return true;
    if (BEFORE_NAMES.some((list) => hasWithGender(side.words, list, before.norm))) return true;
  }
  if (side.words.lang === 'de') return standsBare(side, unit);
  return side.words.lang === 'en' && isInsideSentence(side, unit);
}

/** The unit before; before a full stop the title that it belongs to: `Ms. Berg`. */
function wordBefore(side: Side, unit: Unit): Unit | null {
  const before = side.neighbour(unit, -1);
  if (before?.text !== '.') return before;
  const title = side.neighbour(unit, -2);
  return title && ['', '.'].some((dot) => side.words.has('titles', title.norm + dot))
    ? title
    : before;
}

/** A German noun that is no name seldom stands right before its verb without an article. */
function standsBare(side: Side, unit: Unit): boolean {
  if (NOUN_ENDINGS.test(unit.norm) || unit.norm.length <= 3 || isNoName(side, unit)) return false;
  const [before, after] = [side.neighbour(unit, -1), side.neighbour(unit, 1)];
  const isOpen = before === null || before.kind === 'punctuation';
  return (
    isOpen && after !== null && VERB_LISTS.some((list) => side.words.wordsOf(list).has(after.norm))
  );
}

const NO_NAMES = ['pronouns-personal', 'stand-ins', 'adverbs', 'function-words'];

const isNoName = ({ words }: Side, { norm }: Unit): boolean =>
  NO_NAMES.some((list) => words.has(list, norm));

/** No article, pronoun or adjective before it. */
function standsAlone(side: Side, unit: Unit): boolean {
  if (isNoName(side, unit)) return false;
  if (/(?:ung|heit|keit|schaft|tion|tät|nis|tum|ismus|chen|en)$/u.test(unit.norm)) return false;
  const before = side.neighbour(unit, -1);
  if (before === null || before.kind === 'punctuation') return true;
  if (DETERMINERS.some((list) => side.words.has(list, before.norm))) return false;
  return !/\p{Ll}(?:e|en|er|es|em)$/u.test(before.text) || isVerbLike(side, before);
}

const isVerbLike = (side: Side, unit: Unit): boolean =>
  VERB_LISTS.some((list) => side.words.wordsOf(list).has(unit.norm)) ||
  side.words.has('prepositions', unit.norm);

const DETERMINERS = ['determiners', 'articles', 'possessives'];
const NOUN_ENDINGS = /(?:ung|heit|keit|schaft|tion|tät|nis|tum|ismus|en|er|e)$/u;
const VERB_LISTS = ['reporting-verbs', 'modal', 'tenses'];

const hasWithGender = (words: Vocabulary, list: string, norm: string): boolean =>
  GENDERS.some((gender) => words.has(list, norm + gender));

/** A role, alone or at the end of a compound: `Kanzler`, `Bundeskanzler`. */
function isRole(words: Vocabulary, norm: string): boolean {
  if (hasWithGender(words, 'roles', norm)) return true;
  if (words.lang !== 'de' || norm.length <= roleLettersMin) return false;
  const roles = longRoles(words);
  for (let at = 1; at <= norm.length - roleLettersMin; at += 1) {
    if (roles.has(norm.slice(at))) return true;
  }
  return false;
}

const rolesKnown = new WeakMap<Vocabulary, ReadonlySet<string>>();

/** The roles that can end a compound. */
function longRoles(words: Vocabulary): ReadonlySet<string> {
  const known = rolesKnown.get(words);
  if (known) return known;
  const roles = words.lines('roles').map((forms) => forms[0]?.split(':')[0] ?? '');
  const made = new Set(roles.filter((role) => role.length >= roleLettersMin));
  rolesKnown.set(words, made);
  return made;
}

/** The words around are in capitals too. */
function isShouted(side: Side, unit: Unit): boolean {
  const around = [side.neighbour(unit, -1), side.neighbour(unit, 1)];
  return around.some((one) => one !== null && isCapitals(one.text));
}

function isInsideSentence(side: Side, unit: Unit): boolean {
  if (unit.norm === 'i' || unit.text.startsWith("I'") || unit.text.startsWith('I’')) return false;
  const before = side.neighbour(unit, -1);
  return before !== null && before.kind !== 'punctuation';
}
