// A unit, currency or scale: million or billion, percent or percentage points; megawatt or milliwatt,
// which only their case tells apart; one of what nobody counts, or several: `a week`, `weeks`.

import { beginsSmall } from '../../text/letters.js';
import { type Change, differenceRule, type Placed, sidesOf } from '../change.js';
import type { Unit } from '../units.js';
import { isListedAs } from './listed.js';

export const unit = differenceRule({
  id: 'unit',
  find: (change) =>
    isListedAs(change, 'unit') ||
    isOtherCase(change) ||
    isOtherNumber(change) ||
    isOtherMeasure(change)
      ? 'listed'
      : null,
});

/** `5 mW` for `5 MW`: behind a number, and listed as written. */
function isOtherCase({ same, quote, passage, comparison }: Change): boolean {
  if (!same || !quote || !passage || quote.text === passage.text) return false;
  const lists = comparison.words.asWritten('case-units');
  const isUnit = lists.has(quote.text) && lists.has(passage.text);
  return isUnit && comparison.passage.neighbour(passage, -1)?.kind === 'number';
}

/** `£5` for five pounds of weight, `4m high` for `4 million high`: one form, two measures. */
export function isOtherMeasure(change: Change): boolean {
  const { same, quote, passage, comparison } = change;
  if (!same || quote?.via !== 'unit' || passage?.via !== 'unit') return false;
  if (comparison.words.lang !== 'en') return false;
  const sides = sidesOf(change);
  const long = sides.find(({ unit: { norm } }) => WRITTEN.has(norm));
  const short = sides.find(({ unit: { norm } }) => SHORT.has(norm));
  if (!long || !short) return false;
  return long.unit.key === 'u:pound' ? isWeight(long) : isLength(short);
}

const WRITTEN: ReadonlySet<string> = new Set(['pound', 'pounds', 'million', 'millions']);
const SHORT: ReadonlySet<string> = new Set(['£', 'gbp', 'm']);

/** `weighed five pounds`, `five pounds of sugar`; not `five pounds of debt`. */
function isWeight({ side, unit }: Placed): boolean {
  const [next, after] = [side.neighbour(unit, 1), side.neighbour(unit, 2)];
  const isOf = next?.norm === 'of' && after?.kind === 'word';
  if (isOf) return !side.words.hasAny(MONEY, after.norm);
  return [-1, 1].some((step) => isWeighedBeside({ side, unit }, step));
}

/** `weighed five pounds`, `five pounds heavier`: near by, and in the same clause. */
function isWeighedBeside({ side, unit }: Placed, step: number): boolean {
  for (let away = 1; away <= weighingWordsMax; away += 1) {
    const beside = side.neighbour(unit, step * away);
    if (!beside || beside.kind === 'punctuation') return false;
    if (side.words.has('conjunctions', beside.norm)) return false;
    if (side.words.has('weighing', beside.norm)) return true;
  }
  return false;
}

/** `weighed a little more than five pounds`. */
const weighingWordsMax = 6;

const MONEY = ['money-nouns', 'articles', 'possessives', 'determiners'];

/** `4m high`, `4 m away`. */
const isLength = ({ side, unit }: Placed): boolean =>
  side.words.has('measured', side.neighbour(unit, 1)?.norm ?? '');

/** `It took a week` for `It took weeks`: with a number before them the forms say the same. */
export function isOtherNumber(change: Change): boolean {
  const { same, quote, passage } = change;
  if (!same || quote?.via !== 'unit' || passage?.via !== 'unit') return false;
  if (quote.norm === passage.norm || ![quote, passage].every(isWritten)) return false;
  const sides = sidesOf(change);
  const plurals = sides.filter((one) => isPlural(one.unit) && !isSingle(one));
  return plurals.length === 1 && sides.some((one) => !isCounted(one));
}

/** Signs and short forms stand for one and for several. */
const isWritten = ({ norm }: Unit): boolean => /^\p{L}{3,}$/u.test(norm);

const isPlural = ({ norm, key }: Unit): boolean =>
  key !== `u:${norm}` &&
  /(?:s|e|en|feet)$/u.test(norm) &&
  !/(?:tages|tags|jahres|jahrs|monats)$/u.test(norm);

const SINGLE: ReadonlySet<string> = new Set(
  'am beim dem des diesem dieses einem eines im jedem jedes vom zu zum bei'.split(' '),
);

/** `im Jahre 1989`, `am selben Tage`, `des Euros`: an old dative or a genitive of one. */
function isSingle({ side, unit }: Placed): boolean {
  if (side.words.lang !== 'de') return false;
  const [before, after] = [side.neighbour(unit, -1), side.neighbour(unit, 1)];
  if (/^#\d{4}$/u.test(after?.key ?? '')) return true;
  const isBetween = before !== null && beginsSmall(before.text) && before.norm.endsWith('en');
  const first = isBetween ? side.neighbour(unit, -2) : before;
  return SINGLE.has(before?.norm ?? '') || SINGLE.has(first?.norm ?? '');
}

function isCounted({ side, unit }: Placed): boolean {
  const before = side.neighbour(unit, -1);
  const counter = before?.norm === '-' ? side.neighbour(unit, -2) : before;
  return counter?.kind === 'number' || counter?.via === 'unit';
}
