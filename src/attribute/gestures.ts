// Whom a pronoun means behind a gesture: `Hale shrugged. “It happens,” he said.` is Hale's, whoever
// spoke before. Only for one name that the text knows, or that does what only people do.

import type { Attribution } from './answers.js';
import { actorFrom } from './beats.js';
import type { Frame } from './frames.js';
import { type Grammar, is } from './grammar.js';

const GESTURE =
  /^(?:shrugged|nodded|smiled|laughed|sighed|frowned|grinned|paused|nickte|lachte|lächelte|seufzte|grinste|schwieg|zuckte|zögerte)$/u;

const CLOSED =
  is.determiner | is.pronoun | is.adverb | is.weekday | is.preposition | is.conjunction | is.role;

/** Gives a pronoun's words to whoever acts in the sentence before. `isKnown` takes lower case. */
export function afterGesture(
  frames: readonly Frame[],
  index: number,
  told: Attribution,
  grammar: Grammar,
  isKnown: (word: string) => boolean,
): Attribution {
  const [before, frame] = [frames[index - 1], frames[index]!];
  const own = told.speaker;
  if (own?.via !== 'pronoun' || before?.paragraph !== frame.paragraph) return told;
  const sex = grammar.features(own.text.toLowerCase());
  const { tokens } = before;
  if (!/^[mf]p?$/u.test(sex) || tokens.some(({ pair }) => pair >= 0)) return told;
  const actor = actorFrom(tokens, 0, grammar, ({ from, to }) => to - from === 1);
  const word = actor && actor.to - actor.from === 1 ? tokens[actor.from] : undefined;
  if (!word?.capital || word.bits & CLOSED || own.name.split(' ').includes(word.text)) return told;
  const acts = tokens.slice(actor!.to, actor!.to + 2).some(({ lower }) => GESTURE.test(lower));
  if (!acts && !isKnown(word.lower)) return told;
  const shown = grammar.features(word.lower);
  if (/^[mf]$/u.test(shown) && !sex.includes(shown)) return told;
  return { ...told, speaker: { ...own, name: word.text } };
}
