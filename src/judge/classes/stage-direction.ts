// What a transcript says in brackets about the room: `(Beifall)`, `[crosstalk]`.

import { differenceRule } from '../change.js';

export const stageDirection = differenceRule({
  id: 'stage-direction',
  find({ quote, passage, comparison }) {
    if (quote !== null || !passage || comparison.kind !== 'transcript') return null;
    if (passage.mark === 'edit') return 'brackets';
    const { units } = comparison.passage;
    const at = comparison.passage.at(passage);
    return isInBrackets(
      units.map((unit) => unit.text),
      at,
    )
      ? 'brackets'
      : null;
  },
});

const directionWordsMax = 12;

/** Whether the unit at `at` is a bracket or stands between two that are near. */
function isInBrackets(texts: readonly string[], at: number): boolean {
  let start = at;
  while (start > 0 && at - start < directionWordsMax && !/^[([]/u.test(texts[start]!)) {
    if (start < at && /^[)\]]/u.test(texts[start]!)) return false;
    start -= 1;
  }
  if (!/^[([]/u.test(texts[start]!)) return false;
  let end = at;
  while (end < texts.length - 1 && end - at < directionWordsMax && !/^[)\]]/u.test(texts[end]!)) {
    end += 1;
  }
  return /^[)\]]/u.test(texts[end]!);
}
