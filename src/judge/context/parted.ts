// (b) A part of one thing cut off right before the quote: of a quantity (`between 30 and | 40 men`,
// `one in | three women`), of a subject (`the brother of | the president was jailed`), of a choice
// (`drunk or | mad`).

import type { Message } from '../../model/judgement.js';
import { isCount } from '../equal/numbers.js';
import type { Hit, Reader } from './reader.js';
import { DETERMINING } from './syntax.js';

/** The word that the quote was parted from. */
export function parted(reader: Reader): Message | null {
  const hit = quantity(reader) ?? owner(reader) ?? choice(reader);
  return hit ? reader.risk('same-clause', hit, hit.list) : null;
}

/** `one in | three women`: the number before belongs to the number that the quote begins with. */
function quantity(reader: Reader): Hit | null {
  const { first, norms, words } = reader;
  if (!isNumber(reader, first)) return null;
  let at = first - 1;
  const joins = (norm: string): boolean => norm === '-' || words.has('number-joints', norm);
  while (at > first - 3 && joins(norms[at] ?? '')) at -= 1;
  const start = reader.headClause()?.start ?? first;
  if (at === first - 1 || at < start || !isNumber(reader, at)) return null;
  return { at, list: 'limiters', length: first - at };
}

function isNumber({ norms, tokens, words }: Reader, at: number): boolean {
  const norm = norms[at] ?? '';
  return tokens[at]?.kind === 'number' || (norm !== 'a' && norm !== 'ein' && isCount(norm, words));
}

const OF: ReadonlySet<string> = new Set(['of', 'von']);
const subjectTokensMax = 5;
const VERBS = ['modal', 'tenses', 'irregular-verbs', 'auxiliaries'];
const DETERMINERS = ['determiners', 'articles'];
const BREAKS = ['relative-pronouns', 'pronouns-personal', 'clause-openers', 'prepositions'];

/** `The attack on | the town was wrong`: a preposition in a subject, or what the subject is to do. */
function isInSubject(reader: Reader): boolean {
  const { first, norms, tokens, words } = reader;
  const start = reader.headClause()?.start ?? first;
  const isLed = words.hasAny(DETERMINING, norms[start] ?? '');
  const lead = norms[first - 1] ?? '';
  const isTo = reader.is(first - 2, TO) && !words.has('prepositions', lead);
  if (!isLed || !(words.has('prepositions', lead) || isTo) || first - start < 3) return false;
  return tokens
    .slice(start, isTo ? first - 2 : first - 1)
    .every(
      ({ kind, norm }) => kind === 'word' && !VERBS.some((list) => words.wordsOf(list).has(norm)),
    );
}

const TO: ReadonlySet<string> = new Set(['to']);

const isHeadCut = (reader: Reader): boolean =>
  reader.is(reader.first, OF) &&
  reader.token(reader.first - 1)?.kind !== 'punctuation' &&
  reader.first > reader.sentenceStart;

/** `the brother of | the president was jailed`: who was jailed was cut off. */
function owner(reader: Reader): Hit | null {
  const { last, tokens, norms, words } = reader;
  // `[The mayor] gave`: the brackets may stand for all of the subject.
  if (reader.replaced !== null) return null;
  // `All but two | of the men were found`: the head was cut, and its `of` was not.
  const first = isHeadCut(reader) ? reader.first + 1 : reader.first;
  if (tokens[first]?.kind !== 'word') return null;
  if (first === reader.first && !reader.is(first - 1, OF) && !isInSubject(reader)) return null;
  const isPlain = (at: number): boolean =>
    words.hasAny(DETERMINERS, norms[at]!) ||
    (tokens[at]!.kind === 'word' && !words.hasAny(BREAKS, norms[at]!));
  for (let at = first; at < Math.min(last, first + subjectTokensMax); at += 1) {
    const isVerb = words.hasAny(VERBS, norms[at]!);
    if (at > first && words.has('relative-pronouns', norms[at]!)) return null;
    if (at > first && isVerb) return { at: Math.max(0, first - 2), list: 'owner', length: 2 };
    if (!isPlain(at)) return null;
  }
  return null;
}

const OR: ReadonlySet<string> = new Set(['or', 'oder']);
/** `drunk or | mad`: one of two was taken for all. What comes after `or` is left out too often. */
function choice(reader: Reader): Hit | null {
  const { first } = reader;
  const start = reader.sentenceStart;
  // `$5, or | 15 percent of it` says the same again.
  const isApposition =
    reader.token(first - 2)?.text === ',' && reader.token(first)?.kind === 'number';
  const isAfterOr = first - 1 > start && reader.is(first - 1, OR) && !isApposition;
  return isAfterOr ? { at: first - 1, list: 'and-or', length: 1 } : null;
}
