// English subjects that end with somebody else's name: `an account impersonating Doe`, `the man who
// attacked Doe`, `a neighbor living beside Doe`. The name stands right before the verb and is yet the
// object of a participle, a relative clause or a preposition. A bounded number of words before it.

import type { FrameCue } from '../cues/cues.js';
import type { Mention } from '../phrases/mentions.js';
import { type Grammar, is, stance } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

type Tokens = readonly Token[];

/** Words from the beginning of a subject to the name that ends it. */
const subjectTokensMax = 16;
/** Words from a relative pronoun to its object: `who had once been married to`. */
const relativeTokensMax = 6;

/** The name that ends the speaker of a cue is the object of what stands before it. */
export function isHeld(
  tokens: Tokens,
  cue: FrameCue,
  { name }: Pick<Mention, 'name'>,
  grammar: Grammar,
): boolean {
  const { speaker, antecedent, verb } = cue;
  if (grammar.verbSecond || antecedent || !cue.subject) return false;
  const words = tokens.slice(speaker.from, speaker.to);
  const named = speaker.from + words.findLastIndex(({ text }) => text === name[0]);
  // `an account impersonating mayor Doe`.
  let role = Math.max(speaker.from, named);
  while (role > speaker.from && tokens[role - 1]!.bits & (is.role | is.title)) role--;
  const from = subjectFrom(tokens, role, verb ?? -1);
  if (from >= role - 1 || !isSubject(tokens, from)) return false;
  if (tokens[role - 1]!.capital || (role < named && isAttribute(tokens[role - 1]!, grammar)))
    return false;
  return (
    isParticiple(tokens, role - 1, grammar) ||
    isPreposition(tokens, role - 1, grammar) ||
    isInRelative(tokens, from, role, grammar)
  );
}

/** `the county’s acting mayor Doe`: what a role is called. */
const isAttribute = ({ lower }: Token, grammar: Grammar): boolean =>
  lower.endsWith('ing') && grammar.isListed('role-attributes', lower);

/** Behind the last sign, quotation or, in `said a man posing as Doe`, the verb. */
function subjectFrom(tokens: Tokens, name: number, verb: number): number {
  const least = Math.max(0, name - subjectTokensMax, verb < name ? verb + 1 : 0);
  let from = name;
  while (from > least && tokens[from - 1]!.kind === 'word') from--;
  return from;
}

/** Not `In the morning Doe said`, `Leaving town Doe said`, `The next day Doe said`. */
function isSubject(tokens: Tokens, from: number): boolean {
  const { bits, lower } = tokens[from]!;
  const fronts = is.preposition | is.subordinator | is.conjunction | is.adverb | is.auxiliary;
  if (bits & fronts && !(bits & is.determiner)) return ANYBODY.test(lower);
  if (/ing$/u.test(lower)) return false;
  return !tokens.slice(from, from + 3).some((token) => (token.word.stances & stance.time) > 0);
}

const ANYBODY = /^(?:whoever|anyone|anybody|everyone|everybody|someone|somebody|those)$/u;

/** `an account impersonating Doe`; not `a smiling Doe`, `a tired and trembling Doe`. */
function isParticiple(tokens: Tokens, i: number, grammar: Grammar): boolean {
  const { lower } = tokens[i]!;
  const doer = tokens[i - 1]!;
  if (!/ing$/u.test(lower) || /thing$/u.test(lower)) return false;
  if (grammar.isListed('nouns-in-ing', lower.slice(lower.lastIndexOf('-') + 1))) return false;
  if (ANYBODY.test(doer.lower)) return true;
  if (/(?:ly|['’]s?)$/u.test(doer.lower)) return false;
  return !(doer.bits & (is.determiner | is.possessive | is.adverb | is.conjunction));
}

/** `a caller posing as Doe`; not `a woman identified as Doe`, who is her. */
function isPreposition(tokens: Tokens, i: number, grammar: Grammar): boolean {
  const { bits, lower } = tokens[i]!;
  // `Secretary of State Doe` is asked elsewhere.
  if (lower === 'of') return false;
  if (lower === 'as') return !grammar.isListed('identifying-verbs', tokens[i - 1]!.lower);
  if (bits & (is.relative | is.subordinator | is.conjunction | is.adverb)) return false;
  return (bits & is.preposition) > 0 || /^(?:beside|besides|alongside|opposite)$/u.test(lower);
}

/** `the account that impersonates Doe`, `whoever knows Doe`; not `the plan that Doe said`. */
function isInRelative(tokens: Tokens, from: number, name: number, grammar: Grammar): boolean {
  const least = Math.max(from, name - relativeTokensMax);
  for (let i = name - 1; i >= least; i--) {
    const { bits, lower, capital } = tokens[i]!;
    const opens = lower === 'whoever' || (i > from && (bits & is.relative) > 0);
    if (opens) return i < name - 1 && (lower !== 'that' || hasFinite(tokens[i + 1]!, grammar));
    if (capital || bits & (is.determiner | is.subordinator | is.conjunction)) return false;
    if (i === name - 1 && bits & is.adverb) return false;
  }
  return false;
}

/** `that impersonates`, `that was`; in `said that former mayor Doe` none follows. */
const hasFinite = ({ bits, lower }: Token, grammar: Grammar): boolean =>
  (bits & is.auxiliary) > 0 || grammar.verbForm(lower) > 0 || /(?:[^s]s|ed)$/u.test(lower);
