// Another form of the same word. At either end of a quote the editor's sentence asks for it.

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
    return isAtEnd(change) && differByEnding(quote.norm, passage.norm) ? 'end' : 'inside';
  },
});

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
