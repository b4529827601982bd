// Speakers that the sentence beside a quotation names, in German: `„…“ Das räumte Berg ein.` after
// it, `Berg winkte ab. „…“` before it, `Und: „…“` within one that goes on. All inferred.

import type { Attribution } from '../attribution.js';
import { actorFrom, isPersonal } from '../cues/actors.js';
import type { FrameCue } from '../cues/cues.js';
import type { Frame } from '../cues/frames.js';
import { subjectAfter } from '../cues/subjects.js';
import { tagAfter } from '../cues/tags.js';
import { subjectOf } from '../persons/sentence-subjects.js';
import { phraseFrom, type Range } from '../phrases/noun-phrases.js';
import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { answer, type Scene } from './answers.js';

/** Words of the next sentence looked through for its verb of saying. */
const verbTokensMax = 30;

/** Whoever is said to have said `das` in the sentence after the quotation that ends a frame. */
export function reflected(
  frames: readonly Frame[],
  index: number,
  at: number,
  scene: Scene,
): Attribution | null {
  const frame = frames[index]!;
  const next = frames[index + 1];
  if (!scene.grammar.verbSecond || at !== 0) return null;
  const ends = frame.tokens.slice(at + 1).every(({ kind }) => kind === 'sign');
  if (!ends || next?.paragraph !== frame.paragraph) {
    return null;
  }
  const { tokens } = next;
  if (!/^(?:das|dies|so|damit)$/u.test(tokens[0]!.lower)) return null;
  const verb = tokens[1];
  if (verb?.kind !== 'word' || verb.capital) return null;
  const speaker = saidBy(tokens, scene.grammar);
  return speaker && answer(next, made(speaker), scene);
}

function saidBy(tokens: readonly Token[], grammar: Grammar): Range | null {
  const near = tokens.slice(1, verbTokensMax);
  if (/^(?:ist|war|lautet|lautete)$/u.test(tokens[1]!.lower)) {
    const noun = near.slice(0, 5).some(({ bits }) => bits & is.reportingNoun);
    return noun ? phraseFrom(tokens, 2, grammar) : null;
  }
  const says = near.some(({ bits, capital }) => !capital && bits & (is.reporting | is.separable));
  return says ? subjectAfter(tokens, 1, grammar) : null;
}

/** `“They won.” “We lost,” Doe said.`: whoever a tag behind the next words of a paragraph names. */
export function goesOnBehind(
  frames: readonly Frame[],
  index: number,
  at: number,
  scene: Scene,
): Attribution | null {
  const frame = frames[index]!;
  const next = frames[index + 1];
  const alone = at === 0 && frame.tokens.length <= 2;
  // In German print such words are often another's, in fiction above all.
  if (
    !alone ||
    scene.grammar.verbSecond ||
    next?.paragraph !== frame.paragraph ||
    next.tokens[0]?.kind !== 'quotation'
  ) {
    return null;
  }
  const cue = tagAfter(next.tokens, 0, scene.grammar);
  return cue && answer(next, { ...cue, subject: false }, scene);
}

/** Whoever the sentence before a lone utterance is about. */
export function toldBefore(
  frames: readonly Frame[],
  index: number,
  at: number,
  scene: Scene,
  indirect: boolean,
): Attribution | null {
  const frame = frames[index]!;
  const before = frames[index - 1];
  const { grammar } = scene;
  const alone = (at === 0 && frame.tokens.length <= 2) || indirect;
  if (!grammar.verbSecond || !alone || before?.paragraph !== frame.paragraph) return null;
  if (before.tokens.some(({ kind }) => kind === 'quotation')) return null;
  return actorOfFrame(before, scene);
}

/** Whoever the sentence before a colon is about: `Berg zweifelte: Er habe „keinen Eindruck“`. */
export function toldWithin(frame: Frame, at: number, scene: Scene): Attribution | null {
  if (!scene.grammar.verbSecond) return null;
  const near = frame.tokens.slice(Math.max(0, at - verbTokensMax), at - 1);
  return near.some(({ text }) => text === ':') ? actorOfFrame(frame, scene) : null;
}

function actorOfFrame(frame: Frame, scene: Scene): Attribution | null {
  const { tokens } = frame;
  const accepts = (range: Range): boolean => isKnown(tokens, range, scene);
  const actor =
    actorFrom(tokens, 0, scene.grammar, accepts) ?? subjectOf(tokens, scene.grammar, accepts);
  return actor && answer(frame, made(actor), scene);
}

/** A person, a surname that the text has with its given name, or a body by its letters. */
const isKnown = (tokens: readonly Token[], range: Range, { grammar, persons }: Scene): boolean =>
  isPersonal(tokens, range, grammar) ||
  tokens
    .slice(range.from, range.to)
    .some(({ text, lower }) => persons.knows(lower) || /^\p{Lu}{2,5}$/u.test(text));

/** Words of `Weiter heißt es:`. */
const joinTokensMax = 4;

/** `Und: „…“`, `Weiter: „…“`: nothing but joining words before the utterance. */
export const isJoinedOn = ({ tokens }: Frame, at: number): boolean =>
  at > 0 &&
  at <= joinTokensMax &&
  tokens[at - 1]!.text === ':' &&
  (isGoingOn(tokens) ||
    tokens
      .slice(0, at)
      .every(({ kind, bits }) => kind === 'sign' || (bits & (is.conjunction | is.adverb)) > 0));

/** `Weiter heißt es: „…“`: more of what was quoted last. */
const isGoingOn = (tokens: Frame['tokens']): boolean =>
  /^(?:weiter|dort|darin|ferner|zudem|außerdem|wörtlich)$/u.test(tokens[0]!.lower) &&
  /^(?:heißt|hieß)$/u.test(tokens[1]?.lower ?? '');

const made = (speaker: Range): FrameCue => ({
  form: 'other',
  speaker: { from: speaker.from, to: speaker.to },
  words: { from: speaker.from, to: speaker.to },
  subject: false,
});
