// What a source of limited access keeps for itself: `internal` shows the passage and the sentences
// around it, `withheld` the verdict alone.

import { sentence } from '../messages/index.js';
import type { Unprinted } from './fingerprint.js';

/** Takes out of a row what its source's access does not allow. */
export function withhold(row: Unprinted, access: 'internal' | 'withheld'): Unprinted {
  return access === 'internal' ? excerpt(row) : verdictOnly(row);
}

/** Other places lose their words; the passage and the words around it stay. */
function excerpt(row: Unprinted): Unprinted {
  if (!row.match) return row;
  const { alternatives, runnerUp, leftOut } = row.match;
  return {
    ...row,
    match: {
      ...row.match,
      alternatives: alternatives.map((place) => ({ ...place, text: '' })),
      runnerUp: runnerUp && { ...runnerUp, text: '' },
      leftOut: leftOut.map((stretch) => ({ ...stretch, text: '' })),
    },
  };
}

function verdictOnly(row: Unprinted): Unprinted {
  const message = { code: 'verdict/withheld', args: { verdict: row.verdict } };
  return {
    ...row,
    ...message,
    sentence: sentence(message, 'en'),
    match: null,
    nearest: null,
    attribution: null,
    differences: [],
    findings: [],
  };
}
