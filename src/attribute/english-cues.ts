// The verb that governs a quotation inside an English sentence, from its clauses: the nearest verb
// of saying that the quotation hangs on, and whoever reports that saying in the same sentence.

import type { FrameCue } from './cues.js';
import { clausesOf } from './english-clauses.js';
import type { Clause } from './english-stack.js';
import { type Grammar, is } from './grammar.js';
import { phraseFrom, type Range } from './noun-phrases.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** The clauses around a place, from the inside out. */
function chainAt(tokens: Tokens, at: number, grammar: Grammar): Clause[] {
  const chain: Clause[] = [];
  let clause = clausesOf(tokens, grammar).get(at) ?? null;
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
  let found: FrameCue | null = null;
  let told = false;
  for (const clause of chainAt(tokens, at, grammar)) {
    const cue = cueOfClause(tokens, clause, at, grammar, classes);
    if (cue && !found) found = cue;
    else if (cue && told) found = { ...cue, subject: false };
    told = clause.kind === 'content' || clause.kind === 'infinitive';
  }
  return found;
}

function cueOfClause(
  tokens: Tokens,
  clause: Clause,
  at: number,
  grammar: Grammar,
  classes: number,
): FrameCue | null {
  const { verb, passive } = clause;
  if (verb < 0 || verb >= at || !isOf(tokens, verb, grammar, classes)) return null;
  if (isTagOf(tokens, clause, at)) return null;
  const subject = passive ? clause.agent : (writerOf(tokens, clause, grammar) ?? subjectOf(clause));
  if (!subject || (clause.kind === 'infinitive' && isImpersonal(tokens, subject))) return null;
  const range = wholePhrase(tokens, subject, verb, grammar);
  const antecedent = passive ? null : antecedentOf(clause);
  return {
    form: 'verb',
    speaker: range,
    antecedent,
    words: { from: Math.min(verb, range.from), to: Math.max(verb + 1, range.to) },
    subject: !passive && !clause.shared && clause.kind !== 'infinitive',
    verb,
  };
}

function isOf(tokens: Tokens, verb: number, grammar: Grammar, classes: number): boolean {
  const token = tokens[verb]!;
  return (
    (token.bits & classes) > 0 || (grammar.bits(grammar.lemma(token.lower) ?? '') & classes) > 0
  );
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

const ISSUES =
  /^(?:issue|release|send|post|publish|unleash|write|run|air|file|put|tweet|deliver|launch|make|give)$/u;

/** `issued a statement saying`, `released an ad that urges`: who issued it says so. */
function writerOf(tokens: Tokens, clause: Clause, grammar: Grammar): Range | null {
  const { kind, subject, antecedent, parent } = clause;
  if (kind !== 'relative' || !parent || parent.verb < 0 || parent.passive) return null;
  if (antecedent ? !isPronoun(clause) : !subject) return null;
  if (!ISSUES.test(grammar.lemma(tokens[parent.verb]!.lower) ?? '')) return null;
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

/** `It is too early to tell`. */
const isImpersonal = (tokens: Tokens, { from, to }: Range): boolean =>
  to - from === 1 && /^(?:it|there|this|that)$/u.test(tokens[from]!.lower);

function antecedentOf(clause: Clause): Range | null {
  for (let one: Clause | null = clause; one; one = one.parent) {
    if (one.subject) return one.kind === 'relative' && isPronoun(one) ? one.antecedent : null;
  }
  return null;
}

const isPronoun = ({ subject, antecedent }: Clause): boolean =>
  subject !== null && antecedent !== null && subject.to - subject.from === 1;

/** The phrase with what is tied to it: `the mayor of Troy`; never past the verb. */
function wholePhrase(tokens: Tokens, subject: Range, verb: number, grammar: Grammar): Range {
  const whole = phraseFrom(tokens, subject.from, grammar);
  if (!whole || whole.to <= subject.to) return subject;
  const end = subject.from < verb ? Math.min(whole.to, verb) : whole.to;
  return { from: subject.from, to: Math.max(subject.to, end) };
}
