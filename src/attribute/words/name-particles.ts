// Particles inside names: `Ursula von der Leyen`, `Bashar al-Assad`, `Vincent van den Berg`. They are
// written small and belong to the name all the same. In German `von` is also a plain preposition
// (`Anna Berg von der Bahn`), so there it needs a first name right before it, or a name that the text
// gives in full. One pass.

import { beginsCapital, isCapitals, isInitial } from '../../text/letters.js';
import { type Grammar, is } from './grammar.js';
import type { Token } from './tokens.js';
import { bareWord, wordToken } from './word-shapes.js';

/** Particles that are hardly anything else before a capital. */
const SURE = /^(?:van|de|del|della|di|dos|ter|ten|ibn|bint|el|al|bin)$/u;
/** Particles that are words of their own in German, or articles of other languages. */
const WEAK = /^(?:von|vom|zu|zum|zur|da|du|la|le|das|y)$/u;
/** What may follow the first particle. */
const SECOND = /^(?:der|den|dem|de|la|las|los)$/u;
/** Particles that one word holds together with its name: `al-Assad`, `d’Angelo`. */
const GLUED = /^(?:(?:al|el|ad|ar|as|at|an|ibn|bin)-|(?:d|l|dell)['’])\p{Lu}/u;

/** Whether a word may be the first particle of a name. */
export const beginsParticle = (word: string): boolean => SURE.test(word) || WEAK.test(word);

/** Whether a word may follow the first particle: `von der`. */
export const isSecondParticle = (word: string): boolean => SECOND.test(word);

export const isParticle = (word: string): boolean =>
  SURE.test(word) || WEAK.test(word) || SECOND.test(word);

/** A word before a particle, as far as it matters. */
export interface Before {
  readonly text: string;
  readonly bits: number;
}

/** Whether the particle may go on with the name that ends in `before`. */
export function goesOn(particle: string, before: Before, grammar: Grammar): boolean {
  if (!beginsCapital(before.text) || before.bits & NO_NAME) return false;
  if (!grammar.nounsCapitalised) return true;
  const given = before.text
    .split('-')
    .some((part) => grammar.bits(part.toLowerCase()) & is.given || isInitial(part));
  return given || (SURE.test(particle) && !(before.bits & is.role));
}

const NO_NAME = is.determiner | is.preposition | is.pronoun | is.conjunction | is.subordinator;

/** Whether a word without a capital may be part of a name, alone or with what is glued to it. */
export const mayBeParticle = (text: string, lower: string): boolean =>
  beginsParticle(lower) || GLUED.test(text);

/**
 * Makes the particles of names part of their names.
 *
 * @param candidates the indices of all tokens that may be particles, in order
 * @param known surnames such as `von der leyen`
 */
export function joinParticles(
  tokens: Token[],
  candidates: readonly number[],
  grammar: Grammar,
  known: ReadonlySet<string>,
): void {
  let done = 0;
  for (const i of candidates) {
    if (i < done) continue;
    const { lower, text } = tokens[i]!;
    if (GLUED.test(text)) tokens[i] = partOfName(tokens[i]!, lower);
    if (!beginsParticle(lower)) continue;
    const name = SECOND.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    if (!isNamed(tokens, i, name, grammar, known)) continue;
    for (let k = i; k < name; k++) tokens[k] = partOfName(tokens[k]!, `~${tokens[k]!.lower}`);
    done = name;
  }
}

/** No class of words has a part of a name; the lower form of a particle is written so that none fits. */
const partOfName = ({ text, start, end }: Token, lower: string): Token =>
  wordToken(bareWord(text, lower, 'word', true), start, end);

function isNamed(
  tokens: readonly Token[],
  at: number,
  name: number,
  grammar: Grammar,
  known: ReadonlySet<string>,
): boolean {
  const next = tokens[name];
  if (!next?.capital || next.kind !== 'word' || isCapitals(next.text)) return false;
  const words = tokens.slice(at, name + 1).map(({ lower }) => lower);
  if (known.has(words.join(' '))) return true;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && goesOn(words[0]!, before, grammar)) return true;
  return grammar.nounsCapitalised
    ? SURE.test(words[0]!) && !/^(?:al|el|bin)$/u.test(words[0]!)
    : /^(?:van|von|de|di|del|ter|al|el|bin|ibn)$/u.test(words[0]!);
}

/** Small words inside of German names, and what stands between a title and a name: `Dr. med.` */
export const JOINS_NAME =
  /^(?:von|zu|van|de|la|al|bin|ibn|el|du|le|med\.|phil\.|jur\.|rer\.|nat\.|h\.c\.)$/u;
