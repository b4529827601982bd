// Whether two names are one person: `Scholz` and `Olaf Scholz` are, `Anna Scholz` is not.

import type { Speaker } from '../model/claim.js';
import { foldString } from '../text/folds.js';

const folded = new Map<string, string>();
const foldedMax = 2000;

function fold(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const made = foldString(name).trim();
  if (folded.size < foldedMax) folded.set(name, made);
  return made;
}

/** Whether a name of the source can be the claimed speaker's. */
export function isSpeaker(speaker: Speaker, name: string): boolean {
  const wanted = fold(name);
  const known = [speaker.name, ...speaker.aliases, ...speaker.roles].map(fold);
  return known.some(
    (one) =>
      one === wanted ||
      isShortForm(one, wanted) ||
      isShortForm(wanted, one) ||
      hasInitials(one, wanted) ||
      hasInitials(wanted, one),
  );
}

/** `p. meyer` for `paul meyer`: the same surname, and an initial for every first name it has. */
function hasInitials(short: string, long: string): boolean {
  const [few, many] = [short.split(' '), long.split(' ')];
  if (few.length < 2 || few.length > many.length || few.at(-1) !== many.at(-1)) return false;
  return few.slice(0, -1).every((part, at) => /^\p{L}\.$/u.test(part) && many[at]?.[0] === part[0]);
}

/**
 * Whether a name has the claimed speaker's surname and another's first name: `Peter Berg` when the
 * claim says Anna Berg, called Berg. `isGiven` knows first names in lower case.
 */
export function isNamesake(
  { name: full, aliases }: Speaker,
  name: string,
  isGiven: (word: string) => boolean,
): boolean {
  const [own, wanted] = [fold(full).split(' '), fold(name).split(' ')];
  if (own.length < 2 || wanted.length < 2 || own.at(-1) !== wanted.at(-1)) return false;
  const first = wanted.slice(0, -1).find(isGiven);
  if (first === undefined || aliases.some((alias) => fold(alias).split(' ').includes(first)))
    return false;
  // `P.` may be Paul.
  const bare = own.slice(0, -1).map((word) => word.replace(/\.$/u, ''));
  return !bare.some((word) => word.startsWith(first) || first.startsWith(word));
}

/** The surname alone, or the end of the full name. First names alone are not enough. */
function isShortForm(short: string, long: string): boolean {
  return (
    short !== '' && long.endsWith(short) && long.charAt(long.length - short.length - 1) === ' '
  );
}
