// A hyphen or a space in a compound: `Klima-Politik`, `Klimapolitik`.

import { differenceRule } from '../change.js';
import type { Unit } from '../units.js';

export const compound = differenceRule({
  id: 'compound',
  find(change) {
    const { quoteRun, passageRun, same } = change;
    if (same) return null;
    if (isHyphen(change.quote) || isHyphen(change.passage)) {
      return change.quote === null || change.passage === null
        ? hyphenAlone(quoteRun, passageRun)
        : null;
    }
    const [quote, passage] = [joined(quoteRun), joined(passageRun)];
    return quote !== '' && quote === passage ? 'joined' : null;
  },
});

const isHyphen = (unit: Unit | null): boolean => unit?.kind === 'punctuation' && unit.norm === '-';

const joined = (units: readonly Unit[]): string =>
  units
    .filter((unit) => !isHyphen(unit))
    .map((unit) => unit.norm)
    .join('');

/** A hyphen alone came or went: `Klima-Politik`, `Klima Politik`. */
function hyphenAlone(quote: readonly Unit[], passage: readonly Unit[]): string | null {
  const all = [...quote, ...passage];
  if (all.length === 1 && !all[0]!.spaced) return 'hyphen';
  return joined(quote) === joined(passage) && joined(quote) !== '' ? 'joined' : null;
}
