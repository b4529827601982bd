// (b) A word right beside the quote that turns it round or leaves it open: `refused to | sign`,
// `gegen | den Bau`, `may | have taken it`; in German also from the clause before an infinitive
// (`weigerte sich, | … zu zahlen`) and from the end of the clause (`genommen | haben könnte`).

import type { Message } from '../../model/judgement.js';
import type { Clause } from '../../text/clauses.js';
import type { Hit, Reader } from './reader.js';
import { DETERMINING, holdsZu } from './syntax.js';

/** The longest entry of the lists, in tokens. */
const entryTokensMax = 7;
/** `against | all the new laws`: so many small words at most stand between. */
const smallTokensMax = 2;
/** `verweigerte der Firma | die Zahlung`: how far off a German verb is still the quote's own. */
const objectTokensMax = 3;
const PREFERENCES = ['preferences'];
const KEEPING = ['keeping-verbs'];
const OPPOSITION = ['opposition'] as const;
const TURNING = ['opposition', 'negation', 'distance'];

/** The word that turns the quote, or leaves it open. */
export function turned(reader: Reader): Message | null {
  const hit =
    before(reader) ?? framed(reader) ?? excess(reader) ?? after(reader) ?? infinitive(reader);
  return hit ? reader.risk('same-clause', hit, hit.list) : null;
}

function before(reader: Reader): Hit | null {
  const { first } = reader;
  const start = reader.headClause()?.start ?? first;
  const modal = endingAt(reader, CUT_MODALS, start, first - skipped(reader, ADVERBS, start));
  if (modal && isPredicate(reader)) return modal;
  const near = endingAt(reader, OPPOSITION, start, first - skipped(reader, DETERMINING, start));
  return near ?? germanVerb(reader, start);
}

const CUT_MODALS = ['cut-modals'] as const;
const ADVERBS = ['adverbs'];

/** How many small words stand right before the quote. */
function skipped(reader: Reader, lists: readonly string[], start: number): number {
  const { first, norms } = reader;
  let count = 0;
  while (count < smallTokensMax && first - count > start) {
    const norm = norms[first - count - 1] ?? '';
    if (!reader.words.hasAny(lists, norm)) break;
    count += 1;
  }
  return count;
}

/** The entry of a list that ends where something begins, or is cut there: `may | have`. */
function endingAt(
  reader: Reader,
  lists: readonly [string],
  start: number,
  end: number,
): Hit | null {
  for (const at of reader.starts(lists, Math.max(start, end - entryTokensMax), end)) {
    const hit = reader.listedAt(lists[0], at);
    if (hit && at + hit.length >= end) return hit;
  }
  return null;
}

const FRAMES: ReadonlySet<string> = new Set(['from', 'of', 'than']);
const frameTokensMax = 4;

/** `accused me of | stealing it`, `rather die than | sell it`: a verb, its object, a small word. */
function framed(reader: Reader): Hit | null {
  const { first } = reader;
  if (!reader.is(first - 1, FRAMES)) return null;
  const lists = reader.is(first - 1, THAN) ? PREFERENCES : KEEPING;
  const start = Math.max(reader.headClause()?.start ?? first, first - 1 - frameTokensMax);
  return reader.listed(lists, start, first - 1);
}

const THAN: ReadonlySet<string> = new Set(['than', 'als']);
const TOO: ReadonlySet<string> = new Set(['too']);
const TO: ReadonlySet<string> = new Set(['to']);
const excessTokensMax = 4;

/** `too weak to | travel`, `zu schwach, um | nach Rom zu reisen`: it is not so. */
function excess(reader: Reader): Hit | null {
  const { first, norms, words } = reader;
  if (words.lang === 'de') return germanExcess(reader);
  const to = [first, first - 1].find((at) => reader.is(at, TO));
  const start = Math.max(reader.headClause()?.start ?? first, first - excessTokensMax);
  for (let at = first - 1; to !== undefined && at >= start; at -= 1) {
    if (TOO.has(norms[at]!)) return { at, list: 'opposition', length: 1 };
  }
  return null;
}

function germanExcess(reader: Reader): Hit | null {
  const [head, clause] = [reader.headClause(), reader.clauseBefore()];
  const { norms } = reader;
  if (!head || !clause || !['um', 'als'].includes(norms[head.start]!)) return null;
  const isPreferred = norms[head.start] === 'als';
  if (isPreferred) return reader.listed(PREFERENCES, clause.start, clause.end);
  const last = reader.pastMarks(clause.end - 1, -1);
  return norms[last - 1] === 'zu' ? { at: last - 1, list: 'opposition', length: 2 } : null;
}

/** A German quote without a verb at its end (`eine gute Lösung`) says nothing that could be open. */
function isPredicate({ tokens, first, last, words }: Reader): boolean {
  if (words.lang !== 'de') return true;
  const final = tokens.slice(first, last).findLast(({ kind }) => kind === 'word');
  return final !== undefined && /^\p{Ll}+(?:en|n|t)$/u.test(final.text);
}

/** `Wir verhinderten im Mai | den Bau`: the verb stands second, other words may come between. */
function germanVerb(reader: Reader, start: number): Hit | null {
  const { first, norms, tokens } = reader;
  if (reader.words.lang !== 'de') return null;
  return reader.listed(OPPOSITION, Math.max(start, first - objectTokensMax - 1), first, (hit) => {
    const between = tokens.slice(hit.at + hit.length, first);
    const isVerb = /(?:e|t|n|te|ten)$/u.test(norms[hit.at]!) && hit.at > start;
    return isVerb && between.every(({ kind, norm }) => kind === 'word' && !PARTING.has(norm));
  });
}

const PARTING: ReadonlySet<string> = new Set(['und', 'oder', 'aber', 'sondern']);

/** `das Geld genommen | haben könnte`, `den Bau | verhindert`: German verbs stand last. */
function after(reader: Reader): Hit | null {
  const { last } = reader;
  const end = reader.tailClause()?.end ?? last;
  if (reader.words.lang !== 'de') return null;
  const modal = reader.listedAt('cut-modals', last);
  const isLast = modal !== null && reader.pastMarks(last + modal.length) >= end;
  if (modal && isLast) return modal;
  const isNeed =
    reader.listedAt('final-modals', last) !== null && reader.pastMarks(last + 1) >= end;
  if (isNeed && isPredicate(reader)) return { at: last, list: 'modal', length: 1 };
  const verb = reader.listedAt('opposition', last);
  return verb &&
    last + verb.length <= end &&
    reader.listedAt('opposing-prepositions', last) === null
    ? verb
    : null;
}

/** `Er weigerte sich, | … zu zahlen`: the clause before rules an infinitive with `zu`. */
function infinitive(reader: Reader): Hit | null {
  const [head, clause] = [reader.headClause(), reader.clauseBefore()];
  if (!head || !clause || reader.words.lang !== 'de') return null;
  const { norms } = reader;
  const own = norms.slice(reader.first, head.end);
  const isInfinitive = own.some(
    (norm, at) =>
      (norm === 'zu' && /en$|[rl]n$|tun$/u.test(own[at + 1] ?? '')) || holdsZu(reader.words, norm),
  );
  if (!isInfinitive) return null;
  return reader.listed(TURNING, clause.start, clause.end) ?? inTwoParts(reader, clause);
}

/** `Er riet uns davon ab, | …`: the verb, and its end at the clause's. */
function inTwoParts(reader: Reader, clause: Clause): Hit | null {
  const { norms, words } = reader;
  const last = reader.pastMarks(clause.end - 1, -1);
  for (const forms of words.lines('split-opposition')) {
    for (const form of forms) {
      const [verb, end] = form.split(' ');
      const at = norms[last] === end ? norms.indexOf(verb!, clause.start) : -1;
      if (at >= 0 && at < last) return { at, list: 'opposition', length: 1 };
    }
  }
  return null;
}
