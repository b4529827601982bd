// Who says each quotation: its own cue, else the sentence before it that announces it, else the
// speech that it continues. What the text does not say stays null.

import { type Attribution, UNKNOWN } from '../attribution.js';
import { cueOf, type FrameCue } from '../cues/cues.js';
import type { FrameReader } from '../cues/frame-reader.js';
import type { Frame } from '../cues/frames.js';
import { isNamed, isPlaced } from '../cues/german/naming.js';
import { heardFrom } from '../cues/heard-words.js';
import { afterGesture } from '../persons/gestures.js';
import { is } from '../words/grammar.js';
import { isIndirect } from '../words/indirect-speech.js';
import { answer, namesSomebody, type Scene } from './answers.js';
import { isConversation, isReportage, takeTurns } from './conversations.js';
import { announced, clauseCue, colonCue, continued, reportedIn, type Talk } from './fallbacks.js';
import { innerLabel } from './inner-labels.js';
import { goesOnBehind, reflected, toldBefore, toldWithin } from './reflections.js';

/** Attributes all quotations of the frames, in order; index = pair. */
export function attributions(reader: FrameReader, scene: Scene): Attribution[] {
  if (!scene.grammar.speaks) {
    reader.all();
    return scene.pairs.map(() => UNKNOWN);
  }
  // Only a story is read whole before the first answer.
  if (!isReportage(scene.text) && isConversation(reader.all(), scene)) {
    const told = { ...scene, topics: null, mentions: [] };
    const turns = takeTurns(reader.all(), cuedAnswers(reader, told, true), told);
    if (turns) return turns;
  }
  return cuedAnswers(reader, scene, false);
}

/** One pass over the frames; of a conversation, what has no cue is left to its turns. */
function cuedAnswers(reader: FrameReader, scene: Scene, told: boolean): Attribution[] {
  const out: Attribution[] = scene.pairs.map(() => UNKNOWN);
  const { frames } = reader;
  const talk: Talk = { quoted: null, reported: null };
  const isKnown = (word: string): boolean => scene.persons.knows(word);
  for (let frame = reader.at(0); frame; frame = reader.at(frame.index + 1)) {
    const { tokens, index } = frame;
    let spoken = false;
    for (let at = 0; at < tokens.length; at += 1) {
      const { pair } = tokens[at]!;
      if (pair < 0) continue;
      const said = speakerOf(frames, index, at, talk, scene, told);
      const found = told ? said : afterGesture(frames, index, said, scene.grammar, isKnown);
      out[pair] = found;
      if (!found.speaker) continue;
      talk.quoted = { frame, answer: () => found };
      spoken = true;
    }
    const reported = spoken ? null : reportedIn(frame, scene);
    if (reported) talk.reported = { frame, answer: reported };
    if (!told) reader.letGo(index);
  }
  return out;
}

function speakerOf(
  frames: readonly Frame[],
  index: number,
  at: number,
  talk: Talk,
  scene: Scene,
  told: boolean,
): Attribution {
  const frame = frames[index]!;
  const kind = scene.kinds[frame.tokens[at]!.pair];
  const label = innerLabel(scene.text, scene.pairs[frame.tokens[at]!.pair]!);
  if (label) return label;
  const heard = heardFrom(frame.tokens, at, scene.grammar);
  if (heard !== undefined) return heard ? answer(frame, heard, scene, at) : UNKNOWN;
  const cue = cueOf(frame.tokens, at, scene.grammar);
  const sure = cue?.form !== 'noun' || scene.grammar.verbSecond;
  const named = cue && (sure || namesSomebody(frame, cue, scene));
  if (named && (mayBeSaid(frame, at, cue, scene) || shares(frame, at, cue, scene))) {
    return answer(frame, cue, scene, at);
  }
  const colon = kind === 'speech' ? colonCue(frame, at, scene) : null;
  if (colon && namesSomebody(frame, colon, scene)) return answer(frame, colon, scene, at);
  const found =
    announced(frames, index, at, scene) ??
    (told ? UNKNOWN : besides(frames, index, at, talk, scene));
  if (found.speaker || kind !== 'speech' || scene.grammar.nounsCapitalised) return found;
  const around = clauseCue(frame, at, scene);
  return around && namesSomebody(frame, around, scene) ? answer(frame, around, scene, at) : found;
}

/** Whom the sentences around the quotation's own name. */
function besides(
  frames: readonly Frame[],
  index: number,
  at: number,
  talk: Talk,
  scene: Scene,
): Attribution {
  const after = reflected(frames, index, at, scene);
  if (after) return after;
  const goesOn = continued(frames, index, at, talk, scene);
  const actor = goesOn.speaker ? toldBefore(frames, index, at, scene, false) : null;
  if (actor && isAnother(actor, goesOn)) return actor;
  if (goesOn.speaker || scene.kinds[frames[index]!.tokens[at]!.pair] !== 'speech') return goesOn;
  const indirect = isIndirect(frames[index]!.tokens, at, scene.grammar);
  const within = indirect ? toldWithin(frames[index]!, at, scene) : null;
  return (
    within ??
    toldBefore(frames, index, at, scene, indirect) ??
    goesOnBehind(frames, index, at, scene) ??
    goesOn
  );
}

/** A person whose whole name is known acts right before the words, whoever spoke before. */
const isAnother = ({ speaker }: Attribution, { speaker: last }: Attribution): boolean =>
  speaker?.via === 'name' && speaker.name.includes(' ') && speaker.name !== last?.name;

/** A title is not said; a term is when somebody is said to use it, or to use others beside it. */
function mayBeSaid(frame: Frame, at: number, cue: FrameCue, scene: Scene): boolean {
  const kind = scene.kinds[frame.tokens[at]!.pair];
  if (cue.speaker.from <= at && at < cue.speaker.to) return false;
  if (kind === 'speech' || (cue.form === 'colon' && kind !== 'term')) return true;
  if (scene.grammar.nounsCapitalised) {
    if (kind === 'noun' && cue.form === 'tag') return !isPlaced(frame.tokens, at);
    if (kind === 'noun' && cue.form === 'late-tag' && isIndirect(frame.tokens, at, scene.grammar))
      return !isPlaced(frame.tokens, at);
    // `wies Berichte der Zeitung „Der Bote“ zurück`.
    if (kind === 'title' && isNameOfTitle(frame, at)) return false;
    return isNamed(frame.tokens, at, cue, scene.grammar);
  }
  const naming = cue.verb != null && (frame.tokens[cue.verb]!.bits & is.naming) > 0;
  if (kind === 'title') return naming;
  if (naming || cue.form === 'tag') return true;
  return cue.form === 'verb';
}

/** A name with a capital right behind its noun; `nannte die Partei „dumm“` is said. */
const isNameOfTitle = ({ tokens }: Frame, at: number): boolean =>
  ((tokens[at - 1]?.bits ?? 0) & is.titleNoun) > 0 && /^\p{Lu}/u.test(tokens[at]!.text);

/** Words back to a quotation of the same cue. */
const sharedTokensMax = 60;

/** Another quotation of the frame is said by the same cue: `einen „neuen Schub“ zum „Partner“`. */
function shares(frame: Frame, at: number, cue: FrameCue, scene: Scene): boolean {
  const other = frame.tokens
    .slice(Math.max(0, at - sharedTokensMax), at)
    .findLast(({ pair }) => pair >= 0 && scene.kinds[pair] === 'speech');
  return (
    cue.form === 'verb' && other !== undefined && other.start > frame.tokens[cue.words.from]!.start
  );
}
