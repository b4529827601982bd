// Who says each quotation: its own cue, else the frame before it that announces it, else the
// quotation that it continues. What the text does not say stays null.

import type { AttributionStatus, QuotationSpeaker } from '../model/quotation.js';
import { textOffset, textSpan } from '../text/offsets.js';
import { cueOf, type FrameCue } from './cues.js';
import type { Frame } from './frames.js';
import { verbBefore } from './governing-cues.js';
import type { Grammar } from './grammar.js';
import { is } from './grammar.js';
import { type Mention, mentionOf } from './mentions.js';
import type { Pair } from './pairs.js';
import type { Persons } from './persons.js';

/** The answer for one quotation. */
export interface Attribution {
  readonly status: AttributionStatus;
  readonly speaker: QuotationSpeaker | null;
  readonly form: FrameCue['form'] | 'continuation' | null;
}

/** What attribution reads. */
export interface Scene {
  readonly text: string;
  readonly grammar: Grammar;
  readonly persons: Persons;
  readonly pairs: readonly Pair[];
  readonly kinds: readonly string[];
}

const UNKNOWN: Attribution = { status: 'unknown', speaker: null, form: null };

/** Attributes all quotations of the frames, in order; index = pair. */
export function attributions(frames: readonly Frame[], scene: Scene): Attribution[] {
  const out: Attribution[] = scene.pairs.map(() => UNKNOWN);
  const mentions: Mention[] = [];
  let last: { pair: number; frame: number } | null = null;
  frames.forEach((frame, index) => {
    frame.tokens.forEach((token, at) => {
      if (token.kind !== 'quotation') return;
      const own = ownCue(frame, at, scene, mentions);
      const announced = own ?? announcedBy(frames, index, at, scene, mentions);
      const answer = announced ?? continued(frames, index, at, last, out, scene);
      out[token.pair] = answer;
      if (answer.speaker) last = { pair: token.pair, frame: index };
    });
  });
  return out;
}

function ownCue(frame: Frame, at: number, scene: Scene, mentions: Mention[]): Attribution | null {
  const cue = cueOf(frame.tokens, at, scene.grammar);
  if (!cue) return null;
  const pair = frame.tokens[at]!.pair;
  if (scene.kinds[pair] !== 'speech' && cue.form !== 'tag' && cue.form !== 'colon') return null;
  return answer(frame, cue, scene, mentions);
}

function answer(frame: Frame, cue: FrameCue, scene: Scene, mentions: Mention[]): Attribution {
  const { text, grammar, persons } = scene;
  const mention = mentionOf(text, frame.tokens, cue.speaker, grammar);
  const name = persons.resolve(mention, mentions);
  mentions.push(mention);
  const start = frame.tokens[cue.words.from]!.start;
  const end = frame.tokens[cue.words.to - 1]!.end;
  const firm =
    cue.subject && (cue.form === 'tag' || cue.form === 'verb' || cue.form === 'late-tag');
  const confirmed = (firm || cue.form === 'colon') && isDefinite(mention);
  return {
    status: confirmed ? 'confirmed' : 'inferred',
    form: cue.form,
    speaker: {
      name,
      start: textOffset(mention.start),
      end: textOffset(mention.end),
      text: mention.text,
      cue: { ...textSpan(start, end), text: text.slice(start, end) },
      via: mention.via,
    },
  };
}

/** A name, or a role that says who is meant; `people` and `a voice` are nobody in particular. */
const isDefinite = (mention: Mention): boolean =>
  mention.via === 'name' || (mention.via === 'role' && mention.role !== '');

/** `Cruz continued:` at the end of the frame or paragraph before. */
function announcedBy(
  frames: readonly Frame[],
  index: number,
  at: number,
  scene: Scene,
  mentions: Mention[],
): Attribution | null {
  const before = frames[index - 1];
  if (at !== 0 || !before || !/^[:,]$/u.test(before.tokens.at(-1)?.text ?? '')) return null;
  const tokens = before.tokens;
  const cue =
    verbBefore(tokens, tokens.length - 1, scene.grammar, is.reporting) ??
    verbBefore(tokens, tokens.length - 1, scene.grammar, is.other);
  const found = cue ?? cueOf([...tokens, frames[index]!.tokens[at]!], tokens.length, scene.grammar);
  if (!found || found.speaker.to > tokens.length) return null;
  const result = answer(before, { ...found, subject: false }, scene, mentions);
  return result;
}

/** A quotation without a cue of its own goes on where the last one stopped. */
function continued(
  frames: readonly Frame[],
  index: number,
  at: number,
  last: { pair: number; frame: number } | null,
  out: readonly Attribution[],
  scene: Scene,
): Attribution {
  const frame = frames[index]!;
  const pair = frame.tokens[at]!.pair;
  if (!last || scene.kinds[pair] !== 'speech') return UNKNOWN;
  const previous = out[last.pair]!.speaker!;
  const near =
    frames[last.frame]!.paragraph === frame.paragraph ||
    (frame.first && frame.paragraph - frames[last.frame]!.paragraph === 1);
  const alone = frame.tokens.length === 1;
  const opens = at === 0 && frame.tokens.length <= 2;
  if (!near || !(alone || opens)) return UNKNOWN;
  return {
    status: 'inferred',
    form: 'continuation',
    speaker: { ...previous, via: 'continuation' },
  };
}
