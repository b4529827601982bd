// Tags with their subject first, in English: `“…,” Jane Doe of Ohio, 52, said`. A passive tells who
// heard the words, and `quoted Lund as saying` whose they are.

import { phraseFrom, type Range } from '../../phrases/noun-phrases.js';
import { form } from '../../words/form-bits.js';
import { type Grammar, is, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { TAG_CLASSES, verbAt } from '../../words/verbs.js';
import { isPersonal } from '../actors.js';
import { citedAfter } from '../citations.js';
import type { CueForm, FrameCue } from '../cues.js';
import { made } from '../made-cues.js';

type Tokens = readonly Token[];

/** Words between the marks and the verb of a straight tag: `“…,” Jane Doe of Ohio, 52, said`. */
const tagTokensMax = 24;

/** `X said`, `X, a senator, told reporters`; the phrase must begin at `from`. */
export function straightTag(
  tokens: Tokens,
  from: number,
  grammar: Grammar,
  form: CueForm,
): FrameCue | null {
  if (grammar.verbSecond) return null;
  if (tokens[from]?.lower === 'as')
    return habitTag(tokens, from, form, grammar) ?? asTag(tokens, from, form, grammar);
  const subject = phraseFrom(tokens, from, grammar);
  const verb = subject && tagVerb(tokens, subject.to, grammar);
  if (!subject || !verb) return null;
  if (isPassive(tokens, verb)) return toldBy(tokens, from, verb, form, grammar);
  const cited = citedAfter(tokens, verb, grammar);
  if (cited) return made(form, { ...cited, loose: true }, from, cited.to);
  return made(form, { ...subject, loose: false }, from, verb + 1);
}

/** `“…,” as Doe used to say`, `“…,” as Doe puts it`. */
function habitTag(tokens: Tokens, from: number, form: CueForm, grammar: Grammar): FrameCue | null {
  const end = Math.min(tokens.length, from + habitTokensMax);
  for (let v = from + 2; v < end && tokens[v]!.kind === 'word'; v++) {
    const [verb, next, last] = tokens.slice(v, v + 3).map(({ lower }) => lower);
    const says = /^(?:used|likes?|liked|loved|loves)$/u.test(verb!) && next === 'to';
    const puts = /^(?:put|puts)$/u.test(verb!) && next === 'it';
    const would = verb === 'would' && next === 'say';
    if (!puts && !would && !(says && /^(?:say|tell|put|call|joke)$/u.test(last ?? ''))) continue;
    const late = tokens[from + 2]!.lower === 'late' ? 2 : 0;
    const subject = phraseFrom(tokens, from + 1 + late, grammar);
    const range = subject && { from: subject.from, to: Math.min(subject.to, v) };
    return range && made(form, { ...range, loose: true }, from, v + (says ? 3 : 2));
  }
  return null;
}

/** `“Success,” as Doe once said, “is …”`; what is told behind it is not said. */
function asTag(tokens: Tokens, from: number, form: CueForm, grammar: Grammar): FrameCue | null {
  const subject = phraseFrom(tokens, from + 1, grammar);
  const verb = subject && tagVerb(tokens, subject.to, grammar);
  if (!subject || !verb || tokens[verb + 1]?.kind === 'word' || isPassive(tokens, verb))
    return null;
  return made(form, { ...subject, loose: false }, from, verb + 1);
}

/** Words of `as the late mayor of Troy used to say`. */
const habitTokensMax = 10;

/** Words of `For the farmer Joel Roe,`. */
const viewTokensMax = 8;

/** `For Doe, the ruling is “…”`: whose view it is. */
export function viewOf(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (grammar.verbSecond || tokens[0]?.lower !== 'for') return null;
  const subject = phraseFrom(tokens, 1, grammar);
  if (!subject || subject.to > viewTokensMax || tokens[subject.to]?.text !== ',') return null;
  const copula = tokens
    .slice(subject.to, at)
    .some(({ lower }) => /^(?:is|was|are|were)$/u.test(lower));
  return copula && isPersonal(tokens, subject, grammar)
    ? made('source', { ...subject, loose: true }, 0, subject.to)
    : null;
}

/** Words of `as Joel Roe of the Post observed,`. */
const commentTokensMax = 14;

/** `As Doe observed, the winner was the stage: “…”`: a clause that says whose words follow. */
export function commentCue(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (grammar.verbSecond || tokens[at - 1]?.text !== ':') return null;
  for (let i = 0; i < Math.min(at, commentTokensMax); i++) {
    if (tokens[i]!.lower !== 'as' || (i > 0 && tokens[i - 1]!.text !== ',')) continue;
    const subject = phraseFrom(tokens, i + 1, grammar);
    const verb = subject && subject.to < at ? tokens[subject.to] : undefined;
    const says = verb && verb.bits & is.reporting && grammar.verbForm(verb.lower) & FINITE;
    if (!subject || !says || tokens[subject.to + 1]?.text !== ',') continue;
    return made('source', { ...subject, loose: true }, i, subject.to + 1);
  }
  return null;
}

const FINITE = form.past | form.third;

/** Words from a tag between commas to the marks. */
const insertedTokensMax = 16;

/** `The mayor, said Jane Doe, had “lost the plot”`: a tag between commas before the marks. */
export function insertedTag(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (grammar.verbSecond) return null;
  for (let v = at - 1; v > Math.max(0, at - insertedTokensMax); v--) {
    if (tokens[v]!.kind === 'quotation') return null;
    if (tokens[v - 1]!.text !== ',' || !isInserted(tokens[v]!)) continue;
    const subject = phraseFrom(tokens, v + 1, grammar);
    const ends = subject && tokens[subject.to]?.text;
    const closed =
      (ends === ',' && tokens[v + 1]!.capital) ||
      (ends === ':' && subject!.to === at - 1 && isNamed(tokens, subject!));
    return subject && closed ? made('late-tag', { ...subject, loose: false }, v, subject.to) : null;
  }
  return null;
}

const isNamed = (tokens: Tokens, { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ capital }) => capital);

/** A finite verb that may stand before its subject between commas. */
const isInserted = ({ lower, capital, word }: Token): boolean =>
  !capital &&
  (word.forms & FINITE) > 0 &&
  ((word.verbStances & stance.inverts) > 0 || /^(?:caution|claim)/u.test(lower));

/** `was told`, not `was quoted`. */
function isPassive(tokens: Tokens, verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && (tokens[i]!.bits & is.adverb || /ly$/u.test(tokens[i]!.lower))) i--;
  return (tokens[i]!.bits & is.passive) > 0 && !/^(?:quot|cit)ed$/u.test(tokens[verb]!.lower);
}

/** `“…,” Lund was told by Miller`: who told it, if the sentence says so. */
function toldBy(
  tokens: Tokens,
  from: number,
  verb: number,
  form: CueForm,
  grammar: Grammar,
): FrameCue | null {
  if (tokens[verb + 1]?.lower !== 'by') return null;
  const agent = phraseFrom(tokens, verb + 2, grammar);
  return agent && made(form, { ...agent, loose: true }, from, agent.to);
}

/** The verb of a straight tag: past adverbs and what commas, brackets or `who` put between. */
function tagVerb(tokens: Tokens, from: number, grammar: Grammar): number | null {
  let inside = false;
  for (let v = from; v < Math.min(tokens.length, from + tagTokensMax); v++) {
    const token = tokens[v]!;
    if (token.kind === 'quotation' || /^[.:;?!]$/u.test(token.text)) return null;
    if (verbAt(tokens, v, grammar, TAG_CLASSES))
      return isTagVerb(tokens, v, from, grammar) ? v : null;
    if (/^[,(—–]$/u.test(token.text) || token.bits & (is.relative | is.preposition)) inside = true;
    else if (!inside && !(token.bits & (is.adverb | is.auxiliary)) && !/ly$/u.test(token.lower)) {
      return null;
    }
  }
  return null;
}

/** Verbs that need the words as their object: they are no tag. */
const NO_TAG = /^(?:call|describe|refer|label)$/u;

/** `critics say`, `police say`: several take a verb without -s. */
const isPlural = ({ lower, capital }: Token): boolean =>
  !capital && /(?:[^s]s|people|women|men|police|they)$/u.test(lower);

/** A finite verb of saying, not that of another name: `…, the age of steam, Doe says`. */
function isTagVerb(tokens: Tokens, v: number, from: number, grammar: Grammar): boolean {
  const word = tokens[v]!.lower;
  if (NO_TAG.test(grammar.lemma(word) ?? '')) return false;
  const finite = grammar.verbForm(word) & FINITE;
  if (!finite && !(v === from && isPlural(tokens[v - 1]!))) return false;
  let name = v;
  while (name > from && tokens[name - 1]!.capital) name--;
  return name === v || tokens[name - 1]?.text !== ',';
}
