// A sign that means something by itself and is missing: a minus, a range, `+`, `=`.

import { type Change, differenceRule, sidesOf } from '../change.js';

export const sign = differenceRule({
  id: 'sign',
  of: 'unlike',
  find(change) {
    if (change.same) return null;
    if (differBySign(change)) return 'minus';
    if (sidesOf(change).some(({ unit }) => unit.kind === 'sign') && !isNoteSign(change))
      return 'sign';
    return change.op !== 'replaced' && isBetweenNumbers(change) ? 'range' : null;
  },
});

/** `costs* rose`: the sign of a footnote, which the source has at a word and the quote has not. */
export function isNoteSign({ quote, passage, comparison }: Change): boolean {
  if (quote !== null || !passage || !NOTE_SIGNS.has(passage.text) || passage.spaced) return false;
  const { passage: side } = comparison;
  const [before, after] = [side.neighbour(passage, -1), side.neighbour(passage, 1)];
  if (NOTE_SIGNS.has(after?.text ?? '')) return false;
  // `four*` is a number in letters; `4*` may be multiplied.
  const isAtWord = before !== null && !/[^\p{L}\p{M}.,;:!?'’”“»)]$/u.test(before.text);
  return isAtWord && (after === null || after.spaced || after.kind === 'punctuation');
}

const NOTE_SIGNS: ReadonlySet<string> = new Set(['*', '†', '‡']);

function differBySign({ quote, passage }: Change): boolean {
  if (quote?.kind !== 'number' || passage?.kind !== 'number') return false;
  return quote.key !== passage.key && plain(quote.key) === plain(passage.key);
}

const plain = (key: string): string => key.replace(/^#-/u, '#');

/** `12–15` without its dash: a mark right between two numbers. */
function isBetweenNumbers(change: Change): boolean {
  return sidesOf(change).some(({ side, unit }) => {
    if (unit.kind !== 'punctuation' || !/^[-–—−/:]$/u.test(unit.text)) return false;
    const [before, after] = [side.neighbour(unit, -1), side.neighbour(unit, 1)];
    return before?.kind === 'number' && after?.kind === 'number' && !unit.spaced;
  });
}
