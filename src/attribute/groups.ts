// Which stretches are one utterance, interrupted by its cue or by a paragraph's end.

import type { Attribution } from './answers.js';
import { carriesOn } from './carried.js';
import type { Frame } from './frames.js';
import type { Pair } from './pairs.js';

/** The group number of each pair. */
export function groupsOf(
  pairs: readonly Pair[],
  frames: readonly Frame[],
  who: readonly Attribution[],
): number[] {
  const joined = new Set<number>();
  pairs.forEach((pair, i) => {
    if (i > 0 && (pair.joined || carriesOn(pairs[i - 1]!, pair))) joined.add(i);
  });
  for (const { tokens } of frames) {
    let before = -1;
    for (const { pair } of tokens) {
      if (pair < 0) continue;
      if (before >= 0 && who[before]!.form === 'tag' && sameSpeaker(who[before]!, who[pair]!))
        joined.add(pair);
      before = pair;
    }
  }
  let group = 0;
  return pairs.map((_, i) => (joined.has(i) ? group : ++group));
}

const sameSpeaker = (a: Attribution, b: Attribution): boolean =>
  a.speaker !== null && a.speaker.start === b.speaker?.start;
