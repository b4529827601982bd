// Which stretches are one utterance, interrupted by its cue, by the sentence that its cue ends, or by
// a paragraph's end.

import type { Attribution } from './answers.js';
import { carriesOn } from './carried.js';
import type { Frame } from './frames.js';
import type { Pair } from './pairs.js';

/** Words of a tag that ends its sentence between two stretches: `“…,” Lund said on Monday. “…”`. */
const tagTokensMax = 14;

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
  for (const [i, frame] of frames.entries()) {
    const { tokens } = frame;
    let before = -1;
    const resumed = resumesAfter(frames[i - 1], frame, who);
    if (resumed >= 0) joined.add(resumed);
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

/**
 * The pair that opens a frame and goes on where the tag of the frame before broke off: `“We won,” Lund
 * said. “It was close.”` Not when more than the tag stands between; -1 for none.
 */
function resumesAfter(
  before: Frame | undefined,
  { tokens, paragraph }: Frame,
  who: readonly Attribution[],
): number {
  const first = tokens[0]!.pair;
  if (first < 0 || before?.paragraph !== paragraph) return -1;
  const at = before.tokens.findLastIndex(({ pair }) => pair >= 0);
  const told = before.tokens[at];
  if (told?.pair !== first - 1 || before.tokens.length - at > tagTokensMax) return -1;
  const tagged = who[told.pair]!.form === 'tag' && who[first]!.form === 'continuation';
  return tagged && sameSpeaker(who[told.pair]!, who[first]!) ? first : -1;
}
