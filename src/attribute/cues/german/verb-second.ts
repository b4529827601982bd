// Subjects in a verb-second language: before the verb, after it, or far before a verb at the end.
import { nounBehindAttribute } from '../../phrases/german-articles.js';
import { phraseFrom, type Range } from '../../phrases/noun-phrases.js';
import { type Grammar, is } from '../../words/grammar.js';
import type { Token } from '../../words/tokens.js';
import { isVerb, NO_VERB } from '../../words/verb-forms.js';
import { verbAt } from '../../words/verbs.js';
import { clauseStart } from '../passives.js';
import {
  clauseSubject,
  relativeSubject,
  type Subject,
  subjectAfter,
  subjectBefore,
} from '../subjects.js';
import { dativeInFront, isInverted } from './agreement.js';
import {
  beforeBracket,
  insertedSubject,
  isShortRelative,
  pastHearer,
  thatOne,
  titleBefore,
} from './german-subjects.js';

type Tokens = readonly Token[];

/** Words back from a verb to its subject. */
const reachTokensMax = 60;
/** Words of a front field with all its appositions. */
const frontTokensMax = 40;

/** The subject of the verb at `v`, whatever its place in the clause. */
export function verbSecondSubject(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  const next = tokens[v + 1];
  if (next && /^(?:er|man|ich|wir)$/u.test(next.lower)) {
    return { from: v + 1, to: v + 2, loose: false };
  }
  const titled =
    titleBefore(tokens, v, grammar) ??
    insertedSubject(tokens, v, grammar) ??
    pastHearer(tokens, v, grammar);
  if (titled) return titled;
  const final = endsHere(tokens, v) ? finalSubject(tokens, v, grammar) : null;
  if (final) return final;
  const field = frontField(tokens, v, grammar);
  if (field) {
    const behind = subjectAfter(tokens, v, grammar);
    return isInverted(tokens, field, v, behind, grammar) ? behind : { ...field, loose: false };
  }
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
    tokens[v + 1]?.kind !== 'word'
  ) {
    return relativeSubject(tokens, start, grammar);
  }
  if (isShortRelative(tokens, start, v)) return relativeSubject(tokens, start, grammar);
  const that = thatOne(tokens, start, v);
  if (that) return that;
  const lead = skipFocus(tokens, start);
  const noun = nounBehindAttribute(tokens, lead, grammar);
  const far = noun < 0 || noun >= v ? null : phraseFrom(tokens, noun, grammar);
  if (far?.to === v) return { from: lead, to: v, loose: false };
  const head = phraseFrom(tokens, lead, grammar);
  let reach = head ? head.to : v;
  while (reach < v && (tokens[reach]!.bits & is.adverb || isNameIn(tokens, reach))) reach++;
  if (head && reach === v && !(tokens[lead]!.bits & is.preposition)) {
    const after = subjectAfter(tokens, v, grammar);
    const dative = dativeInFront(tokens, head, v, after, grammar);
    if (after && dative) return { ...after, loose: after.loose || dative === 'guess' };
    const turned = isObjectLike(tokens, head) || isInverted(tokens, head, v, after, grammar);
    return after && turned ? after : { ...head, loose: false };
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
  while (start > 0 && v - start < frontTokensMax) {
    if (endsField(tokens[start - 1]!) && !isNameIn(tokens, start - 1)) break;
    start--;
  }
  const head = phraseFrom(tokens, skipFocus(tokens, start), grammar);
  if (!head || head.to >= v) return beforeBracket(tokens, v, grammar);
  if (start === 0 && isParticiple(tokens)) return null;
  for (let i = head.to; i < v; i++) {
    const opens = tokens[i]!.text === ',' ? (tokens[i + 1]?.bits ?? 0) : 0;
    // `…, die zwölf war, als der Krieg begann, erinnert sich`.
    const inside = i > head.to && (opens & is.subordinator) > 0;
    if (inside || opens & (is.relative | is.preposition))
      while (i + 1 < v && tokens[i + 1]!.text !== ',') i++;
    else if (isFiniteVerb(tokens, i, grammar)) return null;
  }
  return head;
}

/** `Umringt von Beratern, sagte Berg`: a participle that no list has, and no noun. */
const isParticiple = (tokens: Tokens): boolean =>
  tokens[0]!.bits === 0 &&
  /t$/u.test(tokens[0]!.lower) &&
  /^(?:von|vom|durch|mit|in|im|an|am|auf)$/u.test(tokens[1]?.lower ?? '');

/** A name in marks as part of a noun phrase: `Ein Vertreter der „Bahn“`. */
const isNameIn = (tokens: Tokens, i: number): boolean =>
  tokens[i]!.kind === 'quotation'
    ? (tokens[i - 1]?.bits ?? 0) > 0 && (tokens[i - 1]!.bits & is.determiner) > 0
    : tokens[i + 1]?.kind === 'quotation' && (tokens[i]!.bits & is.determiner) > 0;

const isFiniteVerb = (tokens: Tokens, i: number, grammar: Grammar): boolean =>
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
  return next && /^(?:er|man|ich|wir)$/u.test(next.lower) ? subjectAfter(tokens, v, grammar) : null;
}

/** `erklärte Scholz und kündigte … an`: the subject of the verb before. */
function sharedSubject(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  const near = actorBehindVerb(tokens, v);
  if (near) return near;
  for (let i = v - 2; i >= Math.max(0, v - reachTokensMax); i--) {
    if (tokens[i]!.kind === 'quotation' && tokens[i + 1]?.text !== ',' && i < v - 20) break;
    if (!verbAt(tokens, i, grammar, is.reporting | is.other | is.auxiliary)) continue;
    const subject = verbSecondSubject(tokens, i, grammar);
    // `…, dass Berg ging, und sagte`: the subject of a clause that is over is only a guess.
    const first = tokens[clauseStart(tokens, i)]!;
    const over = tokens[v - 2]?.text === ',' && (first.bits & is.subordinator) > 0;
    if (subject) return { ...subject, loose: over };
  }
  return clauseSubject(tokens, v, grammar);
}

/** `…, fuhr er zusammen`: a main clause after the one in front. */
const isMainAfter = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.kind === 'word' &&
  !tokens[i]!.capital &&
  !(tokens[i]!.bits & NO_VERB) &&
  /^(?:er|sie|es|ich|man|wir)$/u.test(tokens[i + 1]?.lower ?? '');

/** `…, fuhr er zusammen und sagte`: the nearest pronoun behind a verb of a main clause. */
function actorBehindVerb(tokens: Tokens, v: number): Subject | null {
  for (let i = v - 1; i > Math.max(0, v - reachTokensMax); i--) {
    const token = tokens[i]!;
    if (token.kind === 'quotation' || /^[;:]$/u.test(token.text)) return null;
    if (!/^(?:er|sie|ich|wir)$/u.test(token.lower) || token.capital) continue;
    const verb = tokens[i - 1]!;
    if (verb.kind !== 'word' || verb.bits & NO_VERB || (verb.capital && i > 1)) continue;
    const first = tokens[clauseStart(tokens, i - 1)]!;
    if (first.bits & (is.subordinator | is.pronoun)) continue;
    return { from: i, to: i + 1, loose: false };
  }
  return null;
}

const FOCUS = /^(?:auch|selbst|sogar|nur|und|aber|doch|denn|deren|dessen)$/u;
const skipFocus = (tokens: Tokens, i: number): number =>
  FOCUS.test(tokens[i]?.lower ?? '') ? i + 1 : i;

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

/** Whether the verb at `v` is the last of its clause, auxiliaries aside. */
export const endsHere = (tokens: Tokens, v: number): boolean => {
  const next = tokens[v + 1];
  return next?.kind !== 'word' || (next.bits & (is.auxiliary | is.conjunction)) > 0;
};

const RELATIVE = /^(?:der|die|das|dem|den|denen|dessen|deren)$/u;

/** The subject of a participle or of a verb at the end of its clause. */
export function finalSubject(tokens: Tokens, v: number, grammar: Grammar): Subject | null {
  let commas = 0;
  if (/^[,)]$/u.test(tokens[v - 1]?.text ?? '')) return null;
  for (let i = v - 1; i >= Math.max(0, v - reachTokensMax); i--) {
    const token = tokens[i]!;
    if (token.text === ',' && (++commas > 2 || isMainAfter(tokens, i + 1))) return null;
    if (token.bits & is.auxiliary && !token.capital) {
      return token.bits & is.perfect ? verbSecondSubject(tokens, i, grammar) : null;
    }
    if (tokens[i]!.text !== ',' && i > 0) continue;
    const first = tokens[i === 0 && token.text !== ',' ? 0 : i + 1];
    const from = i === 0 && token.text !== ',' ? 0 : i + 1;
    if (!first) return null;
    const taken = from > 0 && /^(?:bis|was|den|dem|denen|dessen|deren)$/u.test(first.lower);
    if (first.bits & is.subordinator || taken) {
      const range = firstPhrase(tokens, from + 1, v, grammar);
      return range && { ...range, loose: false };
    }
    if (first.bits & is.relative && from > 0) return relativeSubject(tokens, from, grammar);
    // `…, auf der Berg einen „…“ versprach`.
    const joined = tokens.slice(from, v).some(({ bits }) => bits & is.conjunction);
    if (
      from > 0 &&
      first.bits & is.preposition &&
      RELATIVE.test(tokens[from + 1]!.lower) &&
      !joined
    ) {
      const range = firstPhrase(tokens, from + 2, v, grammar);
      return range && { ...range, loose: false };
    }
  }
  return null;
}
