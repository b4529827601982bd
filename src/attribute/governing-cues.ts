// The verb that governs a quotation inside its sentence: before it (`Scholz kündigte einen „…“`,
// `Smith called it “…”`) or at the end of its clause (`hat … „…“ genannt`, `dass X … „…“ nannte`).

import type { FrameCue } from './cues.js';
import { type Grammar, is } from './grammar.js';
import { isVerb, phraseFrom, type Range } from './noun-phrases.js';
import { clauseStart, passiveAgent } from './passives.js';
import {
  clauseSubject,
  relativeSubject,
  type Subject,
  subjectAfter,
  subjectBefore,
} from './subjects.js';
import type { Token } from './tokens.js';
import { particleOf, verbAt } from './verbs.js';

type Tokens = readonly Token[];

/** Words back from a quotation to the verb that governs it. */
const reachTokensMax = 60;
/** Words of a front field with all its appositions. */
const frontTokensMax = 40;

/** The cue of a quotation that is part of its author's sentence. */
export function governingCue(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  return verbFinal(tokens, at, grammar) ?? verbBefore(tokens, at, grammar, is.reporting);
}

/** The nearest verb of saying before the quotation that has a subject. */
export function verbBefore(
  tokens: Tokens,
  at: number,
  grammar: Grammar,
  classes: number,
): FrameCue | null {
  for (let v = at - 1; v >= Math.max(0, at - reachTokensMax); v--) {
    if (tokens[v]!.text === ';') return null;
    if (tokens[v]!.text === ')') v = openingBracket(tokens, v);
    const simple = isVerb(tokens, v, grammar, classes);
    if (!simple && particleOf(tokens, v, grammar, classes) === null) continue;
    const cue = cueAtVerb(tokens, v, at, grammar);
    if (cue) return cue;
  }
  return null;
}

/** Past a bracket that is closed before the quotation: `(Wikinews berichtete)`. */
function openingBracket(tokens: Tokens, close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - reachTokensMax); i--) {
    if (tokens[i]!.text === '(') return i;
  }
  return close;
}

function cueAtVerb(tokens: Tokens, v: number, at: number, grammar: Grammar): FrameCue | null {
  const passive = passiveAgent(tokens, v, at, grammar);
  if (passive !== undefined) return passive && cue(tokens, { ...passive, loose: false }, v, false);
  const subject = subjectOf(tokens, v, grammar);
  if (!subject) return null;
  if (subject.from <= at && at < subject.to) return null;
  return cue(tokens, subject, v, !subject.loose);
}

/** The subject of the verb at `v`, in the order that the language prefers there. */
export function subjectOf(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  if (!grammar.verbSecond) {
    if (/ing$/u.test(tokens[v]!.lower) && !((tokens[v - 1]?.bits ?? 0) & is.auxiliary))
      return carriedSubject(tokens, v, grammar);
    if (tokens[v - 1]?.lower === 'to' || (tokens[v - 1]?.bits ?? 0) & is.conjunction)
      return carriedSubject(tokens, v, grammar);
    return subjectBefore(tokens, v, grammar) ?? clauseSubject(tokens, v, grammar);
  }
  return germanSubject(tokens, v, grammar);
}

/** For `…, calling it “…”` and `and called`: the subject of the verb of saying before, or the first. */
function carriedSubject(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  for (let i = v - 2; i >= Math.max(0, v - reachTokensMax); i--) {
    if (!isVerb(tokens, i, grammar, is.reporting) || /ing$/u.test(tokens[i]!.lower)) continue;
    if (tokens[i - 1]?.lower === 'to' || (tokens[i - 1]?.bits ?? 0) & is.conjunction) continue;
    const subject = subjectBefore(tokens, i, grammar);
    if (subject) return { ...subject, loose: true };
  }
  return clauseSubject(tokens, v, grammar);
}

function germanSubject(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  const final = endsHere(tokens, v) ? finalSubject(tokens, v, grammar) : null;
  if (final) return final;
  const field = frontField(tokens, v, grammar);
  if (field) return { ...field, loose: false };
  const start = clauseStart(tokens, v);
  const first = tokens[start];
  const before = tokens[v - 1];
  if (!before || start === v) return fromFront(tokens, v, grammar);
  if (first!.bits & is.subordinator && start < v - 1 && endsHere(tokens, v)) {
    const range = firstPhrase(tokens, start + 1, v, grammar);
    return range && { ...range, loose: false };
  }
  if (
    tokens[start - 1]?.text === ',' &&
    first!.bits & is.relative &&
    v - start > 1 &&
    isLast(tokens, v)
  ) {
    return relativeSubject(tokens, start, grammar);
  }
  const lead = skipFocus(tokens, start);
  const head = phraseFrom(tokens, lead, grammar);
  if (head && head.to === v && !(tokens[lead]!.bits & is.preposition)) {
    const after = isObjectLike(tokens, head) ? subjectAfter(tokens, v, grammar) : null;
    return after ?? { ...head, loose: false };
  }
  if (head && head.to < v && tokens[head.to]!.text === '(') return { ...head, loose: false };
  return subjectAfter(tokens, v, grammar);
}

/**
 * The head of a front field with appositions, brackets or relative clauses: `Kay Weidner, ein
 * Sprecher des Amtes, sagte`. Null when the front is a clause of its own.
 */
function frontField(tokens: Tokens, v: number, grammar: Grammar): Range | null {
  if (!/^[,)]$/u.test(tokens[v - 1]?.text ?? '')) return null;
  let start = v - 1;
  while (start > 0 && v - start < frontTokensMax && !endsField(tokens[start - 1]!)) start--;
  const head = phraseFrom(tokens, skipFocus(tokens, start), grammar);
  if (!head || head.to >= v) return null;
  for (let i = head.to; i < v; i++) {
    const relative =
      tokens[i]!.text === ',' && ((tokens[i + 1]?.bits ?? 0) & (is.relative | is.preposition)) > 0;
    if (relative) while (i + 1 < v && tokens[i + 1]!.text !== ',') i++;
    else if (isFinite(tokens, i, grammar)) return null;
  }
  return head;
}

const isFinite = (tokens: Tokens, i: number, grammar: Grammar): boolean =>
  !tokens[i]!.capital &&
  ((tokens[i]!.bits & is.auxiliary) > 0 ||
    (isVerb(tokens, i, grammar, is.reporting | is.other) &&
      /(?:te|ten|t)$/u.test(tokens[i]!.lower)));

const endsField = (token: Token): boolean =>
  token.kind === 'quotation' || /^[:;—–"]$/u.test(token.text);

/** The verb opens its clause: its subject follows, stands before a comma, or is shared. */
function fromFront(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  const before = tokens[v - 1];
  if (before && before.bits & is.conjunction) {
    return subjectAfterStrict(tokens, v, grammar) ?? sharedSubject(tokens, v, grammar);
  }
  const apposed = before?.text === ',' ? subjectBefore(tokens, v, grammar) : null;
  if (apposed && /^[:,.]$/u.test(tokens[v + 1]?.text ?? '')) return apposed;
  return subjectAfter(tokens, v, grammar) ?? apposed;
}

/** After `und`, only a pronoun or a named person right behind the verb is a new subject. */
function subjectAfterStrict(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  const next = tokens[v + 1];
  return next && next.bits & is.pronoun && !(next.bits & is.determiner)
    ? subjectAfter(tokens, v, grammar)
    : null;
}

/** `erklärte Scholz und kündigte … an`: the subject of the verb before. */
function sharedSubject(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  for (let i = v - 2; i >= Math.max(0, v - reachTokensMax); i--) {
    if (tokens[i]!.kind === 'quotation' && tokens[i + 1]?.text !== ',' && i < v - 20) break;
    if (!verbAt(tokens, i, grammar, is.reporting | is.other | is.auxiliary)) continue;
    const subject = germanSubject(tokens, i, grammar);
    if (subject) return { ...subject, loose: false };
  }
  return clauseSubject(tokens, v, grammar);
}

const skipFocus = (tokens: Tokens, i: number): number =>
  /^(?:auch|selbst|sogar|nur|und|aber|doch|denn)$/u.test(tokens[i]?.lower ?? '') ? i + 1 : i;

/** `Das sagte Scholz`, `Kritik äußerte Müller`: the front may be the object. */
function isObjectLike(tokens: Tokens, head: Range): boolean {
  const first = tokens[head.from]!;
  if (head.to - head.from > 1) return false;
  return /^(?:das|dies|es)$/u.test(first.lower) || (first.bits & is.reportingNoun) > 0;
}

function firstPhrase(tokens: Tokens, from: number, to: number, grammar: Grammar): Range | null {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const range = phraseFrom(tokens, i, grammar);
    if (range && range.to <= to) return range;
    if (!(tokens[i]!.bits & is.adverb)) return null;
  }
  return null;
}

const isLast = (tokens: Tokens, v: number): boolean => tokens[v + 1]?.kind !== 'word';

/** A verb that ends the clause of the quotation: participle or subordinate clause. */
function verbFinal(tokens: Tokens, at: number, grammar: Grammar): FrameCue | null {
  if (!grammar.verbSecond) return null;
  for (let v = at + 1; v < Math.min(tokens.length, at + 14); v++) {
    const token = tokens[v]!;
    if (token.kind === 'sign' && /^[,.:;?!]$/u.test(token.text)) return null;
    if (!isVerb(tokens, v, grammar, is.reporting) || !endsHere(tokens, v)) continue;
    if (isPlanned(tokens, v, grammar)) return null;
    const passive = passiveAgent(tokens, v, at, grammar);
    if (passive !== undefined)
      return passive && cue(tokens, { ...passive, loose: false }, v, false);
    const subject = finalSubject(tokens, v, grammar);
    return subject && cue(tokens, subject, v, !subject.loose);
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

const endsHere = (tokens: Tokens, v: number): boolean => {
  const next = tokens[v + 1];
  return next?.kind !== 'word' || (next.bits & (is.auxiliary | is.conjunction)) > 0;
};

function finalSubject(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  let commas = 0;
  for (let i = v - 1; i >= Math.max(0, v - reachTokensMax); i--) {
    const token = tokens[i]!;
    if (token.text === ',' && ++commas > 2) return null;
    if (token.bits & is.auxiliary && !token.capital) {
      return token.bits & is.perfect ? germanSubject(tokens, i, grammar) : null;
    }
    if (tokens[i]!.text !== ',' && i > 0) continue;
    const first = tokens[i === 0 && token.text !== ',' ? 0 : i + 1];
    const from = i === 0 && token.text !== ',' ? 0 : i + 1;
    if (!first) return null;
    if (first.bits & is.subordinator) {
      const range = firstPhrase(tokens, from + 1, v, grammar);
      return range && { ...range, loose: false };
    }
    if (first.bits & is.relative && from > 0) return relativeSubject(tokens, from, grammar);
  }
  return null;
}

function cue(tokens: Tokens, subject: Subject, v: number, plain: boolean): FrameCue {
  void tokens;
  return {
    form: 'verb',
    speaker: { from: subject.from, to: subject.to },
    antecedent: subject.antecedent ?? null,
    words: { from: Math.min(v, subject.from), to: Math.max(v + 1, subject.to) },
    subject: plain,
  };
}
