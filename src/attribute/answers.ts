// From a cue to an answer: the mention, the person it means, and how sure that is.

import type { AttributionStatus, QuotationSpeaker } from '../model/quotation.js';
import { textOffset, textSpan } from '../text/offsets.js';
import type { CueForm, FrameCue } from './cues.js';
import type { Frame } from './frames.js';
import type { Grammar } from './grammar.js';
import { type Mention, mentionOf } from './mentions.js';
import type { Pair } from './pairs.js';
import type { Persons } from './persons.js';

/** The answer for one quotation. */
export interface Attribution {
  readonly status: AttributionStatus;
  readonly speaker: QuotationSpeaker | null;
  readonly form: CueForm | 'continuation' | 'turn' | null;
}

/** What attribution reads, and what it remembers on its way through the frames. */
export interface Scene {
  readonly text: string;
  readonly grammar: Grammar;
  readonly persons: Persons;
  readonly pairs: readonly Pair[];
  readonly kinds: readonly string[];
  /** Everybody who has spoken so far, in order. */
  readonly mentions: Mention[];
}

export const UNKNOWN: Attribution = { status: 'unknown', speaker: null, form: null };

const FIRM: ReadonlySet<CueForm> = new Set<CueForm>(['tag', 'verb', 'late-tag', 'colon']);

/** Makes the answer of a cue, and remembers its mention. */
export function answer(frame: Frame, cue: FrameCue, scene: Scene): Attribution {
  const { text, persons, mentions } = scene;
  const mention = readMention(frame, cue, scene);
  const name = persons.resolve(mention, mentions);
  mentions.push(mention);
  const start = frame.tokens[cue.words.from]!.start;
  const end = frame.tokens[cue.words.to - 1]!.end;
  const confirmed = cue.subject && FIRM.has(cue.form) && isDefinite(mention) && !cue.antecedent;
  return {
    status: confirmed ? 'confirmed' : 'inferred',
    form: cue.form,
    speaker: {
      name,
      start: textOffset(mention.start),
      end: textOffset(mention.end),
      text: mention.text,
      cue: { ...textSpan(start, end), text: text.slice(start, end) },
      via: mention.relative ? 'pronoun' : mention.via,
    },
  };
}

/** Reads the phrase that names who; a relative pronoun says what the phrase before it says. */
function readMention(frame: Frame, cue: FrameCue, { text, grammar }: Scene): Mention {
  const mention = mentionOf(text, frame.tokens, cue.antecedent ?? cue.speaker, grammar);
  if (!cue.antecedent) return mention;
  const start = frame.tokens[cue.speaker.from]!.start;
  const end = frame.tokens[cue.speaker.to - 1]!.end;
  return { ...mention, start, end, text: text.slice(start, end), relative: true };
}

/** Whether a weak cue names somebody at all: not `21 points`, not `the law`. */
export function namesSomebody(frame: Frame, cue: FrameCue, scene: Scene): boolean {
  const mention = readMention(frame, cue, scene);
  return mention.via === 'pronoun' ? !/[nx]/u.test(mention.features) : isDefinite(mention);
}

/** A name, or a role that says who is meant; `people` and `a voice` are nobody in particular. */
const isDefinite = (mention: Mention): boolean =>
  mention.via === 'name' || (mention.via === 'role' && mention.role !== '');
