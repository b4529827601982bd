// (b) Others say or believe the quote's clause, not its speaker: `some people believe that | …`,
// `my critics think | I am …`, `Sie sagen, | wir hätten …`. What the speaker says or believes
// (`I think that …`, `wir sagen, dass …`), and what one person is reported to have said
// (`she says | the work is hard`) stays as it is. O(words of the sentence).

import { consistsOf, SMALL } from '../../text/letters.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Hit, Reader } from './reader.js';

/** What begins a clause of its own, behind which a verb's subject does not stand. */
const CLAUSE_JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'or', ',']);
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
  const start = reader.sentenceStart;
  let at = opened - 1;
  if (reader.token(at)?.text === ',') at -= 1;
  if (isOn(reader, 'hearers', at)) at -= 1;
  if (at <= start || !isSaying(reader, at)) return null;
  const hit = { at, list: 'distance', length: 1 };
  if (reader.is(at - 1, TO)) {
    return isOn(reader, 'first-person', at - 2) || denied(reader, start, at) ? hit : null;
  }
  const norm = reader.norms[at]!;
  if (norm.endsWith('ing')) return isOn(reader, 'other-people', at - 1) ? hit : null;
  return isOthersVerb(reader, start, at) ? hit : null;
}

const TO: ReadonlySet<string> = new Set(['to']);

/** Whether the token at an index is on a list. */
const isOn = ({ norms, words }: Reader, list: string, at: number): boolean =>
  words.has(list, norms[at] ?? '');

const isSaying = (reader: Reader, at: number): boolean =>
  reader.words.has('saying-verbs', reader.norms[at] ?? '');

/** `It would be a lie to say that`. */
const denied = (reader: Reader, start: number, at: number): boolean =>
  reader.listed(DISTANCE, Math.max(start, at - subjectTokensMax), at - 1) !== null;

const isMine = (norm: string, words: Vocabulary): boolean =>
  words.has('first-person', norm) || /^(?:i|we)['’]/u.test(norm);

/**
 * Walks back from a verb to its subject: many people, or one held at a distance (`my opponent`).
 * `The senator said` reports her own words; without a subject it is a request: `Believe me`.
 */
function isOthersVerb(reader: Reader, start: number, verb: number): boolean {
  const { norms, words } = reader;
  let isMany = isOn(reader, 'plural-sayings', verb) && !reader.is(verb - 1, DO);
  const from = Math.max(start, verb - subjectTokensMax);
  for (let at = verb - 1; at >= from; at -= 1) {
    const norm = norms[at]!;
    if (isMine(norm, words)) return false;
    if (words.hasAny(HELD_OFF, norm)) return true;
    if (words.has('single-subjects', norm)) return false;
    if (words.has('modal', norm)) isMany = false;
    else if (at < verb - 1 && words.hasAny(VERBS, norm)) break;
    if (CLAUSE_JOINTS.has(norm)) {
      return isMany && !norms.slice(start, at).some((one) => isMine(one, words));
    }
  }
  return isMany && verb > start;
}

const DO: ReadonlySet<string> = new Set(['to', 'do', 'does', 'did', 'please']);
/** Others than the speaker, or people whom he holds at a distance. */
const HELD_OFF = ['other-people', 'held-possessives'];
/** Words of a clause that make it the speaker's own, or nobody's. */
const OWN = ['first-person', 'general-subjects'];

function german(reader: Reader, opened: number): Hit | null {
  const { norms, words } = reader;
  const comma = opened - 1;
  if (reader.token(comma)?.text !== ',') return null;
  const [sentence] = reader.sentence();
  let start = comma;
  while (start > sentence && reader.token(start - 1)?.kind !== 'punctuation') start -= 1;
  if (norms.slice(start, comma).some((norm) => words.hasAny(OWN, norm))) return null;
  for (let at = comma - 1; at >= Math.max(start, comma - 1 - afterVerbTokensMax); at -= 1) {
    if (isSaying(reader, at) && comma - start > 1) {
      const isOthers =
        /en$/u.test(norms[at]!) ||
        norms.slice(start, comma).some((norm) => words.hasAny(HELD_OFF, norm));
      return isOthers ? { at, list: 'distance', length: 1 } : null;
    }
  }
  return null;
}

const AS: ReadonlySet<string> = new Set(['as', 'als']);

/** `My enemies call me | a liar`, `Sie nennen mich | einen Lügner`: the name is theirs. */
function namedBy(reader: Reader): Hit | null {
  const { first, norms, words } = reader;
  const object = reader.is(first - 1, AS) ? first - 2 : first - 1;
  const at = object - 1;
  if (!isOn(reader, 'named-objects', object) || !words.has('naming-verbs', norms[at] ?? ''))
    return null;
  const start = reader.sentenceStart;
  const isOthers =
    words.lang === 'de'
      ? at > start && !norms.slice(start, at).some((norm) => words.has('first-subjects', norm))
      : isOthersVerb(reader, start, at);
  return isOthers ? { at, list: 'distance', length: 1 } : null;
}

/** `…, they said.`, `…, sagen Kritiker.`: others said it, and the sentence ends there. */
export function reportedAfter(reader: Reader): Hit | null {
  const { last, norms } = reader;
  if (reader.token(last)?.text !== ',') return null;
  const verb = [last + 1, last + 2].find((at) => isSaying(reader, at));
  const end = reader.token(last + 3);
  if (verb === undefined || (end && end.kind !== 'punctuation')) return null;
  const subject = norms[verb === last + 1 ? last + 2 : last + 1] ?? '';
  const isOthers =
    reader.words.has('other-people', subject) || (reader.words.lang === 'de' && subject === 'sie');
  return isOthers ? { at: verb, list: 'distance', length: 1 } : null;
}
