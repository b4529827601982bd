// Another form of the same word. At either end of a quote the editor's sentence asks for it.

import { beginsCapital } from '../../text/letters.js';
import { sharesStem } from '../align/costs.js';
import { type Change, differenceRule } from '../change.js';

const ENDINGS: ReadonlySet<string> = new Set([
  '',
  'e',
  'en',
  'er',
  'es',
  'em',
  's',
  'n',
  'ns',
  'nen',
  "'s",
]);

export const inflection = differenceRule({
  id: 'inflection',
  of: 'unlike',
  find(change) {
    const { same, quote, passage } = change;
    if (same || quote?.kind !== 'word' || passage?.kind !== 'word') return null;
    if (!sharesStem(quote.norm, passage.norm)) return null;
    const isEnding = isAtEnd(change) && differByEnding(quote.norm, passage.norm);
    return isEnding && !isOtherNoun(change) ? 'end' : 'inside';
  },
});

/** `farmer` for `farm`, `Lehrer` for `Lehre`: a noun of its own; `schöner` is an adjective. */
function isOtherNoun({ quote, passage, comparison }: Change): boolean {
  const [short, long] = [quote!, passage!].sort((one, two) => one.norm.length - two.norm.length);
  if (long!.norm !== `${short!.norm.replace(/e$/u, '')}er`) return false;
  const isNoun = beginsCapital(passage!.text) && !comparison.passage.isFirstWord(passage!);
  return comparison.words.lang === 'en' || isNoun;
}

function isAtEnd({ quote, passage, comparison }: Change): boolean {
  const [left, right] = [comparison.quote, comparison.passage];
  const isFirst = left.isFirstWord(quote!) && right.isFirstWord(passage!);
  return isFirst || (left.isLastWord(quote!) && right.isLastWord(passage!));
}

function differByEnding(left: string, right: string): boolean {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  // `Haus` and `Hause` part at the end of one; `schöner` and `schönen` one letter earlier.
  for (let cut = same; cut >= Math.max(1, same - 2); cut -= 1) {
    if (ENDINGS.has(left.slice(cut)) && ENDINGS.has(right.slice(cut))) return true;
  }
  return false;
}
