// (b) Others say or believe the quote's clause, not its speaker: `some people believe that | …`,
// `my critics think | I am …`, `Sie sagen, | wir hätten …`. What the speaker says or believes
// (`I think that …`, `wir sagen, dass …`), and what one person is reported to have said
// (`she says | the work is hard`) stays as it is. O(words of the sentence).

import { consistsOf, SMALL } from '../../text/letters.js';
import type { Hit, Reader } from './reader.js';

const OBJECTS: ReadonlySet<string> = new Set('me us you him her them people mir uns'.split(' '));
const MINE: ReadonlySet<string> = new Set('i we us me ich wir mich mir uns'.split(' '));
const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'or', ',']);
const VERBS = ['modal', 'tenses', 'auxiliaries', 'irregular-verbs', 'verbs', 'reporting-verbs'];
/** `we in the council | think`: so many words at most part a subject from its verb. */
const subjectTokensMax = 6;
const DISTANCE = ['distance'];
/** `Manche glauben heute, dass`: so many words at most stand after a German verb. */
const afterVerbTokensMax = 2;

/** The verb of saying or believing that rules the quote and has another subject. */
export function reported(reader: Reader): Hit | null {
  const { words } = reader;
  if (!['en', 'de'].includes(words.lang)) return null;
  const opened = opener(reader);
  const named = namedBy(reader);
  if (named) return named;
  const hit = words.lang === 'de' ? german(reader, opened) : english(reader, opened);
  // Asked last: few quotes stand behind such a verb, and all their words are looked at here.
  return hit && hasVerb(reader) ? hit : null;
}

/** Where the clause of the quote begins: at its `that`, or at the quote itself. */
function opener(reader: Reader): number {
  const { first, norms, words } = reader;
  const start = reader.headClause()?.start ?? first;
  const isOpened = start < first && words.has('governed-openers', norms[start] ?? '');
  const isRight = words.has('governed-openers', norms[first - 1] ?? '');
  return isRight ? first - 1 : isOpened ? start : first;
}

function hasVerb({ first, last, norms, tokens, words }: Reader): boolean {
  return norms.slice(first, last).some((norm, at) => {
    if (VERBS.some((list) => words.wordsOf(list).has(norm))) return true;
    const text = tokens[first + at]?.text ?? '';
    return words.lang === 'de' && /..(?:t|en|te)$/u.test(text) && consistsOf(text, SMALL);
  });
}

function english(reader: Reader, opened: number): Hit | null {
  const [start] = reader.sentence();
  let at = opened - 1;
  if (reader.token(at)?.text === ',') at -= 1;
  if (reader.is(at, OBJECTS)) at -= 1;
  if (at <= start || !isSaying(reader, at)) return null;
  const hit = { at, list: 'distance', length: 1 };
  if (reader.is(at - 1, TO)) {
    return reader.is(at - 2, TOLD) || denied(reader, start, at) ? hit : null;
  }
  const norm = reader.norms[at]!;
  if (norm.endsWith('ing')) return reader.is(at - 1, OTHERS) ? hit : null;
  return isOthersVerb(reader, start, at) ? hit : null;
}

const TO: ReadonlySet<string> = new Set(['to']);

/** `They wanted me to say that`. */
const TOLD: ReadonlySet<string> = new Set(['me', 'us']);

const isSaying = (reader: Reader, at: number): boolean =>
  reader.words.has('saying-verbs', reader.norms[at] ?? '');

/** `It would be a lie to say that`. */
const denied = (reader: Reader, start: number, at: number): boolean =>
  reader.listed(DISTANCE, Math.max(start, at - subjectTokensMax), at - 1) !== null;

const isMine = (norm: string): boolean => MINE.has(norm) || /^(?:i|we)['’]/u.test(norm);

/**
 * Walks back from a verb to its subject: many people, or one held at a distance (`my opponent`).
 * `The senator said` reports her own words; without a subject it is a request: `Believe me`.
 */
function isOthersVerb(reader: Reader, start: number, verb: number): boolean {
  const { norms, words } = reader;
  let isMany = PLURAL.test(norms[verb]!) && !reader.is(verb - 1, DO);
  const from = Math.max(start, verb - subjectTokensMax);
  for (let at = verb - 1; at >= from; at -= 1) {
    const norm = norms[at]!;
    if (isMine(norm)) return false;
    if (OTHERS.has(norm) || POSSESSIVES.has(norm)) return true;
    if (ONE.has(norm)) return false;
    if (words.has('modal', norm)) isMany = false;
    else if (at < verb - 1 && words.hasAny(VERBS, norm)) break;
    if (JOINTS.has(norm)) return isMany && !norms.slice(start, at).some(isMine);
  }
  return isMany && verb > start;
}

/** The base form of a verb with a subject: `critics say`. */
const PLURAL = /^(?:say|believe|think|claim|argue|insist|suggest|assert|maintain|assume|suppose)$/u;
const DO: ReadonlySet<string> = new Set(['to', 'do', 'does', 'did', 'please']);
const ONE: ReadonlySet<string> = new Set(['he', 'she', 'it', 'who', 'let']);
const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'our', 'your']);
const OTHERS: ReadonlySet<string> = new Set(
  `they you some people many most others critics opponents somebody someone anybody anyone everybody
  everyone jemand jeder alle ihr viele manche mancher einige andere leute kritiker gegner`.split(
    /\s+/u,
  ),
);

function german(reader: Reader, opened: number): Hit | null {
  const { norms } = reader;
  const comma = opened - 1;
  if (reader.token(comma)?.text !== ',') return null;
  const [sentence] = reader.sentence();
  let start = comma;
  while (start > sentence && reader.token(start - 1)?.kind !== 'punctuation') start -= 1;
  if (norms.slice(start, comma).some((norm) => MINE.has(norm) || GENERAL.has(norm))) return null;
  for (let at = comma - 1; at >= Math.max(start, comma - 1 - afterVerbTokensMax); at -= 1) {
    if (isSaying(reader, at) && comma - start > 1) {
      const isOthers = /en$/u.test(norms[at]!) || norms.slice(start, comma).some(isHeldOff);
      return isOthers ? { at, list: 'distance', length: 1 } : null;
    }
  }
  return null;
}

const isHeldOff = (norm: string): boolean =>
  OTHERS.has(norm) || /^(?:mein|unser|euer|eure)(?:e|er|en|em)?$/u.test(norm);

/** `Man kann sagen, dass`, `es ist richtig zu sagen, dass`: nobody else says it. */
const GENERAL: ReadonlySet<string> = new Set(['man', 'zu', 'lassen']);

const AS: ReadonlySet<string> = new Set(['as', 'als']);
const NAMED: ReadonlySet<string> = new Set('me us him her them it mich uns ihn sie es'.split(' '));

/** `My enemies call me | a liar`, `Sie nennen mich | einen Lügner`: the name is theirs. */
function namedBy(reader: Reader): Hit | null {
  const { first, norms, words } = reader;
  const object = reader.is(first - 1, AS) ? first - 2 : first - 1;
  const at = object - 1;
  if (!reader.is(object, NAMED) || !words.has('naming-verbs', norms[at] ?? '')) return null;
  const [start] = reader.sentence();
  const isOthers =
    words.lang === 'de'
      ? at > start && !norms.slice(start, at).some(isMineSubject)
      : isOthersVerb(reader, start, at);
  return isOthers ? { at, list: 'distance', length: 1 } : null;
}

const isMineSubject = (norm: string): boolean => norm === 'ich' || norm === 'wir';

/** `…, they said.`, `…, sagen Kritiker.`: others said it, and the sentence ends there. */
export function reportedAfter(reader: Reader): Hit | null {
  const { last, norms } = reader;
  if (reader.token(last)?.text !== ',') return null;
  const verb = [last + 1, last + 2].find((at) => isSaying(reader, at));
  const end = reader.token(last + 3);
  if (verb === undefined || (end && end.kind !== 'punctuation')) return null;
  const subject = norms[verb === last + 1 ? last + 2 : last + 1] ?? '';
  const isOthers = OTHERS.has(subject) || (reader.words.lang === 'de' && subject === 'sie');
  return isOthers ? { at: verb, list: 'distance', length: 1 } : null;
}
