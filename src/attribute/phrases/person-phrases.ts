// Phrases that name people, as the search for whom a pronoun means reads them: whether a person is
// what the phrase is about, who is named beside, what shows sex. Each looks at a few words.

import { type Grammar, is } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';
import { NO_VERB } from '../words/verb-forms.js';
import type { Mention } from './mentions.js';
import type { Range } from './noun-phrases.js';

type Tokens = readonly Token[];

/** Words looked back through for a name that is no subject. */
export const nameBackTokensMax = 60;
/** Words behind a subject in which a possessive shows its sex. */
const ownTokensMax = 30;

/** Runs of capitals that begin with a first name, the last one first. */
export function* namesOf(tokens: Tokens): Generator<Range> {
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - nameBackTokensMax); i--) {
    if (!tokens[i]!.capital || !(tokens[i]!.bits & is.given)) continue;
    if (tokens[i - 1]?.capital && tokens[i - 1]!.bits & is.given) continue;
    let to = i + 1;
    while (to < i + nameTokensMax && tokens[to]?.capital) to++;
    yield { from: i, to };
  }
}

/** No preposition or article stands before the name and its role, no genitive behind it. */
export function isFree(tokens: Tokens, { from, to }: Range): boolean {
  let at = from - 1;
  while (at >= 0 && tokens[at]!.capital && !(tokens[at]!.bits & NO_VERB)) at--;
  const lead = tokens[at]?.bits ?? 0;
  return !(lead & (is.preposition | is.oblique)) && !/^['’]s?$/u.test(tokens[to]?.text ?? '');
}

/** Of `Rob Hale and Tim Brook`, the other one; null for a name that stands alone. */
export function partnerOf(tokens: Tokens, { from, to }: Range): Range | null {
  if (isAnd(tokens[to]) && tokens[to + 1]?.capital) return { from: to + 1, to: to + 2 };
  if (!isAnd(tokens[from - 1]) || !tokens[from - 2]?.capital) return null;
  let at = from - 2;
  while (at > 0 && from - at <= nameTokensMax && tokens[at - 1]!.capital) at--;
  return { from: at, to: from - 1 };
}

/** `und`, `and` and their kin. */
export const isAnd = (token: Token | undefined): boolean =>
  /^(?:und|and|sowie|oder|or|&)$/u.test(token?.lower ?? '');

/** Words of a name. */
const nameTokensMax = 4;

/** The person is what the phrase is about: not `Anna Berg’s house`, `die Kritik von Anna Berg`. */
export function isHead(words: Tokens, { nounsCapitalised }: Grammar): boolean {
  const first = words.findIndex(
    ({ capital, bits }) => bits & PERSON && (capital || bits & is.role),
  );
  const ahead = words.slice(0, first);
  const owner = words.findLastIndex(({ text }) => /^['’]s?$/u.test(text));
  if (owner >= 0 && !words.slice(owner).some(({ bits }) => bits & (is.role | is.given)))
    return false;
  return !ahead.some(
    ({ capital, bits }) =>
      (!capital && (bits & is.nounPreposition) > 0) ||
      (nounsCapitalised && capital && !(bits & (NO_PERSON | is.belonging))),
  );
}

/** Two or three capitals that no list knows: `Aylin Demirci`, not `Staffords Motivation`. */
export const isStrange = (words: Tokens, { nounsCapitalised }: Grammar): boolean =>
  words.length < 4 &&
  words.every(
    ({ capital, bits, text }) =>
      capital && !(bits & (NO_PERSON | NO_VERB | is.belonging)) && text !== text.toUpperCase(),
  ) &&
  !(nounsCapitalised && (words[0]!.lower.endsWith('s') || NOUN.test(words.at(-1)!.lower)));

/** Endings of German nouns that no surname has. */
const NOUN = /(?:ung|heit|keit|schaft|tion|sion|tät|enz|verein|club|klub|bank|werke)$/u;

export const PERSON = is.given | is.role | is.title;
const NO_PERSON = is.outlet | is.titleNoun | is.sourceNoun | is.determiner | is.weekday;

/** The sex that a possessive behind the subject shows: `trägt sein Hemd`, `wears her shirt`. */
export function possessorSex(tokens: Tokens, { to }: Range, grammar: Grammar): string {
  const own = tokens.slice(to, to + ownTokensMax).find(({ bits }) => bits & is.possessive);
  return own ? grammar.features(own.lower).replace(/[^mf]/gu, '') : '';
}

/** `Nora Brandts Memoiren`: the one whose thing a sentence is about. */
export function ownerOf(mention: Mention, grammar: Grammar): Mention {
  const [given, surname, noun] = mention.name;
  if (!grammar.nounsCapitalised || !noun || !/[^s]s$/u.test(surname!)) return mention;
  const bits = [given!, surname!, noun].map((word) => grammar.bits(word.toLowerCase()));
  if (!(bits[0]! & is.given) || bits[1]! & is.given || bits[2]! & is.given) return mention;
  return { ...mention, name: [given!, surname!.slice(0, -1)] };
}

/** `the witness, Susan Doyle`: the comma parts somebody from the name. */
export const isApposed = (tokens: Tokens, i: number): boolean =>
  tokens[i]!.text === ',' &&
  ((tokens[i - 1]?.bits ?? 0) & is.role) > 0 &&
  tokens[i + 1]?.capital === true &&
  (tokens[i + 1]!.bits & is.given) > 0;

/** A pronoun for whoever was named last. */
export const isDemonstrative = ({ text }: Mention): boolean =>
  /^(?:der|diese[r]?|letztere[r]?|the latter)$/iu.test(text);

/** `The minister`, `his wife`, `Brazil coach Lund`: an office, which English writes small. */
export function isOffice(words: Tokens, { verbSecond }: Grammar): boolean {
  if (verbSecond || words.length > 4) return false;
  const role = words.findIndex(({ bits, capital }) => (bits & is.role) > 0 && !capital);
  if (role < 0) return false;
  const [first] = words;
  const isOpen = first!.lower === 'the' || (first!.bits & is.possessive) > 0;
  const isLast = role === words.length - 1;
  return isLast ? isOpen && role < 3 : words.slice(role + 1).every(({ capital }) => capital);
}
