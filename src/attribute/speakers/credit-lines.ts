// The line that says whose a block quote is: `— Carla Lund, mayor`, at its end or right behind it.
// Linear: only the last units of a paragraph are looked at.

import { isInitial } from '../../text/letters.js';
import { textOffset, textSpan } from '../../text/offsets.js';
import type { Lexicon } from '../../words/index.js';
import type { Attribution } from '../attribution.js';
import { type Grammar, grammarOf, is } from '../words/grammar.js';
import { isParticle } from '../words/name-particles.js';
import { roleEnding } from '../words/vocabulary.js';

/** Who is credited, and where; `start` is the dash. */
export interface Credit {
  readonly start: number;
  readonly nameStart: number;
  readonly end: number;
  readonly name: string;
  /** The name is plainly a person's: a first name, an initial, a title or a role shows it. */
  readonly isPerson: boolean;
}

/** What the word lists say of the words of a credit. */
export interface CreditWords {
  readonly grammar: Grammar;
  /** A first name in either language, since names travel. */
  readonly isGiven: (word: string) => boolean;
}

/** The words of credits in a text of a language. */
export function creditWords(lexicon: Lexicon, lang: string): CreditWords {
  const grammar = grammarOf(lexicon, lang);
  const all = [grammar, grammarOf(lexicon, 'en'), grammarOf(lexicon, 'de')];
  const isGiven = (word: string): boolean =>
    isInitial(word) || all.some(({ bits }) => (bits(word.toLowerCase()) & is.given) > 0);
  return { grammar, isGiven };
}

/** A credit is no longer than this. */
const creditUnitsMax = 120;
const nameWordsMax = 5;
/** Words behind the name: `mayor of the town of Hill`. */
const behindWordsMax = 8;

const LINE = /(^|\n|[.!?…"”“’»«)]\s)\s*(?:[—–―~]\s*|--?\s+)([^\n—–―~]+)$/u;
const CLOSED =
  is.determiner |
  is.preposition |
  is.adverb |
  is.weekday |
  is.subordinator |
  is.conjunction |
  is.auxiliary |
  is.pronoun;

/** The credit at the end of a paragraph; null where what follows the last dash is no name. */
export function creditAt(
  text: string,
  from: number,
  to: number,
  words: CreditWords,
): Credit | null {
  const tailFrom = Math.max(from, to - creditUnitsMax);
  const tail = text.slice(tailFrom, to).trimEnd();
  const found = LINE.exec(tail);
  if (!found || (found.index === 0 && found[1] === '' && tailFrom > from)) return null;
  const named = nameOf(found[2]!, words);
  if (!named) return null;
  if (!named.isPerson && words.grammar.nounsCapitalised) return null;
  const end = tailFrom + tail.length;
  const start = tailFrom + found.index + found[1]!.length;
  return { ...named, start, nameStart: end - found[2]!.length, end };
}

/**
 * A last paragraph of a block quote that is a person's name and nothing else, without a dash, as
 * `<cite>` leaves it; null for others. It may be the last line of a list, so it is never sure.
 */
export function bareCreditAt(
  text: string,
  from: number,
  to: number,
  words: CreditWords,
): Credit | null {
  const line = text.slice(from, Math.min(to, from + creditUnitsMax + 1)).trim();
  if (line.length > creditUnitsMax || /[.!?…:;]$/u.test(line)) return null;
  const named = nameOf(line, words);
  if (!named?.isPerson) return null;
  return {
    name: named.name,
    isPerson: false,
    start: from,
    nameStart: from,
    end: from + line.length,
  };
}

/** The name at the beginning of a credit: `Mayor Carla Lund, in June` → `Carla Lund`. */
function nameOf(credit: string, known: CreditWords): Pick<Credit, 'name' | 'isPerson'> | null {
  const [front = '', behind = ''] = credit.split(/(?:,|\s\()(.*)$/u);
  const after = behind.split(/\s+/u);
  if (after.length > behindWordsMax || /[.!?]\s|[!?]$/u.test(behind)) return null;
  const words = front.trim().split(/\s+/u);
  let at = 0;
  while (at < words.length - 1 && isOffice(words[at]!, known)) at += 1;
  const name = words.slice(at);
  name.push(name.pop()!.replace(/(\p{Ll})\.$/u, '$1'));
  if (name.length > nameWordsMax || !name.every((word, i) => isPart(word, i, known))) return null;
  if (at === 0 && name.length < 2) return null;
  const isPerson = at > 0 || known.isGiven(name[0]!) || after.some((word) => isOffice(word, known));
  return { name: name.join(' '), isPerson };
}

function isOffice(word: string, { grammar, isGiven }: CreditWords): boolean {
  if (isGiven(word)) return false;
  const lower = word.toLowerCase();
  const bits = grammar.bits(lower) | grammar.bits(lower.replace(/\.$/u, ''));
  return (bits & (is.title | is.role)) > 0 || roleEnding(lower, grammar) !== null;
}

function isPart(word: string, at: number, { grammar, isGiven }: CreditWords): boolean {
  if (at > 0 && isParticle(word)) return true;
  const bits = grammar.bits(word.toLowerCase());
  return /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) && ((bits & CLOSED) === 0 || isGiven(word));
}

/** The answer of a credit; of paragraphs before the last, or of what may be no person, inferred. */
export function creditAnswer(text: string, credit: Credit, isLast: boolean): Attribution {
  const { start, nameStart, end, name, isPerson } = credit;
  return {
    status: isLast && isPerson ? 'confirmed' : 'inferred',
    form: 'colon',
    speaker: {
      name,
      start: textOffset(nameStart),
      end: textOffset(end),
      text: text.slice(nameStart, end),
      cue: { ...textSpan(start, end), text: text.slice(start, end) },
      via: isLast ? 'name' : 'continuation',
    },
  };
}
