// Speakers from the neighbourhood, for quotations without a cue of their own: a sentence that
// announces them, an utterance that they continue, reported speech that goes on around them.
// All of this is inferred, never confirmed.

import { type Attribution, UNKNOWN } from '../attribution.js';
import { isPersonal } from '../cues/actors.js';
import type { FrameCue } from '../cues/cues.js';
import { actorCueOf } from '../cues/english/english-cues.js';
import type { Frame } from '../cues/frames.js';
import { verbBefore } from '../cues/german/governing-cues.js';
import { colonName } from '../cues/label-cues.js';
import { sourcePhrase } from '../cues/phrase-cues.js';
import { clauseSubject } from '../cues/subjects.js';
import { phraseFrom } from '../phrases/noun-phrases.js';
import { form } from '../words/form-bits.js';
import { type Grammar, is } from '../words/grammar.js';
import { isIndirect } from '../words/indirect-speech.js';
import { answer, answerWhenAsked, namesSomebody, type Scene } from './answers.js';
import { isJoinedOn } from './reflections.js';

/** Words of a sentence that a colon ends, looked through for whom it is about. */
const colonTokensMax = 12;

/** Words from a participle back to the auxiliary of its passive. */
const passiveTokensMax = 5;

/** Who is said to speak in a frame; found out when it is asked. */
interface Told {
  readonly frame: Frame;
  readonly answer: () => Attribution;
}

/** Where the talk stands: the last attributed quotation and the last who was said to speak. */
export interface Talk {
  quoted: Told | null;
  reported: Told | null;
}

/** `Cruz continued:` at the end of the frame or paragraph before. */
export function announced(
  frames: readonly Frame[],
  index: number,
  at: number,
  scene: Scene,
): Attribution | null {
  const before = frames[index - 1];
  if (at !== 0 || !before || before.tokens.at(-1)?.text !== ':') return null;
  const { tokens } = before;
  const last = tokens.length - 1;
  const label = loneLabel(before, frames[index]!, scene);
  if (label) return label;
  const cue =
    verbBefore(tokens, last, scene.grammar, is.reporting) ??
    verbBefore(tokens, last, scene.grammar, is.other) ??
    firstPhrase(before, scene);
  return cue && answer(before, { ...cue, subject: false }, scene);
}

/** `Karin Berger:` as a paragraph of its own, and her words in the next one. */
function loneLabel(before: Frame, { paragraph }: Frame, scene: Scene): Attribution | null {
  const { tokens } = before;
  if (!before.first || before.paragraph === paragraph) return null;
  const cue = colonName(tokens, tokens.length, scene.grammar);
  if (!cue || cue.words.from > 0 || tokens[cue.speaker.to]?.text !== ':') return null;
  const known = scene.persons.knows(tokens[cue.speaker.to - 1]!.lower);
  const named = known || isPersonal(tokens, cue.speaker, scene.grammar);
  return named && namesSomebody(before, cue, scene) ? answer(before, cue, scene) : null;
}

/** The first noun phrase of a frame, as the weakest cue. */
function firstPhrase(frame: Frame, scene: Scene): FrameCue | null {
  const subject = clauseSubject(frame.tokens, frame.tokens.length, scene.grammar);
  return subject && { form: 'other', speaker: subject, words: subject, subject: false };
}

/** Who is said to speak in a frame that gives its quotations, if any, to nobody. */
export function reportedIn(frame: Frame, scene: Scene): (() => Attribution) | null {
  const { tokens } = frame;
  const cue =
    verbBefore(tokens, tokens.length, scene.grammar, is.reporting) ??
    sourcePhrase(tokens, tokens.length, scene.grammar);
  return cue && answerWhenAsked(frame, { ...cue, subject: false }, scene);
}

/** A whole utterance, or a part of a sentence? */
const isUtterance = (text: string): boolean =>
  /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(text) && (/[.!?…,—–-]['’)]?$/u.test(text) || text.length > 60);

/** A quotation that goes on where the last speech stopped. */
export function continued(
  frames: readonly Frame[],
  index: number,
  at: number,
  talk: Talk,
  scene: Scene,
): Attribution {
  const frame = frames[index]!;
  const token = frame.tokens[at]!;
  if (scene.kinds[token.pair] !== 'speech') return UNKNOWN;
  const whole = (at === 0 || isJoinedOn(frame, at)) && isUtterance(token.text);
  const indirect = isIndirect(frame.tokens, at, scene.grammar);
  const alone = at === 0 && frame.tokens.length <= 2;
  if (!whole && !indirect && !alone) return UNKNOWN;
  const from = latest(talk, frame, frame.first && whole);
  return from ? carried(from) : UNKNOWN;
}

/** The last speech in this paragraph, or right before it. */
function latest(talk: Talk, { paragraph }: Frame, opens: boolean): Attribution | null {
  const near = (one: Told | null) => {
    if (!one) return false;
    const gap = paragraph - one.frame.paragraph;
    return gap === 0 || (gap === 1 && opens);
  };
  const candidates = [talk.quoted, talk.reported].filter(near);
  candidates.sort((a, b) => b!.frame.index - a!.frame.index);
  return candidates[0]?.answer() ?? null;
}

function carried({ speaker }: Attribution): Attribution {
  if (!speaker) return UNKNOWN;
  return { status: 'inferred', form: 'continuation', speaker: { ...speaker, via: 'continuation' } };
}

/** `X sah alles gelassen: „…“`: whoever the sentence before the colon is about. */
export function colonCue(frame: Frame, at: number, scene: Scene): FrameCue | null {
  const { tokens } = frame;
  if (tokens[at - 1]?.text !== ':' || isToldTo(tokens, at - 2, scene.grammar)) return null;
  if (isHeard(tokens, at, scene.grammar)) return null;
  const verb = verbBefore(tokens, at, scene.grammar, is.other | is.auxiliary);
  if (verb)
    return {
      ...verb,
      ...ownerOfSaying(tokens, verb.speaker, scene.grammar),
      form: 'other',
      subject: false,
    };
  for (let i = 0; i < Math.min(at - 1, colonTokensMax); i++) {
    const range = phraseFrom(tokens, i, scene.grammar);
    if (range && range.to < at) {
      const cue: FrameCue = { form: 'other', speaker: range, words: range, subject: false };
      return { ...cue, ...ownerOfSaying(tokens, range, scene.grammar) };
    }
  }
  return null;
}

const SAYING = is.reportingNoun | is.sourceNoun | is.titleNoun;

/** `Das Urteil von Trainer Berg fiel hart aus: „…“`: a saying says nothing; it is Berg's. */
function ownerOfSaying(
  tokens: Frame['tokens'],
  { from, to }: FrameCue['speaker'],
  grammar: Grammar,
): { speaker?: FrameCue['speaker'] } {
  const noun =
    from +
    tokens.slice(from, to).findIndex(({ capital, bits }) => capital && !(bits & is.determiner));
  if (!grammar.verbSecond || noun < from || !(tokens[noun]!.bits & SAYING)) return {};
  if (tokens[noun + 1]?.lower !== 'von' && tokens[noun + 1]?.lower !== 'vom') return {};
  const owner = phraseFrom(tokens, noun + 2, grammar);
  return owner && owner.to <= to ? { speaker: owner } : {};
}

/** `Lund was told: “…”`, `Lund wurde vorgeworfen: „…“`: the subject heard it. */
function isToldTo(tokens: Frame['tokens'], v: number, grammar: Grammar): boolean {
  const said = tokens[v];
  if (!said || !(said.bits & is.reporting) || /^(?:quoted|cited|zitiert)$/u.test(said.lower))
    return false;
  if (grammar.verbSecond ? !/(?:t|en)$/u.test(said.lower) : !isParticiple(said.lower, grammar))
    return false;
  return tokens
    .slice(Math.max(0, v - passiveTokensMax), v)
    .some(({ bits, capital }) => !capital && (bits & is.passive) > 0);
}

/** `Lund musste sich anhören: „…“`, `Lund musste sich „…“ gefallen lassen`. */
const isHeard = (tokens: Frame['tokens'], at: number, grammar: Grammar): boolean =>
  tokens
    .slice(Math.max(0, at - passiveTokensMax), at + passiveTokensMax)
    .some(
      ({ lower, capital }) =>
        !capital && (lower === 'gefallen' || grammar.isListed('listening-verbs', lower)),
    );

const isParticiple = (word: string, grammar: Grammar): boolean =>
  (grammar.verbForm(word) & form.participle) > 0;

/** The subject of the clause around a part of a sentence, whatever its verb. */
export function clauseCue(frame: Frame, at: number, scene: Scene): FrameCue | null {
  if (!scene.grammar.verbSecond) return actorCueOf(frame.tokens, at, scene.grammar);
  if (isHeard(frame.tokens, at, scene.grammar)) return null;
  const verb = verbBefore(frame.tokens, at, scene.grammar, is.other);
  if (verb) return { ...verb, form: 'other', subject: false };
  const subject = clauseSubject(frame.tokens, at, scene.grammar);
  return subject && { form: 'other', speaker: subject, words: subject, subject: false };
}
