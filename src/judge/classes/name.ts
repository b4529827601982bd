// A name: another one, one that is missing, one that the source does not have. In capitals a small
// word can be one too: `US` is not `us`.

import { beginsCapital, isCapitals } from '../../text/letters.js';
import { type Change, differenceRule, type Placed, sidesOf } from '../change.js';
import { isTitle } from '../marked-words.js';
import type { Side } from '../side.js';
import type { Unit } from '../units.js';

export const name = differenceRule({
  id: 'name',
  find(change) {
    if (change.same) return isAcronym(change) ? 'another' : null;
    const { names, words } = change.comparison;
    const flags = sidesOf(change).map(
      ({ side, unit }) => names.isName(side, unit) || isInsideSource(change, unit),
    );
    if (isSpelledOut(change)) return 'spelled-out';
    if (flags.length === 2 && flags[0] && flags[1])
      return isForTitle(change) ? 'one-side' : 'another';
    if (isBracketedName(change, flags)) return 'another';
    if (!flags.includes(true)) return null;
    if (change.op === 'added') return 'added';
    const other = flags[0] ? change.passage : change.quote;
    return other && words.has('pronouns-personal', other.norm) ? 'pronoun' : 'one-side';
  },
});

const INSIDE = /\p{Ll},? $/u;

/** The passage begins with a capital where its sentence does not, in English: `then | Hart said`. */
function isInsideSource({ passage, comparison }: Change, unit: Unit): boolean {
  if (unit !== passage || comparison.words.lang !== 'en' || unit.kind !== 'word') return false;
  if (!beginsCapital(unit.text) || comparison.passage.neighbour(unit, -1) !== null) return false;
  const isSelf = comparison.words.has('pronouns-personal', unit.norm);
  return !isSelf && INSIDE.test(comparison.beside(unit.start, 'before'));
}

/** `the WHO` for `the who`, `U.S. troops`; behind another word capitals may be stress: `told US`. */
function isAcronym(change: Change): boolean {
  const { quote, passage, comparison } = change;
  if (!quote || !passage || quote.text === passage.text) return false;
  if (!comparison.words.has('acronyms', quote.norm)) return false;
  const shouted = sidesOf(change).filter(({ unit }) => isCapitals(withoutStops(unit)));
  return shouted.length === 1 && shouted.every(isNamed);
}

const withoutStops = ({ text }: Unit): string => text.replaceAll(/[.\s]/gu, '');

/** With full stops, behind `the` or before a name or a role, with no other word in capitals beside it. */
function isNamed({ side, unit }: Placed): boolean {
  if (isAmongCapitals(side, unit)) return false;
  const [before, after] = [side.neighbour(unit, -1), side.neighbour(unit, 1)];
  if (unit.text.includes('.') || before?.norm === 'the') return true;
  if (after?.kind !== 'word' || after.norm === 'i') return false;
  return (
    beginsCapital(after.text) || ACRONYM_HEADS.some((list) => side.words.has(list, after.norm))
  );
}

/** `US officials`, `IT staff`: nobody says `us officials`. */
const ACRONYM_HEADS = ['roles', 'acronym-heads'];

const isAmongCapitals = (side: Side, unit: Unit): boolean =>
  [-1, 1].some((step) => {
    const text = side.neighbour(unit, step)?.text ?? '';
    return text.length > 1 && isCapitals(text);
  });

/** `[Maria] Lopez` for `Dr. Lopez`: a title is no name; `Major won` has a name that looks like one. */
function isForTitle({ quote, passage, comparison }: Change): boolean {
  return isTitle(comparison.quote, quote!) !== isTitle(comparison.passage, passage!);
}

/**
 * `[Klein]` for `Miller`: one capitalised word in brackets for another, neither with an article. In
 * English a name stands there without one: `[German]` for `Merkel`; what is no name has `the`.
 */
function isBracketedName(change: Change, known: readonly boolean[]): boolean {
  const { marked, quote, passage, quoteRun, passageRun, comparison } = change;
  if (!marked || !quote || !passage || quoteRun.length > 1 || passageRun.length > 1) return false;
  if (comparison.words.lang === 'en') return known[1] === true && isBareCapital(change);
  if (comparison.words.lang !== 'de') return false;
  return sidesOf(change).every(
    ({ side, unit }, index) => known[index] || comparison.names.canBeName(side, unit),
  );
}

const NO_NAMES = ['pronouns-personal', 'pronouns', 'placeholders', 'roles', 'titles', 'stand-ins'];

/** A capital that nothing but its place in the sentence may have asked for. */
function isBareCapital({ quote, comparison }: Change): boolean {
  const { quote: side, words } = comparison;
  const isAlone = [-1, 1].every((step) => side.neighbour(quote!, step)?.mark !== 'edit');
  return isAlone && beginsCapital(quote!.text) && !words.hasAny(NO_NAMES, quote!.norm);
}

const initials = (units: readonly Unit[]): string =>
  units.map(({ text }) => (beginsCapital(text) ? text.charAt(0) : '')).join('');

/** `[United Kingdom]` for `U.K.`, or the other way round. */
function isSpelledOut({ marked, quoteRun, passageRun }: Change): boolean {
  if (!marked || quoteRun.length === 0 || passageRun.length === 0) return false;
  const [quote, passage] = [quoteRun, passageRun].map((run) =>
    run.map(({ text }) => text.replaceAll('.', '')).join(''),
  );
  return initials(quoteRun) === passage || initials(passageRun) === quote;
}
