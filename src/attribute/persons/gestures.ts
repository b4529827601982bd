// Whom a pronoun means behind a gesture: `Hale shrugged. “It happens,” he said.` is Hale's, whoever
// spoke before. Only for one name that the text knows, or that does what only people do.

import type { Attribution } from '../attribution.js';
import { actorFrom } from '../cues/actors.js';
import type { Frame } from '../cues/frames.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

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
  const relative = relativeNamed(tokens, grammar);
  if (relative && sex.includes(grammar.features(relative.lower))) {
    return { ...told, speaker: { ...own, name: relative.text } };
  }
  const actor = actorFrom(tokens, 0, grammar, ({ from, to }) => to - from === 1);
  const word = actor && actor.to - actor.from === 1 ? tokens[actor.from] : undefined;
  if (!word?.capital || word.bits & CLOSED || own.name.split(' ').includes(word.text)) return told;
  const acts = tokens
    .slice(actor!.to, actor!.to + 2)
    .some(({ lower }) => (grammar.stance(lower) & stance.gesture) > 0);
  if (!acts && !isKnown(word.lower)) return told;
  const shown = grammar.features(word.lower);
  if (/^[mf]$/u.test(shown) && !sex.includes(shown)) return told;
  return { ...told, speaker: { ...own, name: word.text } };
}

/** Words of `The younger brother of Carl Trask, Adam,`. */
const relativeTokensMax = 8;

/**
 * The first name behind what somebody is to another, as the subject of a sentence: `Trask’s brother,
 * Adam, shook his head`, `Trasks Bruder Adam`. The pronoun after it is not the owner.
 */
function relativeNamed(tokens: readonly Token[], grammar: Grammar): Token | null {
  const at = tokens.findIndex(
    ({ capital, bits }, i) =>
      i > 1 && i < relativeTokensMax && capital && (bits & is.given) > 0 && !tokens[i + 1]?.capital,
  );
  const before = tokens[at - 1];
  if (at < 0 || !before || !hasOwner(tokens.slice(0, at - 1), grammar)) return null;
  const noun = before.text === ',' ? tokens[at - 2]! : before;
  const closed = before.text !== ',' || tokens[at + 1]?.text === ',';
  const own = before.text === ',' || grammar.nounsCapitalised === noun.capital;
  return closed && own && noun.kind === 'word' && !(noun.bits & is.given) ? tokens[at]! : null;
}

/** `Trask’s`, `his`, `von Trask`, `Trasks`. */
const hasOwner = (words: readonly Token[], grammar: Grammar): boolean =>
  words.some(
    ({ text, lower, bits, capital }, i) =>
      /^['’]s?$/u.test(text) ||
      (bits & is.possessive) > 0 ||
      /^(?:of|von)$/u.test(lower) ||
      (grammar.nounsCapitalised && i === 0 && capital && lower.endsWith('s') && !(bits & CLOSED)),
  );
