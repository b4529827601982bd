// Runs for readers of plain text: differing words that stand side by side are one mark, not a row of
// them, and an empty place beside a differing word tells nothing that the word does not. Linear.

import type { Run } from './word-runs.js';

/**
 * Puts marks side by side into one.
 *
 * `nicht [-im-] [-Stich-].` → `nicht [-im Stich-].`; `‸‸ {+allein+}` → `{+allein+}`
 */
export function plainRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.kind === 'gap' && isIdle(runs, index)) continue;
    const blank = merged.at(-1);
    const isBlank = blank?.kind === 'same' && /^\s+$/u.test(blank.text);
    const last = isBlank ? merged.at(-2) : blank;
    if (run.kind !== 'differs' || last?.kind !== 'differs') merged.push(run);
    else {
      merged.splice(isBlank ? -2 : -1);
      merged.push({ ...last, text: `${last.text}${isBlank ? blank.text : ''}${run.text}` });
    }
  }
  return merged;
}

/** Whether words that differ stand right beside an empty place, or beside its like. */
export const standsBeside = (runs: readonly Run[], index: number): boolean =>
  beside(runs, index, -1) === 'differs' || besideGaps(runs, index) === 'differs';

/** Whether words that differ, or another empty place before it, stand right beside an empty place. */
const isIdle = (runs: readonly Run[], index: number): boolean =>
  beside(runs, index, -1) === 'gap' || standsBeside(runs, index);

/** The kind of the next run that is not blank. */
function beside(runs: readonly Run[], from: number, step: 1 | -1): Run['kind'] | null {
  let at = from + step;
  while (runs[at]?.kind === 'same' && runs[at]?.text.trim() === '') at += step;
  return runs[at]?.kind ?? null;
}

/** The same behind all empty places that follow. */
function besideGaps(runs: readonly Run[], from: number): Run['kind'] | null {
  let at = from + 1;
  while (runs[at]?.kind === 'gap' || (runs[at]?.kind === 'same' && runs[at]?.text.trim() === '')) {
    at += 1;
  }
  return runs[at]?.kind ?? null;
}
