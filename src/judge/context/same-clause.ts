// (b) A negation, condition or hedge in the quote's clause but outside of it; a word right beside
// the quote that limits it: `few | people`, `we open | only in June`.

import type { Message } from '../../model/judgement.js';
import { beginsCapital } from '../../text/letters.js';
import { isMeant } from './number-prepositions.js';
import type { Hit, Reader } from './reader.js';

/** What rules its whole clause. */
export const RULING = ['negation', 'condition', 'hedge'] as const;

const limiterTokensMax = 4;
const RESTRICTIONS = ['restrictions'];

/** The word of the clause that rules or limits the quote. */
export function sameClause(reader: Reader): Message | null {
  const hit =
    ruling(reader) ??
    limitBefore(reader) ??
    scalarBefore(reader) ??
    limitAfter(reader) ??
    restricted(reader);
  return hit ? reader.risk('same-clause', hit, hit.list) : null;
}

function ruling(reader: Reader): Hit | null {
  const { first, last } = reader;
  const tail = reader.tailClause();
  const start = reader.clauseStart;
  const before =
    reader.listed(
      RULING,
      start,
      first,
      (hit) => !isAnswer(reader, hit) && !isSaidAgain(reader, hit) && rules(reader, hit),
    ) ?? opening(reader, start);
  if (before) return before;
  const behind =
    tail &&
    reader.listed(
      RULING,
      last,
      tail.end,
      (hit) =>
        !isAddedContrast(reader, hit) && reader.norms[hit.at] !== 'nein' && rules(reader, hit),
    );
  return behind ?? afterAside(reader);
}

/** `Wir erhöhen die Steuern, | liebe Freunde, nicht.`: German says its last word behind an aside. */
function afterAside(reader: Reader): Hit | null {
  const end = reader.sentenceEnd;
  if (reader.words.lang === 'en') return phraseAfterAside(reader);
  const at = reader.pastMarks(end - 1, -1);
  const isBehind = at > reader.last + 1 && reader.token(at - 1)?.kind === 'punctuation';
  const isAsked = reader.tokens.slice(at + 1, end).some(({ text }) => text.startsWith('?'));
  if (reader.words.lang !== 'de' || !isBehind || isAsked) return null;
  const hit = reader.listedAt('negation', at);
  return hit && !isAnswer(reader, hit) ? hit : null;
}

const asideTokensMax = 6;
const phraseTokensMax = 6;
const NEGATION = ['negation'];
const VERBAL = ['modal', 'tenses', 'auxiliaries', 'irregular-verbs', 'verbs', 'subject-pronouns'];

/** `We will sell the house, | I promise, under no circumstances.`: a phrase without a verb. */
function phraseAfterAside(reader: Reader): Hit | null {
  const { last, tokens, norms, words } = reader;
  if (reader.token(last)?.text !== ',') return null;
  const end = reader.pastMarks(reader.sentenceEnd - 1, -1) + 1;
  const comma = tokens.slice(0, end).findLastIndex(({ text }) => text === ',');
  if (comma <= last + 1 || comma - last > asideTokensMax || end - comma > phraseTokensMax)
    return null;
  const hit = reader.listed(NEGATION, comma + 1, end);
  const isContrast = hit?.at === comma + 1 && norms[hit.at] === 'not';
  const isClause = norms
    .slice(comma + 1, end)
    .some((norm) => VERBAL.some((list) => words.wordsOf(list).has(norm)));
  return isContrast || isClause ? null : hit;
}

/** `Except for the engineers, everyone …`: what opens a clause limits all of it. */
function opening(reader: Reader, start: number): Hit | null {
  const hit = reader.listedAt('exception', start);
  const isBefore = hit !== null && start + hit.length <= reader.first;
  return isBefore && !reader.is(start, TIMES) ? hit : null;
}

/** `Even if it rains, | we build`: not a condition, unless the quote begins inside of it. */
function rules(reader: Reader, { at, list, length }: Hit): boolean {
  const isEven = [at - 1, at].some((start) => {
    const even = reader.listedAt('concessives', start);
    return even !== null && start + even.length >= at + length;
  });
  if (list !== 'condition' || !isEven) return true;
  const between = reader.tokens.slice(at, Math.max(at, reader.first));
  return at < reader.first && !between.some(({ kind }) => kind === 'punctuation');
}

const startWordsMax = 4;

/** `I don't | I don't think so`: a false start, of which the quote has all. */
function isSaidAgain({ norms, first, last }: Reader, { at, list }: Hit): boolean {
  const length = first - at;
  for (let size = Math.max(2, length); size <= startWordsMax; size += 1) {
    if (list !== 'negation' || size > first || size > last - first) return false;
    if (norms.slice(first - size, first).every((norm, index) => norm === norms[first + index]))
      return true;
  }
  return false;
}

/** `No, the council knew`: an answer to something else. */
function isAnswer(reader: Reader, { at, length }: Hit): boolean {
  // `nein` never denies a clause, also where no mark parts it from one: captions have few.
  if (reader.norms[at] === 'nein') return true;
  return (
    reader.listedAt('answers', at) !== null && reader.token(at + length)?.kind === 'punctuation'
  );
}

const AND: ReadonlySet<string> = new Set(['and', 'und']);

/** `…, not for the poor`, `and not sold`, `not just pass a law`: said against something that was not claimed. */
function isAddedContrast(reader: Reader, { at, list, length }: Hit): boolean {
  if (list !== 'negation') return false;
  const isJoined = reader.token(at - 1)?.text === ',' || reader.is(at - 1, AND);
  return isJoined || reader.listedAt('merely', at + length) !== null;
}

const LIMITS = ['exception', 'limiters', 'quantifier'];

/** `Only`, `few`, `almost` right before the quote; further off they limit something else. */
function limitBefore(reader: Reader): Hit | null {
  const { first } = reader;
  // Brackets stand for words that limited what they replace: those are read with them.
  const lists = reader.replaced === null ? ['exception', 'limiters'] : ['exception'];
  const start = reader.headClause()?.start ?? first;
  // `höchstens dann | realistisch, wenn`: what points on to a condition limits nothing itself.
  const isPointed = first - 1 > start && reader.words.has('correlatives', reader.norms[first - 1]!);
  for (const at of reader.starts(LIMITS, Math.max(start, first - limiterTokensMax), first)) {
    for (const list of lists) {
      const hit = reader.listedAt(list, at);
      if (hit && at + hit.length >= (isPointed ? first - 1 : first) && isMeant(reader, hit))
        return hit;
    }
    // `a | few people`: half of what says how many.
    const half = reader.replaced === null ? reader.listedAt('quantifier', at) : null;
    if (half && at + half.length > first) return half;
  }
  return null;
}

/** `Even | the union calls it fair`: at the head of its sentence it is said of the subject. */
function scalarBefore(reader: Reader): Hit | null {
  const start = reader.sentenceStart;
  const at = reader.pastMarks(start);
  const hit = reader.listedAt('scalars', at);
  return hit && at + hit.length === reader.first && !reader.replaced ? hit : null;
}

/** Says when, not under which condition. */
const TIMES: ReadonlySet<string> = new Set(['until', 'erst', 'allein', 'merely']);

/** `Only`, `nur` right after the quote. */
function limitAfter(reader: Reader): Hit | null {
  const { last } = reader;
  const hit = reader.listedAt('exception', last) ?? exceptBut(reader);
  const end = reader.tailClause()?.end ?? last;
  return hit && hit.at < end && !reader.is(last, TIMES) ? hit : null;
}

/** `We oppose the bill | in its current form`: a phrase anywhere in the clause. */
function restricted(reader: Reader): Hit | null {
  const { first, last } = reader;
  const end = reader.tailClause()?.end ?? last;
  return (
    reader.listed(RESTRICTIONS, reader.clauseStart, first) ?? reader.listed(RESTRICTIONS, last, end)
  );
}

const BUT: ReadonlySet<string> = new Set(['but', 'bar', 'save']);
const universalTokensMax = 4;
const TAKEN_OUT = ['articles', 'determiners', 'possessives', 'number-words'];

/** `everything | but my life`, `the worst flood | but one`; `all left | but we stayed` says more. */
function exceptBut(reader: Reader): Hit | null {
  const { first, last, norms, tokens, words } = reader;
  if (!reader.is(last, BUT) || words.lang !== 'en') return null;
  const near = norms.slice(Math.max(first, last - universalTokensMax), last);
  const next = norms[last + 1] ?? '';
  const isTaken = TAKEN_OUT.some((list) => words.has(list, next)) || OBJECTS.has(next);
  const isName = beginsBig(tokens[last + 1]?.text ?? '') && !words.has('subject-pronouns', next);
  const isUniversal = near.some((norm) => words.has('universals', norm));
  return isUniversal && (isTaken || isName) ? { at: last, list: 'exception', length: 1 } : null;
}

const OBJECTS: ReadonlySet<string> = new Set('me us him her them you one'.split(' '));

const beginsBig = (text: string): boolean => beginsCapital(text) || /^\d/.test(text);
