// What an English sentence says of a saying beside its subject: that it was denied, asked about,
// only thought of, or handed on by another. Read from the clauses that the quotation hangs in; O(n).

import type { AttributionDoubt } from '../../../model/quotation.js';
import type { Range } from '../../phrases/noun-phrases.js';
import { form } from '../../words/form-bits.js';
import { type Grammar, is, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import type { FrameCue } from '../cues.js';
import { clausesOf } from './english-clauses.js';
import { isForged, isRumour, isSlogan } from './english-hearsay.js';
import { othersDoubt } from './english-others.js';
import { isAsked, isAskedAbout, isDoubted } from './english-questions.js';
import type { Clause } from './english-stack.js';

type Tokens = readonly Token[];

/** Adverbs and auxiliaries of one verb at most. */
const groupTokensMax = 6;

/** Why the subject of an English cue may not have said the quotation at token `at`. */
export function englishDoubt(
  tokens: Tokens,
  cue: FrameCue,
  at: number,
  grammar: Grammar,
): AttributionDoubt | null {
  if (cue.form === 'noun') {
    if (isRumour(tokens, cue)) return 'alleged';
    return toldOf(tokens, cue, at, grammar) ?? (isSlogan(tokens, cue) ? 'others' : null);
  }
  const chain = governing(tokens, cue, at, grammar);
  for (const [i, clause] of chain.entries()) {
    const doubt =
      groupDoubt(tokens, clause, grammar) ??
      openingDoubt(tokens, clause, grammar) ??
      (i > 0 ? outerDoubt(tokens, clause, chain[i - 1]!, grammar) : null);
    if (doubt) return doubt;
  }
  const own = chain[0];
  if (own?.subject && isBare(tokens, own.verb, own.subject, grammar)) return 'reported';
  if (isDoubted(tokens, at) || isAskedAbout(tokens, cue, at)) return 'asked';
  if (isRumour(tokens, cue)) return 'alleged';
  return othersDoubt(tokens, cue, at, grammar) ?? unsaidAfter(tokens, cue, grammar);
}

/** `Critics claim Finch’s motto is “…”`: only they say that the words are his. */
function toldOf(
  tokens: Tokens,
  { speaker }: FrameCue,
  at: number,
  grammar: Grammar,
): AttributionDoubt | null {
  let clause: Clause | null = clausesOf(tokens, grammar).around.get(at) ?? null;
  for (; clause; clause = isGoverned(tokens, clause) ? clause.parent : null) {
    const { verb, subject } = clause;
    if (verb < 0 || verb >= speaker.from || !subject || subject.from === speaker.from) continue;
    if (says(tokens, clause, grammar)) return 'reported';
  }
  return null;
}

/** The clause of the saying and those that govern it, from the inside out. */
function governing(tokens: Tokens, cue: FrameCue, at: number, grammar: Grammar): Clause[] {
  const { around, tags } = clausesOf(tokens, grammar);
  const tag = cue.form === 'tag' ? tags.get(at) : undefined;
  let clause: Clause | null = tag ?? around.get(at) ?? null;
  const chain: Clause[] = [];
  for (; clause && !isWithin(clause.verb, cue); clause = clause.parent) {
    if (mayBeAnothers(clause) && says(tokens, clause, grammar)) chain.push(clause);
  }
  for (; clause; clause = isGoverned(tokens, clause) ? clause.parent : null) {
    if (clause.verb >= 0) chain.push(clause);
  }
  return chain;
}

/** A saying with a subject of its own, or one that somebody is told to utter. */
const mayBeAnothers = ({ kind, subject }: Clause): boolean =>
  subject !== null || kind === 'infinitive';

const isWithin = (verb: number, { words }: FrameCue): boolean =>
  verb >= words.from && verb < words.to;

function says(tokens: Tokens, { verb }: Clause, grammar: Grammar): boolean {
  const token = tokens[verb];
  const bits = (token?.bits ?? 0) | grammar.bits(grammar.lemma(token?.lower ?? '') ?? '');
  return (bits & is.reporting) > 0;
}

/** A clause that another verb has as its object; `…, adding` and `with Lund saying` stand apart. */
function isGoverned(tokens: Tokens, { kind, verb, subject }: Clause): boolean {
  if (kind !== 'participle') return kind === 'content' || kind === 'infinitive';
  return !subject && tokens[verb - 1]?.kind === 'word';
}

const NEGATION = /^(?:no|not|never|n['’]t|hardly|\p{L}+n['’]t)$/u;
const NOBODY = /^(?:nobody|none|neither|no|few)$/u;
/** Not said, or not yet; `almost` and `nearly` as well. */
const MODAL = /^(?:should|could|would|might|must|may|will|shall|can|almost|nearly)$/u;

/** What the words of the verb group say: `never said`, `should have said`, `allegedly said`. */
function groupDoubt(
  tokens: Tokens,
  { verb, subject }: Clause,
  grammar: Grammar,
): AttributionDoubt | null {
  if (subject && isNobody(tokens, subject.from)) return 'denied';
  const [from, to] = groupAround(tokens, verb, subject);
  const words = tokens.slice(from, to);
  const negated = words.findIndex(({ lower }) => NEGATION.test(lower));
  if (negated >= 0 && !grammar.isListed('affirming-words', words[negated + 1]?.lower ?? ''))
    return 'denied';
  if (words.some(({ lower }) => (grammar.stance(lower) & stance.hearsay) > 0)) return 'alleged';
  if (words.some(({ lower }) => MODAL.test(lower))) {
    return words.some(({ lower }) => grammar.isListed('happened-words', lower)) ? null : 'supposed';
  }
  return words.length === 1 && subject && isBare(tokens, verb, subject, grammar)
    ? 'reported'
    : null;
}

/** `heard Lund say`: a form that no single person takes without an auxiliary. */
function isBare(tokens: Tokens, verb: number, subject: Range, grammar: Grammar): boolean {
  const { lower } = tokens[verb]!;
  const last = tokens[subject.to - 1]!;
  if (grammar.verbForm(lower) !== form.base || subject.to > verb) return false;
  if (MAKES.test(tokens[subject.from - 1]?.lower ?? '')) return true;
  if (groupAround(tokens, verb, subject)[0] < verb) return false;
  if ((tokens[subject.from - 1]?.bits ?? 0) & is.auxiliary) return false;
  const several = tokens.slice(subject.from, subject.to).some(({ bits }) => bits & is.conjunction);
  return !several && last.capital && !/[^s]s$/u.test(last.lower) && !(last.bits & is.pronoun);
}

/** `has the queen say`, `hear the mayor say`. */
const MAKES =
  /^(?:has|had|have|having|makes?|made|making|lets?|letting|hears?|heard|saw|watched)$/u;

/** `No one`, `Nobody`, `None of them`; not `No. 10`. */
const isNobody = (tokens: Tokens, i: number): boolean =>
  NOBODY.test(tokens[i]!.lower) && !tokens[i + 1]?.capital;

/** The auxiliaries and adverbs around the verb at `verb`; half-open. */
function groupAround(tokens: Tokens, verb: number, subject: Range | null): [number, number] {
  const stop = subject && subject.to <= verb ? subject.to : 0;
  const belongs = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    ((token.bits & (is.auxiliary | is.adverb)) > 0 || /ly$|^n['’]t$/u.test(token.lower));
  let from = verb;
  while (from > stop && verb - from < groupTokensMax && belongs(tokens[from - 1])) from--;
  const copula = /^(?:is|was|are|were|be|been|has|had|did|does|do|['’](?:s|re))$/u.test(
    tokens[verb]!.lower,
  );
  const next = tokens[verb + 1];
  return [from, copula && (belongs(next) || next?.lower === 'no') ? verb + 2 : verb + 1];
}

const ASKS = /^(?:did|does|do|has|have|had|would|will|could|should|can)$/u;
const SUPPOSE = /^(?:Imagine|Suppose|Say|Picture)$/u;
const SUPPOSES = /^(?:if|unless|whether|lest)$/u;

/** What stands before the subject: `Did Lund say`, `If Lund had said`, `Had Lund said`. */
function openingDoubt(
  tokens: Tokens,
  { subject, verb }: Clause,
  grammar: Grammar,
): AttributionDoubt | null {
  if (!subject || subject.from > verb) return null;
  if (subject.from <= 1 && SUPPOSE.test(tokens[0]!.text)) return 'supposed';
  let i = subject.from - 1;
  while (i >= 0 && tokens[i]!.kind === 'word' && tokens[i]!.bits & is.adverb) i--;
  const before = tokens[i];
  if (!before) return null;
  const past = (grammar.verbForm(tokens[verb]!.lower) & form.past) > 0;
  if (SUPPOSES.test(before.lower) || (!past && /^(?:until|till|once)$/u.test(before.lower)))
    return 'supposed';
  if (!ASKS.test(before.lower) || (i > 0 && tokens[i - 1]!.kind === 'word')) return null;
  const plain = (grammar.verbForm(tokens[verb]!.lower) & (form.base | form.participle)) > 0;
  if (!plain) return null;
  return /^(?:had|should)$/u.test(before.lower) && !isAsked(tokens) ? 'supposed' : 'asked';
}

/** What the verb of a governing clause says of the saying inside it. */
function outerDoubt(
  tokens: Tokens,
  outer: Clause,
  inner: Clause,
  grammar: Grammar,
): AttributionDoubt | null {
  const verb = tokens[outer.verb];
  if (!verb) return null;
  const shown = grammar.stance(verb.lower);
  if (shown & stance.hearsay || isForged(tokens, outer, grammar)) return 'alleged';
  if (shown & stance.unsaid) return 'denied';
  if (isFalse(tokens, outer.verb)) return 'denied';
  const bare = inner.verb >= 0 && !(grammar.verbForm(tokens[inner.verb]!.lower) & form.past);
  if (shown & stance.hears && inner.subject && bare) return 'reported';
  if (outer.passive && inner.kind === 'infinitive' && SAID_TO.test(verb.lower)) return 'alleged';
  if (inner.kind === 'infinitive') return hasObject(tokens, outer, inner) ? 'supposed' : null;
  const own = inner.kind === 'content' && inner.verb >= 0 ? inner.subject : null;
  const named = tokens
    .slice(own?.from ?? 0, own?.to ?? 0)
    .some(({ capital, bits }) => capital && !(bits & is.pronoun));
  return named && outer.subject && says(tokens, outer, grammar) ? 'reported' : null;
}

/** `It is false that Lund called it “…”`. */
const isFalse = (tokens: Tokens, verb: number): boolean =>
  /^(?:is|was|be|['’]s)$/u.test(tokens[verb]!.lower) &&
  tokens.slice(verb + 1, verb + 4).some(({ word }) => (word.stances & stance.falsehood) > 0);

/** `urged Lund to say`, `asked her to call it`: another shall say it. */
const hasObject = (tokens: Tokens, outer: Clause, inner: Clause): boolean =>
  ((tokens[outer.verb]!.word.stances & stance.moves) > 0 &&
    isDetermined(tokens[outer.verb + 1]!)) ||
  tokens
    .slice(outer.verb + 1, inner.verb)
    .some(({ capital, lower }) => capital || /^(?:him|her|them|me|us|you)$/u.test(lower));

const isDetermined = ({ bits }: Token): boolean => (bits & (is.determiner | is.possessive)) > 0;

const SAID_TO = /^(?:said|reported|alleged|believed|thought|claimed|rumou?red|supposed)$/u;

/** `“…,” Lund joked she would never say`, `“…,” Lund denied ever saying`. */
function unsaidAfter(
  tokens: Tokens,
  { words }: FrameCue,
  grammar: Grammar,
): AttributionDoubt | null {
  const near = tokens.slice(words.to, words.to + groupTokensMax + 1);
  const end = near.findIndex(({ kind }) => kind !== 'word');
  const rest = near.slice(0, Math.max(0, end));
  const last = rest.at(-1);
  if (!last || !(last.bits & is.reporting)) return null;
  if (!(grammar.verbForm(last.lower) & (form.base | form.ing))) return null;
  const taken = tokens.slice(words.from, words.to).some(({ lower }) => isUnsaid(lower, grammar));
  const shifts = rest.some(({ lower }) => NEGATION.test(lower) || MODAL.test(lower));
  return taken || shifts ? 'denied' : null;
}

const isUnsaid = (word: string, grammar: Grammar): boolean =>
  (grammar.stance(word) & stance.unsaid) > 0;
