// Who says each quotation: its own cue, else the sentence before it that announces it, else the
// speech that it continues. What the text does not say stays null.

import { type Attribution, answer, namesSomebody, type Scene, UNKNOWN } from './answers.js';
import { cueOf, type FrameCue } from './cues.js';
import { announced, clauseCue, continued, reportedIn, type Talk } from './fallbacks.js';
import type { Frame } from './frames.js';

/** Attributes all quotations of the frames, in order; index = pair. */
export function attributions(frames: readonly Frame[], scene: Scene): Attribution[] {
  const out: Attribution[] = scene.pairs.map(() => UNKNOWN);
  if (!scene.grammar.speaks) return out;
  const talk: Talk = { quoted: null, reported: null };
  frames.forEach((frame, index) => {
    let spoken = false;
    frame.tokens.forEach((token, at) => {
      if (token.kind !== 'quotation') return;
      const found = speakerOf(frames, index, at, talk, scene);
      out[token.pair] = found;
      if (!found.speaker) return;
      talk.quoted = { frame: index, answer: found };
      spoken = true;
    });
    const reported = spoken ? null : reportedIn(frame, scene);
    if (reported) talk.reported = { frame: index, answer: reported };
  });
  return out;
}

function speakerOf(
  frames: readonly Frame[],
  index: number,
  at: number,
  talk: Talk,
  scene: Scene,
): Attribution {
  const frame = frames[index]!;
  const kind = scene.kinds[frame.tokens[at]!.pair];
  const cue = cueOf(frame.tokens, at, scene.grammar);
  if (cue && mayBeSaid(kind, cue, scene)) {
    return answer(frame, cue, scene);
  }
  const found = announced(frames, index, at, scene) ?? continued(frames, index, at, talk, scene);
  if (found.speaker || kind !== 'speech' || scene.grammar.nounsCapitalised) return found;
  const around = clauseCue(frame, at, scene);
  return around && namesSomebody(frame, around, scene) ? answer(frame, around, scene) : found;
}

/** A title is not said; a term is when somebody is said to use it. */
function mayBeSaid(kind: string | undefined, { form }: FrameCue, { grammar }: Scene): boolean {
  if (kind === 'speech' || form === 'colon') return true;
  if (kind === 'title') return false;
  return form === 'tag' || (!grammar.nounsCapitalised && form === 'verb');
}
