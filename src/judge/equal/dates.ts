// A German date in digits beside one with the name of its month: `14.6.2021` and `14. Juni 2021` are
// one day. The digits are read as day, month and year where the other side has that very month in
// words, so that what differs is still named as it stands. O(units of both sides), for dates alone.

import { tokenize } from '../../text/tokens.js';
import type { Unit } from '../units.js';
import type { Vocabulary } from '../vocabulary.js';
import { fullYear } from './spoken-dates.js';

/** `14.6.2021`, `14.06.21`, `14.6`: how a token of digits writes a day. */
const DIGITS = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])(?:\.((?:1\d|20)?\d\d))?$/u;

/** `10.05 Uhr` was read as a time before, which its key shows. */
const isDate = ({ kind, norm, key }: Unit): boolean =>
  kind === 'number' && !key.includes(':') && DIGITS.test(norm);

/** Units with their dates in digits parted as the other side writes them. */
export function datedLike(
  units: readonly Unit[],
  other: () => string,
  words: Vocabulary,
): readonly Unit[] {
  if (words.lang !== 'de' || !units.some(isDate)) return units;
  const names = [...new Set(words.canonical('months').values())];
  const named = new Set(tokenize(other()).map(({ norm }) => words.canonical('months').get(norm)));
  return units.flatMap((unit) => {
    const [, day, month, year] = (isDate(unit) && DIGITS.exec(unit.norm)) || [];
    const name = names[Number(month) - 1];
    if (day === undefined || name === undefined || !named.has(name)) return [unit];
    const part = (key: string, kind: Unit['kind'], others: readonly string[] = []): Unit => ({
      ...unit,
      key,
      kind,
      others,
      via: 'numeral',
    });
    const years = year?.length === 2 ? [`#${fullYear(year)}`] : [];
    return [
      part(`#${Number(day)}.`, 'number'),
      part(name, 'word'),
      ...(year === undefined ? [] : [part(`#${year}`, 'number', years)]),
    ];
  });
}
