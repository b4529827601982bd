// Which stretches are one utterance, interrupted by its cue, by the sentence that its cue ends, or by
// a paragraph's end.

import type { Attribution } from '../attribution.js';
import type { Pair } from '../marks/pairs.js';
import { carriesOn } from './carried.js';
import type { Frame } from './frames.js';

/** Words of a tag that ends its sentence between two stretches: `“…,” Lund said on Monday. “…”`. */
const tagTokensMax = 14;

/** How a pair stands to the one before it, as bits. */
export const link = {
  /** In the same frame. */
  beside: 1,
  /** It opens its frame, and little more than a tag ends the frame before. */
  resumes: 2,
} as const;

/** Notes how the pairs of a frame stand to those before them; `before` is the frame before it. */
export function linkFrame(before: Frame | undefined, frame: Frame, links: Uint8Array): void {
  const resumed = resumesAfter(before, frame);
  if (resumed >= 0) links[resumed]! |= link.resumes;
  let isBeside = false;
  for (const { pair } of frame.tokens) {
    if (pair < 0) continue;
    if (isBeside) links[pair]! |= link.beside;
    isBeside = true;
  }
}

/** The group number of each pair. */
export function groupsOf(
  pairs: readonly Pair[],
  links: Uint8Array,
  who: readonly Attribution[],
): number[] {
  let group = 0;
  return pairs.map((pair, i) => {
    const before = pairs[i - 1];
    const joins = before && (pair.joined || carriesOn(before, pair) || goesOn(links[i]!, who, i));
    return joins ? group : ++group;
  });
}

/** The pair before was interrupted by its tag, and this one goes on with it. */
function goesOn(links: number, who: readonly Attribution[], i: number): boolean {
  if (links === 0) return false;
  const [before, own] = [who[i - 1]!, who[i]!];
  if (before.form !== 'tag' || !sameSpeaker(before, own)) return false;
  return (links & link.beside) > 0 || own.form === 'continuation';
}

const sameSpeaker = (a: Attribution, b: Attribution): boolean =>
  a.speaker !== null && a.speaker.start === b.speaker?.start;

/**
 * The pair that opens a frame and may go on where the tag of the frame before broke off: `“We won,”
 * Lund said. “It was close.”` Not when more than the tag stands between; -1 for none.
 */
function resumesAfter(before: Frame | undefined, { tokens, paragraph }: Frame): number {
  const first = tokens[0]!.pair;
  if (first < 0 || before?.paragraph !== paragraph) return -1;
  const at = before.tokens.findLastIndex(({ pair }) => pair >= 0);
  const told = before.tokens[at];
  return told?.pair !== first - 1 || before.tokens.length - at > tagTokensMax ? -1 : first;
}
