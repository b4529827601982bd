// (b) What rules the quote's clause from outside: a negation, hedge or denial above it
// (`I do not believe that …`, `it is a lie that …`, `my opponents claim …`) or after it
// (`…, I think`, `dass …, glaube ich nicht`).

import type { Message } from '../../model/judgement.js';
import type { Hit, Reader } from './reader.js';
import { reported, reportedAfter } from './reported.js';
import { RULING } from './same-clause.js';

const asideTokensMax = 7;
const DISTANCE = ['distance'];
const HEDGE_AND_DISTANCE = ['hedge', 'distance'];
const RULING_AND_DISTANCE = [...RULING, ...DISTANCE];

/** The word above or after the quote that takes it back. */
export function governing(reader: Reader): Message | null {
  const hit =
    above(reader) ??
    reported(reader) ??
    reportedAfter(reader) ??
    distance(reader) ??
    asIf(reader) ??
    lead(reader) ??
    hearsay(reader) ??
    openedBelow(reader) ??
    deniedAfter(reader) ??
    aside(reader);
  return hit ? reader.risk('governing-clause', hit, hit.list) : null;
}

const opens = (reader: Reader, at: number): boolean =>
  reader.words.has('governed-openers', reader.norms[at] ?? '');

/** `Ich glaube nicht, dass …`: the clause before rules one that opens with `dass`. */
function above(reader: Reader): Hit | null {
  const head = reader.headClause();
  const before = reader.clauseBefore();
  if (!head || !before || !opens(reader, head.start)) return null;
  return reader.listed(RULING_AND_DISTANCE, before.start, before.end, (hit) =>
    isOthers(reader, hit),
  );
}

/** `It is a lie that …`, `only a fool would say …`: right before the quote or its `that`. */
function distance(reader: Reader): Hit | null {
  const { first } = reader;
  const start = reader.sentenceStart;
  const head = reader.headClause()?.start ?? first;
  return reader.listed(DISTANCE, start, first, (hit) => {
    if (!isOthers(reader, hit)) return false;
    const end = hit.at + hit.length;
    if (reader.token(end)?.text === ';') return false;
    // `die Behauptung zurück, …`: the end of the verb comes between.
    const isParted = reader.words.has('separable-prefixes', reader.norms[end] ?? '');
    const next = reader.pastMarks(isParted ? end + 1 : end);
    const isOpened = (opens(reader, next) || reader.is(next, AS_IF)) && next >= head;
    return next >= first || isOpened;
  });
}

/** `Er tat so, als | wäre er krank`: not so; but `Schlimmer als | wäre …` compares. */
function asIf(reader: Reader): Hit | null {
  const { first, norms, words } = reader;
  const at = first - 1;
  if (norms[at] !== 'als' || !words.has('subjunctives', norms[first] ?? '')) return null;
  const isOpening = at === reader.sentenceStart || reader.token(at - 1)?.text === ',';
  return isOpening || norms[at - 1] === 'so' ? { at, list: 'distance', length: 1 } : null;
}

/** `As far as I know, | …`: a hedge of its own opens the sentence. */
function lead(reader: Reader): Hit | null {
  const start = reader.sentenceStart;
  const head = reader.headClause()?.start ?? reader.first;
  const hit = reader.listedAt('hedge', start) ?? reader.listedAt('distance', start);
  if (!hit || !isOthers(reader, hit)) return null;
  const end = start + hit.length;
  const isNext = reader.token(end)?.text === ',' && head <= end + 1;
  return isNext && reader.first > end ? hit : null;
}

const hearsayTokensMax = 9;

/** `According to the rumours in town, | …`, `Den Gerüchten zufolge | ist …`. */
function hearsay(reader: Reader): Hit | null {
  const { first, norms, words } = reader;
  const start = reader.sentenceStart;
  if (first - start > hearsayTokensMax) return null;
  const isSource = norms.slice(start, first).some((norm) => words.has('source-markers', norm));
  return isSource ? reader.listed(DISTANCE, start, first) : null;
}

/** `Er tat so, als sei …`. */
const AS_IF: ReadonlySet<string> = new Set(['als', 'as', 'like']);

/** `I claim that …` is the speaker's own word; `they claim that …` is not. */
function isOthers(reader: Reader, { at, list, length }: Hit): boolean {
  if (list !== 'distance' || length > 1) return true;
  // After the word only where the quote has not begun: `behaupte ich, …`, but `imagine | I had …`.
  const isSelf = (token: number): boolean =>
    reader.words.has('first-subjects', reader.norms[token] ?? '');
  const isOwnAfter = at + length !== reader.first && isSelf(at + length);
  return !isSelf(at - 1) && !isOwnAfter;
}

/** `Dass …, glaube ich nicht`: the clause after rules one that opens with `dass`. */
function openedBelow(reader: Reader): Hit | null {
  const head = reader.headClause();
  const after = reader.clauseAfter();
  const start = reader.sentenceStart;
  if (!head || !after || head.start !== start || !opens(reader, head.start)) return null;
  return reader.listed(RULING_AND_DISTANCE, after.start, after.end);
}

/** `That the council knew | is a lie`; `who says that …, | lies`. */
function deniedAfter(reader: Reader): Hit | null {
  const { last } = reader;
  const head = reader.headClause();
  if (!head || !opens(reader, head.start) || head.start !== reader.sentenceStart) return null;
  const end = reader.tailClause()?.end ?? last;
  return reader.listed(DISTANCE, last, end);
}

/** `…, behaupten sie.`: a comma, the word, and soon the end of the sentence. */
function besideAside(reader: Reader): Hit | null {
  const { last } = reader;
  // A comma before a cue that ends the sentence is a full stop.
  if (reader.token(last)?.text !== ',' || reader.sentenceEnd <= last + 1) return null;
  const hit = reader.listedAt('distance', last + 1) ?? reader.listedAt('hedge', last + 1);
  if (!hit || !isOthers(reader, hit)) return null;
  const isShort = reader.token(hit.at + hit.length)?.text === ',';
  return isShort || reader.sentenceEnd - last <= asideTokensMax ? hit : null;
}

const HOW: ReadonlySet<string> = new Set(['wie', 'so']);

/** `…, I think`, `…, heißt es`: a few words after the quote's clause, up to the sentence's end. */
function aside(reader: Reader): Hit | null {
  const after = reader.clauseAfter();
  const tail = reader.tailClause();
  const near = besideAside(reader);
  if (near || !after || !tail) return near;
  if (after.end - after.start > asideTokensMax) return null;
  if (reader.pastMarks(reader.last) < tail.end || after.end !== reader.sentenceEnd) return null;
  // `…, wie der Vorstand behauptet`: the verb stands last.
  const isLast = reader.words.lang === 'de' && reader.is(after.start, HOW);
  const end = isLast ? after.end : Math.min(after.start + 2, after.end);
  return reader.listed(HEDGE_AND_DISTANCE, after.start, end, (hit) => isOthers(reader, hit));
}
