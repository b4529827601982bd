// Quotations over several paragraphs: print repeats the opening mark at each, and closes the last.
// A mark that is not closed and whose paragraph holds a cue was forgotten, not carried on.

import { ANGLE_SIGNS } from '../marks/mark-table.js';
import type { Mark } from '../marks/marks.js';
import type { Pair } from '../marks/pairs.js';
import { tokensOf } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { lateTag } from './tags.js';

/** Whether `next` repeats the opening mark of `pair` at the next paragraph's beginning. */
export function carriesOn(pair: Pair, next: Pair | undefined): boolean {
  if (!next || pair.closed || pair.torn || pair.sign !== next.sign) return false;
  const apart = next.paragraph - pair.paragraph;
  return (apart === 1 && next.leads) || (apart === 0 && ANGLE_SIGNS.includes(pair.sign));
}

/** Marks the unclosed pairs that hold a cue: `“We won, Doe said.` */
export function tearForgotten(text: string, pairs: readonly Pair[], words: Vocabulary): Pair[] {
  return pairs.map((pair) => {
    if (pair.closed) return pair;
    const tokens = tokensOf(text, pair.start, pair.end, [], 0, words);
    return lateTag(tokens, -1, words.grammar) ? { ...pair, torn: true } : pair;
  });
}

/** The opening marks that nothing closes, those of carried quotations left out. */
export function forgottenMarks(pairs: readonly Pair[], unclosed: readonly Mark[]): Mark[] {
  const carried = new Set(
    pairs.filter((pair, i) => carriesOn(pair, pairs[i + 1])).map(({ outerStart }) => outerStart),
  );
  return unclosed.filter(({ start }) => !carried.has(start));
}
