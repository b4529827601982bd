// Whom the words in an editor's brackets can stand for: `[the queen]` for `he`, `[Frau Lang]` for `er` and
// `[der Kanzler]` for `sie` name somebody of the other sex, as `[she]` for `he` does. What shows no sex
// (`[the witness]`) may be meant, and only who reads the text before can tell. O(words of the brackets).

import { beginsCapital } from '../text/letters.js';
import type { Change } from './change.js';
import type { Unit } from './units.js';
import type { Vocabulary } from './vocabulary.js';

/** Pronouns that stand for one sex and never, behind a possessive, for what somebody has. */
const PRONOUNS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['she', 'f'],
  ['er', 'm'],
  ['ihn', 'm'],
  ['sie', 'f'],
]);

const LISTS = ['titles', 'roles'];
const SMALL = ['articles', 'determiners'];
const JOINING = ['prepositions', 'conjunctions'];
/** More words say whose friend or office it is. */
const wordsMax = 2;

/** Whether all of the brackets is a person of the other sex than the passage's pronoun. */
export function isOtherSex({ quote, passage, comparison }: Change): boolean {
  // The pronoun of `he's` is `he`.
  const sex = PRONOUNS.get((passage?.via === 'contraction' ? passage.key : passage?.norm) ?? '');
  // `Sie` may be you.
  if (!sex || quote?.mark !== 'edit' || passage?.text === 'Sie') return false;
  const { words } = comparison;
  const own = wordsAround(comparison.quote.units, comparison.quote.at(quote)).filter(
    ({ norm, key }) => !words.hasAny(SMALL, norm) && !key.startsWith("'"),
  );
  if (own.length > wordsMax) return false;
  if (own.some(({ norm }) => words.hasAny(JOINING, norm))) return false;
  // A surname may be a title by chance: `Anna König`.
  const isFirst = (at: number): boolean => at === 0 || !beginsCapital(own[at - 1]!.text);
  const shown = new Set(own.flatMap((unit, at) => (isFirst(at) && sexOf(unit, words)) || []));
  const named = shown.size === 0 && own[0] && sexOfName(own[0], own.length > 1, words);
  return named ? named !== sex : shown.size === 1 && !shown.has(sex);
}

/** By a given name: Andrea, Kim and Simone are of both, and Martin alone may be a surname. */
function sexOfName(unit: Unit, hasSurname: boolean, words: Vocabulary): 'm' | 'f' | null {
  const { text } = unit;
  // `[Mary's father]` is not Mary; `[Mary]'s here` is.
  if (hasSurname && /['’]s?$/u.test(unit.norm)) return null;
  const norm = unit.norm.replace(/['’]s?$/u, '');
  if (!beginsCapital(text) || words.has('names-of-both', norm)) return null;
  if (!hasSurname && words.hasAny(SURNAMES, norm)) return null;
  return sexOf({ norm }, words, ['given-names']);
}

const SURNAMES = ['surnames', 'names-as-surnames'];

/** The words in the same brackets. */
function wordsAround(units: readonly Unit[], at: number): readonly Unit[] {
  let [start, end] = [at, at + 1];
  while (units[start - 1]?.mark === 'edit') start -= 1;
  while (units[end]?.mark === 'edit') end += 1;
  return units.slice(start, end);
}

/** `m` or `f` where the lists show one of the two; null for other words. */
function sexOf(
  { norm }: Pick<Unit, 'norm'>,
  words: Vocabulary,
  lists: readonly string[] = LISTS,
): 'm' | 'f' | null {
  const [m, f] = (['m', 'f'] as const).map((sex) =>
    lists.some((list) => words.has(list, `${norm}:${sex}`)),
  );
  return m === f ? null : m ? 'm' : 'f';
}
