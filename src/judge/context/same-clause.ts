// (b) A negation, condition or hedge in the quote's clause but outside of it; a word right beside
// the quote that limits it: `few | people`, `we open | only in June`.

import type { Message } from '../../model/judgement.js';
import type { Hit, Reader } from './reader.js';

/** What rules its whole clause. */
export const RULING = ['negation', 'condition', 'hedge'] as const;

const limiterTokensMax = 4;

/** The word of the clause that rules or limits the quote. */
export function sameClause(reader: Reader): Message | null {
  const hit = ruling(reader) ?? limitBefore(reader) ?? limitAfter(reader);
  return hit ? reader.risk('same-clause', hit, hit.list) : null;
}

function ruling(reader: Reader): Hit | null {
  const { first, last } = reader;
  const tail = reader.tailClause();
  const start = reader.clauseStart;
  const before =
    reader.listed(RULING, start, first, (hit) => !isAnswer(reader, hit)) ?? opening(reader, start);
  if (before || !tail) return before;
  return reader.listed(RULING, last, tail.end, (hit) => !isAddedContrast(reader, hit));
}

/** `Except for the engineers, everyone …`: what opens a clause limits all of it. */
function opening(reader: Reader, start: number): Hit | null {
  const hit = reader.listedAt('exception', start);
  const isBefore = hit !== null && start + hit.length <= reader.first;
  return isBefore && !reader.is(start, TIMES) ? hit : null;
}

const ANSWERS: ReadonlySet<string> = new Set(['no', 'nein', 'nope', 'nichts']);

/** `No, the council knew`: an answer to something else. */
function isAnswer(reader: Reader, { at, length }: Hit): boolean {
  return reader.is(at, ANSWERS) && reader.token(at + length)?.kind === 'punctuation';
}

const MERELY: ReadonlySet<string> = new Set(['just', 'only', 'merely', 'simply', 'nur', 'bloß']);

const AND: ReadonlySet<string> = new Set(['and', 'und']);

/** `…, not for the poor`, `and not sold`, `not just pass a law`: said against something that was not claimed. */
function isAddedContrast(reader: Reader, { at, list, length }: Hit): boolean {
  if (list !== 'negation') return false;
  const isJoined = reader.token(at - 1)?.text === ',' || reader.is(at - 1, AND);
  return isJoined || reader.is(at + length, MERELY);
}

/** `Only`, `few`, `almost` right before the quote; further off they limit something else. */
function limitBefore(reader: Reader): Hit | null {
  const { first } = reader;
  const start = reader.headClause()?.start ?? first;
  for (let at = Math.max(start, first - limiterTokensMax); at < first; at += 1) {
    for (const list of ['exception', 'limiters']) {
      const hit = reader.listedAt(list, at);
      if (hit && at + hit.length >= first) return hit;
    }
  }
  return null;
}

/** Says when, not under which condition. */
const TIMES: ReadonlySet<string> = new Set(['until', 'erst', 'allein', 'merely']);

/** `Only`, `nur` right after the quote. */
function limitAfter(reader: Reader): Hit | null {
  const { last } = reader;
  const hit = reader.listedAt('exception', last);
  const end = reader.tailClause()?.end ?? last;
  return hit && hit.at < end && !reader.is(last, TIMES) ? hit : null;
}
