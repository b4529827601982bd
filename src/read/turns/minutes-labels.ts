// The labels of a sitting's minutes: a chair who comes back, and members who each have their party
// or their place in brackets, alone on a line. So marked, speeches may be as long as they like.

import { languagesWith, lexicon } from '../../words/index.js';
import type { Label } from './labels.js';

/** Two of them are no heading that happens to look so. */
const MEMBERS_MIN = 2;
/** `Jens Brandt (CDU/CSU):` */
const BRACKETED = /\([^()]+\)[ \t]*:?$/;

/** Whether labels that nobody declared to be turns are those of minutes. Lists of people have no chair. */
export function areMinutes(found: readonly Label[], text: string): boolean {
  const members = found.filter(
    ({ start, end, next }) =>
      BRACKETED.test(text.slice(start, end)) && text.slice(end, next).includes('\n'),
  );
  if (new Set(members.map(({ name }) => name)).size < MEMBERS_MIN) return false;
  const words = lexicon();
  const lists = languagesWith('chair-titles').map((lang) => words.list(lang, 'chair-titles'));
  const chairs = found.flatMap(({ name }) => {
    const isChair = name?.split(' ').some((word) => lists.some((list) => list.has(word)));
    return name && isChair ? [name] : [];
  });
  return new Set(chairs).size < chairs.length;
}
