// Whether some words of a paragraph are the same units alone as among those beside them: `fifty` is
// none behind `two hundred and`, nor `May` before `5`. O(1): a few words on either side are looked at.

import type { Token } from '../text/tokens.js';
import { isMonth } from './equal/ordinals.js';
import { runAt } from './equal/runs.js';
import { mayOpenRun } from './single-units.js';
import type { Vocabulary } from './vocabulary.js';

/** Of a run that is longer than this, one of its last tokens begins a run as well: `and fifty`. */
const tokensBefore = 4;
/** So far ahead a run looks, but for sums of many words, of which the later begin runs as well. */
const tokensAhead = 6;
/** A currency and a month go behind the number beside them, with no more than a full stop between. */
const tokensBeside = 2;

/**
 * Whether the tokens from one to another are the same units alone; `own` are these as they are read
 * alone.
 */
export function standAlone(
  tokens: readonly Token[],
  from: number,
  to: number,
  own: readonly Token[],
  words: Vocabulary,
): boolean {
  if (tokens[from]?.spaced === false) return false;
  for (let at = Math.max(0, from - tokensBefore); at < from; at += 1) {
    if (!mayOpenRun(tokens, at, words)) continue;
    if (at + (runAt(tokens, at, words)?.length ?? 1) >= from) return false;
  }
  const isSame = (at: number): boolean => {
    if (!mayOpenRun(tokens, at, words)) return true;
    const [among, alone] = [runAt(tokens, at, words), runAt(own, at - from, words)];
    return among?.length === alone?.length && among?.key === alone?.key;
  };
  for (let at = Math.max(from, to - tokensAhead); at < to; at += 1) {
    if (!isSame(at) || (at >= to - tokensBeside && mayOpenRun(tokens, at, words))) return false;
  }
  return isSame(from) && !goesBehindNumber(tokens, to, words);
}

/** Whether one of the last words may go behind a number that follows them. */
function goesBehindNumber(tokens: readonly Token[], to: number, words: Vocabulary): boolean {
  for (let at = Math.max(0, to - tokensBeside); at < to; at += 1) {
    const token = tokens[at]!;
    if (isMonth(token, words) || words.canonical('units').has(token.norm)) return true;
  }
  return false;
}
