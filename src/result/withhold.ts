// What a source of limited access keeps for itself: `internal` shows the passage and the sentences
// around it, `withheld` the verdict alone.

import { withheldMessage, withoutWords } from '../messages/withheld.js';
import type { Unprinted } from './fingerprint.js';

/** Takes out of a row what its source's access does not allow. */
export function withhold(row: Unprinted, access: 'internal' | 'withheld'): Unprinted {
  return access === 'internal' ? excerpt(row) : verdictOnly(row);
}

/** Other places lose their words; the passage, whole, and the words around it stay. */
function excerpt(row: Unprinted): Unprinted {
  if (!row.match) return row;
  const { alternatives, runnerUp, leftOut, segments } = row.match;
  const unmarked = new Set(
    segments.flatMap(({ joint, start }) => (joint === 'unmarked' ? [start] : [])),
  );
  return {
    ...row,
    match: {
      ...row.match,
      alternatives: alternatives.map((place) => ({ ...place, text: '' })),
      runnerUp: runnerUp && { ...runnerUp, text: '' },
      leftOut: leftOut.map((gap) => (unmarked.has(gap.end) ? gap : { ...gap, text: '' })),
    },
  };
}

/** A statement's verdict is its evidence's: its sentence would tell a withheld passage. */
export function withholdStatement(row: Unprinted): Unprinted {
  return { ...row, ...withheldMessage(row.verdict) };
}

const verdictOnly = (row: Unprinted): Unprinted => ({
  ...row,
  ...withheldMessage(row.verdict),
  ...withoutWords(),
});
