// Beats: what a narrator tells beside the words of a conversation, instead of a cue: `Der Alte
// nickte. „Gut.“` Whoever the sentence next to the words is about speaks them.

import type { Attribution } from '../attribution.js';
import { actorFrom, isActor } from '../cues/actors.js';
import type { FrameCue } from '../cues/cues.js';
import type { Frame } from '../cues/frames.js';
import { answer, type Scene } from './answers.js';

/** The answer for the quotation at token `at` of a frame, from the sentences beside it. */
export function actorOf(
  frames: readonly Frame[],
  index: number,
  at: number,
  scene: Scene,
  known: ReadonlySet<string>,
): Attribution | null {
  const frame = frames[index]!;
  const before = frames[index - 1];
  const after = frames[index + 1];
  const places: [Frame, number][] = [];
  if (frame.tokens[at + 1]?.kind === 'word') places.push([frame, at + 1]);
  if (at === 0 && before?.paragraph === frame.paragraph) {
    places.push([before, lastQuotation(before) + 1]);
  }
  const ends = at === frame.tokens.length - 1;
  if (ends && after?.paragraph === frame.paragraph) places.push([after, 0]);
  if (at === 0 && frame.first && before && lastQuotation(before) < 0) places.push([before, 0]);
  for (const [place, from] of places) {
    const actor = actorFrom(place.tokens, from, scene.grammar, (range) =>
      isActor(place.tokens, range, scene.grammar, known),
    );
    if (!actor) continue;
    const cue: FrameCue = { form: 'other', speaker: actor, words: actor, subject: false };
    return answer(place, cue, scene);
  }
  return null;
}

const lastQuotation = ({ tokens }: Frame): number =>
  tokens.findLastIndex(({ kind }) => kind === 'quotation');
