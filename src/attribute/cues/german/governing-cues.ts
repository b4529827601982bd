// The verb that governs a quotation inside its sentence: before it (`Scholz kündigte einen „…“`,
// `Smith called it “…”`) or at the end of its clause (`hat … „…“ genannt`, `dass X … „…“ nannte`).

import type { Range } from '../../phrases/noun-phrases.js';
import { type Grammar, is } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { isVerb } from '../../words/verb-forms.js';
import { particleOf } from '../../words/verbs.js';
import { isPersonal } from '../actors.js';
import { citedOne, isCiting, judgedOne } from '../citations.js';
import type { FrameCue } from '../cues.js';
import { clauseCueOf } from '../english/english-cues.js';
import { clauseStart, passiveAgent } from '../passives.js';
import { lowerPhrase } from '../phrase-cues.js';
import type { Subject } from '../subjects.js';
import { endsHere, finalSubject, verbSecondSubject } from './verb-second.js';

type Tokens = readonly Token[];

/** Words back from a quotation to the verb that governs it. */
const reachTokensMax = 60;

/** The cue of a quotation that is part of its author's sentence. */
export function governingCue(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  const cue = verbFinal(tokens, at, grammar) ?? verbBefore(tokens, at, grammar, is.reporting);
  return cue && (grammar.verbSecond ? outermost(tokens, cue, grammar) : cue);
}

/**
 * `Smith said Jones called it “…”`: who reports the words answers for them, since the marks are
 * the report's; that is inferred, never confirmed.
 */
function outermost(tokens: Tokens, cue: FrameCue, grammar: Grammar): FrameCue {
  const from = Math.min(cue.words.from, cue.antecedent?.from ?? cue.words.from);
  // `bedauerte, was Berg „…“ nannte`, `eine Stimme, die sagte: „…“`: the inner one has the words.
  const own = tokens[cue.speaker.from - 1]?.lower === 'was';
  if (own || (cue.antecedent && tokens[cue.words.to]?.text === ':')) return cue;
  const outer = verbBefore(tokens, from, grammar, is.reporting);
  if (!outer || outer.speaker.from === cue.speaker.from || isMain(tokens, cue)) return cue;
  const between = tokens.slice(outer.words.to, from);
  const apart = between.some(
    (token) =>
      token.kind === 'quotation' ||
      /^[;:]$/u.test(token.text) ||
      /^(?:but|aber|doch|while|während)$/u.test(token.lower),
  );
  const joined =
    (tokens[from - 1]?.bits ?? 0) & is.conjunction || APART.test(tokens[from - 1]?.lower ?? '');
  if (apart || joined) return { ...cue, subject: false };
  const hands = tokens.slice(cue.speaker.from, cue.speaker.to).some(({ capital }) => capital);
  return { ...outer, subject: false, hands };
}

/** Opens a clause that is no content of the verb before it. */
const APART =
  /^(?:als|nachdem|bevor|bis|ehe|während|weil|da|obwohl|wenn|indem|sobald|seit|seitdem|worauf|woraufhin)$/u;

/** `Als er gefragt wurde, sagte Berg …`: the verb after a comma and before its subject. */
const isMain = (tokens: Tokens, { verb, speaker }: FrameCue): boolean =>
  verb != null && verb < speaker.from && tokens[verb - 1]?.text === ',';

/** The nearest verb of saying before the quotation that has a subject. */
export function verbBefore(
  tokens: Tokens,
  at: number,
  grammar: Grammar,
  classes: number,
): FrameCue | null {
  if (!grammar.verbSecond) return clauseCueOf(tokens, at, grammar, classes);
  let isPassed = false;
  for (let v = at - 1; v >= Math.max(0, at - reachTokensMax); v--) {
    if (tokens[v]!.text === ';') return null;
    if (tokens[v]!.text === ')') v = openingBracket(tokens, v);
    const simple = isVerb(tokens, v, grammar, classes);
    if (!simple && particleOf(tokens, v, grammar, classes) === null) continue;
    if (isPlaced(tokens, v)) continue;
    const cue = cueAtVerb(tokens, habitOf(tokens, v), at, grammar);
    if (cue && !isBehind(tokens, cue, at)) return isPassed ? { ...cue, subject: false } : cue;
    isPassed ||= cue === null && FINITE.test(tokens[v]!.lower);
  }
  return null;
}

/** `sagte`, `drohten`: another may have spoken, though no subject was found. */
const FINITE = /te[nst]?$/u;

/** `befinde sich im Urlaub`: the verb of judging with `sich` is another. */
const isPlaced = (tokens: Tokens, v: number): boolean =>
  /^bef[ai]nde/u.test(tokens[v]!.lower) &&
  [tokens[v - 1], tokens[v + 1]].some((beside) => beside?.lower === 'sich');

/** `pflegte zu sagen`: the verb that has the subject. */
const habitOf = (tokens: Tokens, v: number): number =>
  tokens[v - 1]?.lower === 'zu' && /^pfleg(?:te?n?|en)$/u.test(tokens[v - 2]?.lower ?? '')
    ? v - 2
    : v;

/** `After Smith criticized her, Jones said “…”`: the verb's clause is over before the quotation. */
function isBehind(tokens: Tokens, cue: FrameCue, at: number): boolean {
  const before = tokens[cue.words.from - 1];
  if (
    !before ||
    !(before.bits & is.subordinator) ||
    /^(?:that|dass|daß|how|why|wie)$/u.test(before.lower)
  ) {
    return false;
  }
  const comma = tokens.slice(cue.words.to, at).findIndex(({ text }) => text === ',');
  if (comma < 0) return false;
  // `zumal Berg betont hatte, er sei „…“`: what was said stands in the clause behind.
  const inside = tokens.slice(cue.words.to + comma + 1, at);
  const told = inside.some(({ bits, capital }) => !capital && (bits & is.subjunctive) > 0);
  return !(told && !inside.some(({ text }) => text === ','));
}

/** Past a bracket that is closed before the quotation: `(Wikinews berichtete)`. */
function openingBracket(tokens: Tokens, close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - reachTokensMax); i--) {
    if (tokens[i]!.text === '(') return i;
  }
  return close;
}

const isImpersonal = (tokens: Tokens, { from, to }: Range): boolean =>
  to - from === 1 && tokens[from]!.lower === 'es';

/** `heißt es in dem Schreiben`, `aus Paris hieß es`: the place is the source. */
export function impersonal(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  if (!grammar.verbSecond || grammar.lemma(tokens[v]!.lower) !== 'heißen') return null;
  const start = clauseStart(tokens, v);
  const order = [v + 2, v + 1, v + 3];
  for (let i = start; i < v; i++) order.push(i);
  for (const i of order) {
    if (!PLACED.test(tokens[i]?.lower ?? '')) continue;
    const article = (tokens[i + 1]?.bits ?? 0) & (is.oblique | is.determiner) ? 1 : 0;
    const range = lowerPhrase(tokens, i + 1 + article, grammar);
    const isTime = range && grammar.endsListed('time-endings', tokens[range.to - 1]!.lower);
    if (range && !isTime) return { ...range, loose: true };
  }
  return null;
}

const PLACED = /^(?:in|im|auf|aus|von|vom|bei|beim|seitens|unter|laut)$/u;

function cueAtVerb(tokens: Tokens, v: number, at: number, grammar: Grammar): FrameCue | null {
  if (grammar.verbSecond && isPlanned(tokens, v, grammar)) return null;
  const cited = isCiting(tokens, v, grammar) ? citedOne(tokens, v, grammar) : null;
  if (cited) return makeCue(tokens, { ...cited, loose: true }, v, false, grammar);
  const passive = passiveAgent(tokens, v, at, grammar);
  if (passive !== undefined)
    return passive && makeCue(tokens, { ...passive, loose: false }, v, false, grammar);
  const subject = impersonal(tokens, v, grammar) ?? verbSecondSubject(tokens, v, grammar);
  if (!subject || isImpersonal(tokens, subject)) return null;
  const names = grammar.lemma(tokens[v]!.lower) === 'lauten' && tokens[at - 1]?.text !== ':';
  if (names && !isPersonal(tokens, subject, grammar)) {
    return null;
  }
  if (subject.from <= at && at < subject.to) return null;
  const judged = judgedOne(tokens, v, at, grammar);
  if (judged) return makeCue(tokens, { ...judged, loose: true }, v, false, grammar);
  if (judged === null) return makeCue(tokens, subject, v, false, grammar);
  return makeCue(tokens, subject, v, !subject.loose, grammar);
}

/** A verb that ends the clause of the quotation: participle or subordinate clause. */
function verbFinal(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!grammar.verbSecond) return null;
  for (let v = at + 1; v < Math.min(tokens.length, at + 14); v++) {
    const token = tokens[v]!;
    if (token.kind === 'sign' && /^[,.:;?!]$/u.test(token.text)) return null;
    if (!isVerb(tokens, v, grammar, is.reporting) || !endsHere(tokens, v)) continue;
    if (isPlanned(tokens, v, grammar)) return null;
    const cited = isCiting(tokens, v, grammar) ? citedOne(tokens, v, grammar) : null;
    if (cited) return makeCue(tokens, { ...cited, loose: true }, v, false, grammar);
    const passive = passiveAgent(tokens, v, at, grammar);
    if (passive !== undefined)
      return passive && makeCue(tokens, { ...passive, loose: false }, v, false, grammar);
    const subject = impersonal(tokens, v, grammar) ?? finalSubject(tokens, v, grammar);
    if (subject && isImpersonal(tokens, subject)) return null;
    return subject && makeCue(tokens, subject, v, !subject.loose, grammar);
  }
  return null;
}

/** An infinitive with a modal says what shall be said, not what was: `nennen wollen`. */
function isPlanned(tokens: Tokens, v: number, grammar: Grammar): boolean {
  const verb = tokens[v]!.lower;
  if (grammar.lemma(verb) !== verb) return false;
  if ((tokens[v + 1]?.bits ?? 0) & is.auxiliary || tokens[v - 1]?.lower === 'zu') return true;
  return tokens.slice(clauseStart(tokens, v), v).some((token) => (token.bits & is.auxiliary) > 0);
}

function makeCue(
  tokens: Tokens,
  subject: Subject,
  v: number,
  plain: boolean,
  grammar: Grammar,
): FrameCue {
  return {
    form: 'verb',
    speaker: { from: subject.from, to: subject.to },
    antecedent: subject.antecedent ?? null,
    words: { from: Math.min(v, subject.from), to: Math.max(v + 1, subject.to) },
    subject: plain && !/^(?:zitieren|cite|quote)$/u.test(grammar.lemma(tokens[v]!.lower) ?? ''),
    verb: v,
  };
}
