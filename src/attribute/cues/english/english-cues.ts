// The verb that governs a quotation inside an English sentence, from its clauses: the nearest verb
// of saying that the quotation hangs on, and whoever reports that saying in the same sentence.

import type { Range } from '../../phrases/noun-phrases.js';
import { form } from '../../words/form-bits.js';
import { type Grammar, is, stance } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { hasVerb } from '../../words/verbs.js';
import { citedAfter, citedIn } from '../citations.js';
import type { FrameCue } from '../cues.js';
import { clausesOf } from './english-clauses.js';
import { wholePhrase } from './english-phrases.js';
import type { Clause } from './english-stack.js';

type Tokens = readonly Token[];

/** The clauses around a place, from the inside out. */
function chainAt(tokens: Tokens, at: number, grammar: Grammar): Clause[] {
  const chain: Clause[] = [];
  let clause = clausesOf(tokens, grammar).around.get(at) ?? null;
  for (; clause; clause = clause.parent) chain.push(clause);
  return chain;
}

/**
 * The cue of a quotation that is part of its author's sentence. `Smith said Jones called it “…”`:
 * who reports the words answers for them, since the marks are the report's; that is inferred.
 */
export function clauseCueOf(
  tokens: Tokens,
  at: number,
  grammar: Grammar,
  classes: number,
): FrameCue | null {
  if (!hasVerb(tokens, 0, at, classes)) return null;
  let found: FrameCue | null = null;
  let told = false;
  let direct = true;
  for (const clause of chainAt(tokens, at, grammar)) {
    const cue = cueOfClause(tokens, clause, at, grammar, classes);
    if (!cue && !found && isTold(tokens, clause, at, grammar)) return null;
    if (cue) found = found ? outerCue(tokens, found, cue, told, direct, grammar) : cue;
    told = clause.kind === 'content' || clause.kind === 'infinitive';
    if (found && !told) direct = false;
  }
  return found;
}

/** `Doe said she was told “…”`: whoever told it is not named. */
const isTold = (
  tokens: Tokens,
  { verb, passive, agent }: Clause,
  at: number,
  grammar: Grammar,
): boolean =>
  passive &&
  !agent &&
  verb < at &&
  grammar.isListed('telling-verbs', grammar.lemma(tokens[verb]?.lower ?? '') ?? '');

/**
 * The subject of the clause around a part of a sentence, whatever its verb: who does something
 * with the words. Not for what merely is, nor for a word that is the attribute of a noun.
 */
export function actorCueOf(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (isAttribute(tokens, at, grammar)) return null;
  for (const clause of chainAt(tokens, at, grammar)) {
    const { verb, passive, parent } = clause;
    if (isTold(tokens, clause, at, grammar)) return null;
    if (verb < 0 || verb >= at || passive || isCopula(tokens, verb)) continue;
    // `Doe was told he had “…”`: what was told is nobody's whom the sentence names.
    if (clause.kind === 'content' && parent?.passive) return null;
    // `The court found that Doe had “…”`: who found it; `was described as having “…”`: nobody.
    if (clause.kind === 'content' && parent?.subject && isActive(tokens, parent)) continue;
    if (clause.kind === 'participle' && parent?.passive && !clause.subject) return null;
    const bare = grammar.lemma(tokens[verb]!.lower) ?? tokens[verb]!.lower;
    if (grammar.isListed('taking-in-verbs', bare)) return null;
    const subject = subjectOf(clause);
    if (!subject || isImpersonal(tokens, subject)) continue;
    const range = wholePhrase(tokens, subject, verb, grammar);
    const words = { from: Math.min(verb, range.from), to: Math.max(verb + 1, range.to) };
    return {
      form: 'other',
      speaker: range,
      antecedent: antecedentOf(tokens, clause),
      words,
      subject: false,
      verb,
    };
  }
  return null;
}

const isActive = (tokens: Tokens, { verb, passive }: Clause): boolean =>
  verb >= 0 && !passive && !isCopula(tokens, verb);

/** One word, or some words before the noun that they describe: `a “so-called” plan`. */
function isAttribute(tokens: Tokens, at: number, grammar: Grammar): boolean {
  const { text } = tokens[at]!;
  if (!/\S\s+\S/u.test(text)) return true;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || /[.,!?]$/u.test(text)) return false;
  return (
    !(next.bits & CLOSED) && !(grammar.verbForm(next.lower) & form.past) && !/ly$/u.test(next.lower)
  );
}

const CLOSED =
  is.preposition |
  is.conjunction |
  is.subordinator |
  is.relative |
  is.auxiliary |
  is.adverb |
  is.pronoun;

const isCopula = (tokens: Tokens, verb: number): boolean =>
  /^(?:be|been|is|are|was|were|am|['’]s|['’]re|['’]m)$/u.test(tokens[verb]!.lower);

/** Of two verbs of saying around a quotation: whoever the sentence has answer for the words. */
function outerCue(
  tokens: Tokens,
  inner: FrameCue,
  outer: FrameCue,
  told: boolean,
  direct: boolean,
  grammar: Grammar,
): FrameCue {
  if (!direct && isSamePerson(tokens, inner, outer, grammar)) {
    return { ...inner, antecedent: outer.antecedent ?? outer.speaker, subject: false };
  }
  const own = tokens[inner.speaker.from - 1]?.lower === 'what' && isNaming(tokens, inner);
  return told && !own ? { ...outer, subject: false } : inner;
}

/** `pleaded guilty to what the judge called “…”`: the judge's words, whoever pleads. */
const isNaming = (tokens: Tokens, { verb, speaker }: FrameCue): boolean =>
  verb != null &&
  (tokens[verb]!.bits & is.naming) > 0 &&
  !(tokens[speaker.from]!.bits & (is.pronoun | is.possessive));

/** Whether the main clause of the sentence begins only after the quotation at `at`. */
export const isFronted = (tokens: Tokens, at: number, grammar: Grammar): boolean =>
  at > 0 && clausesOf(tokens, grammar).fronted.has(at);

/** The cue of a quotation at `at` right before its verb or its subject: `“…,” Doe said`. */
export function taggedCueOf(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!hasVerb(tokens, at, tokens.length, is.reporting | is.tag)) return null;
  const clause = clausesOf(tokens, grammar).tags.get(at);
  if (!clause?.subject || clause.passive || clause.verb < 0) return null;
  if (namesLater(tokens, clause.verb, grammar)) return null;
  const cited = citedAfter(tokens, clause.verb, grammar);
  const range = cited ?? wholePhrase(tokens, clause.subject, clause.verb, grammar);
  const words = {
    from: Math.min(clause.verb, range.from),
    to: Math.max(clause.verb + 1, range.to),
  };
  if (cited) return { form: 'tag', speaker: range, words, subject: false, verb: clause.verb };
  return { form: 'tag', speaker: range, words, subject: true, verb: clause.verb };
}

/** `Reviewing “How We Began,” Doe called it “…”`: the verb has its words behind it. */
const namesLater = (tokens: Tokens, verb: number, grammar: Grammar): boolean =>
  grammar.lemma(tokens[verb]!.lower) === 'call' &&
  /^(?:it|him|her|them|this|that)$/u.test(tokens[verb + 1]?.lower ?? '') &&
  tokens[verb + 2]?.kind === 'quotation';

function cueOfClause(
  tokens: Tokens,
  clause: Clause,
  at: number,
  grammar: Grammar,
  classes: number,
): FrameCue | null {
  const { verb, passive } = clause;
  if (verb < 0 || verb >= at || !(tokens[verb]!.verb & classes)) return null;
  if (isTagOf(tokens, clause, at)) return null;
  const subject = passive ? clause.agent : (writerOf(tokens, clause) ?? subjectOf(clause));
  if (!subject || (clause.kind === 'infinitive' && isImpersonal(tokens, subject))) return null;
  const cited = passive ? null : citedIn(tokens, clause, grammar);
  const range = cited ?? wholePhrase(tokens, subject, verb, grammar);
  const antecedent = passive || cited ? null : antecedentOf(tokens, clause);
  return {
    form: 'verb',
    speaker: range,
    antecedent,
    words: { from: Math.min(verb, range.from), to: Math.max(verb + 1, range.to) },
    subject: !passive && !cited && !clause.shared && clause.kind !== 'infinitive',
    verb,
  };
}

/** The subject of a clause; of a participle or infinitive that of the clause it hangs on. */
function subjectOf(clause: Clause): Range | null {
  for (let one: Clause | null = clause; one; one = one.parent) {
    if (one.subject)
      return one.passive && one !== clause && one.kind === 'reduced' ? null : one.subject;
    if (one.kind !== 'participle' && one.kind !== 'infinitive') return null;
  }
  return null;
}

/** `issued a statement saying`, `released an ad that urges`: who issued it says so. */
function writerOf(tokens: Tokens, clause: Clause): Range | null {
  const { kind, subject, antecedent, parent } = clause;
  if (kind !== 'relative' || !parent || parent.verb < 0 || parent.passive) return null;
  if (antecedent ? !isPronoun(tokens, clause) : !subject) return null;
  if (!(tokens[parent.verb]!.word.verbStances & stance.issues)) return null;
  const text = tokens
    .slice(parent.verb + 1, clause.verb)
    .some(({ bits }) => bits & is.reportingNoun);
  return text ? subjectOf(parent) : null;
}

/** `“…,” said Doe of the “so-called” plan`: what stands after a tag is not what the tag tells of. */
function isTagOf(tokens: Tokens, { kind, verb }: Clause, at: number): boolean {
  if (kind !== 'main' || tokens[verb - 1]?.kind !== 'quotation') return false;
  return tokens[at - 1]?.kind !== 'sign';
}

/** `Doe said …, which she called “…”`: the pronoun can mean whoever the sentence has speak. */
function isSamePerson(tokens: Tokens, inner: FrameCue, outer: FrameCue, grammar: Grammar): boolean {
  const { from, to } = inner.speaker;
  const own = grammar.features(tokens[from]!.lower);
  if (to - from !== 1 || !/^[mfp]$/u.test(own) || inner.antecedent) return false;
  const words = tokens.slice(outer.speaker.from, outer.speaker.to);
  const shown = words.map(({ lower }) => grammar.features(lower)).find((one) => one !== '') ?? '';
  return shown === '' ? own !== 'p' : shown.includes(own);
}

/** `It is too early to tell`. */
const isImpersonal = (tokens: Tokens, { from, to }: Range): boolean =>
  to - from === 1 && /^(?:it|there|this|that)$/u.test(tokens[from]!.lower);

function antecedentOf(tokens: Tokens, clause: Clause): Range | null {
  for (let one: Clause | null = clause; one; one = one.parent) {
    if (one.subject) return isPronoun(tokens, one) ? one.antecedent : null;
  }
  return null;
}

const isPronoun = (tokens: Tokens, { subject, kind }: Clause): boolean =>
  kind === 'relative' && subject !== null && (tokens[subject.from]!.bits & is.relative) > 0;
