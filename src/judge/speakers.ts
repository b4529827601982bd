// Whether two names are one person: `Scholz` and `Olaf Scholz` are, `Anna Scholz` is not.

import type { Speaker } from '../model/claim.js';
import { foldString } from '../text/folds.js';
import { type NameWords, plainName } from './name-forms.js';

const folded = new Map<string, string>();
const foldedMax = 2000;

/** As names are written where there is no such key: `Joerg`. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function fold(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const made = foldString(name)
    .trim()
    .replace(/[äöüß]/gu, (sign) => UMLAUTS[sign]!);
  if (folded.size < foldedMax) folded.set(name, made);
  return made;
}

/** Whether a name of the source can be the claimed speaker's: `Rob Crane` is `Mayor Crane`. */
export function isSpeaker(speaker: Speaker, name: string, words: NameWords): boolean {
  const wanted = formsOf(name, words);
  const names = [speaker.name, ...speaker.aliases].flatMap((one) => formsOf(one, words));
  const known = [...names, ...speaker.roles.map(fold)];
  return wanted.some((form) => known.some((one) => isSame(one, form)));
}

/** The folded name as it stands, and without titles, first names first. */
function formsOf(name: string, words: NameWords): readonly string[] {
  const plain = withoutOffice(name, words);
  return plain === name ? [fold(name)] : [fold(name), fold(plain)];
}

/** A first name may be a role elsewhere: `Wolf Berg` stays himself. */
const withoutOffice = (name: string, { isGiven, isOffice }: NameWords): string =>
  plainName(name, (word) => isOffice(word) && !isGiven(word));

const isSame = (one: string, other: string): boolean =>
  one === other ||
  isShortForm(one, other) ||
  isShortForm(other, one) ||
  hasInitials(one, other) ||
  hasInitials(other, one) ||
  hasMiddle(one, other) ||
  hasMiddle(other, one);

/** `rob k. crane` is `rob crane`, who may have a second name; `rob p. crane` is another. */
function hasMiddle(long: string, short: string): boolean {
  const words = long.split(' ');
  const few = words.filter((word, at) => at === 0 || !INITIAL.test(word));
  return few.length > 1 && few.length < words.length && few.join(' ') === short;
}

const INITIAL = /^\p{L}\.$/u;

/** `p. meyer` for `paul meyer`: the same surname, and an initial for every first name it has. */
function hasInitials(short: string, long: string): boolean {
  const [few, many] = [short.split(' '), long.split(' ')];
  if (few.length < 2 || few.length > many.length || few.at(-1) !== many.at(-1)) return false;
  return few.slice(0, -1).every((part, at) => INITIAL.test(part) && many[at]?.[0] === part[0]);
}

/**
 * Whether a name has the claimed speaker's surname and another's first name: `Peter Berg` when the
 * claim says Anna Berg, called Berg.
 */
export function isNamesake(
  { name: full, aliases }: Speaker,
  name: string,
  words: NameWords,
): boolean {
  const [own, wanted] = [full, name].map((one) => fold(withoutOffice(one, words)).split(' '));
  if (!own || !wanted) return false;
  if (own.length < 2) return isOtherSex(fold(full).split(' ')[0]!, wanted[0]!, words);
  if (wanted.length < 2 || own.at(-1) !== wanted.at(-1)) return false;
  const first = wanted.slice(0, -1).find(words.isGiven);
  if (first === undefined || aliases.some((alias) => fold(alias).split(' ').includes(first)))
    return false;
  // `P.` may be Paul.
  const bare = own.slice(0, -1).map((word) => word.replace(/\.$/u, ''));
  return !bare.some((word) => word.startsWith(first) || first.startsWith(word));
}

/** `Mr. Berg` is not plainly Anna Berg. */
function isOtherSex(title: string, first: string, { sexOf }: NameWords): boolean {
  const [one, other] = [sexOf(title), sexOf(first)];
  return one !== '' && other !== '' && one !== other;
}

/** The surname alone, or the end of the full name. First names alone are not enough. */
function isShortForm(short: string, long: string): boolean {
  return (
    short !== '' && long.endsWith(short) && long.charAt(long.length - short.length - 1) === ' '
  );
}
