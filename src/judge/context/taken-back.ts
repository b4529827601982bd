// (b) A few words without a verb behind the quote that take it back: `We raise the pay, | but not now`,
// `Wir bauen das Haus, | aber nicht in diesem Jahr`. They belong to the clause before. Where the quote
// has all of its stretch, and what follows is said behind a cue, the reader was shown no cut.

import type { Message } from '../../model/judgement.js';
import type { Hit, Reader } from './reader.js';

/** Longer ones are mostly clauses, or are read as such. */
const backTokensMax = 7;
/** More between two words than a mark and a space is a cue. */
const markUnitsMax = 3;
const TURNS = ['contrast'];
const VERBAL = ['modal', 'tenses', 'auxiliaries', 'irregular-verbs', 'verbs'];

/** The word that takes the quote back. */
export function takenBack(reader: Reader): Message | null {
  const { last } = reader;
  const at = reader.pastMarks(last);
  if (at > last + 1 || reader.starts(TURNS, at, at + 1).length === 0) return null;
  const turn = reader.listedAt('contrast', at);
  if (!turn) return null;
  const from = at + turn.length;
  const hit = reader.listedAt('negation', from);
  if (!hit || isWhole(reader, at) || !isQualified(reader, hit)) return null;
  const end = reader.pastMarks(reader.sentenceEnd - 1, -1) + 1;
  return end - at <= backTokensMax && !hasVerb(reader, from, end)
    ? reader.risk('same-clause', hit, hit.list)
    : null;
}

function isQualified(reader: Reader, { at, length }: Hit): boolean {
  const back = reader.listedAt('taking-back', at + length);
  // `aber nicht so wie im letzten Jahr` compares.
  const isSo = back !== null && reader.norms[back.at] === 'so';
  return back !== null && !(isSo && reader.norms[back.at + 1] === 'wie');
}

const hasVerb = ({ norms, words }: Reader, from: number, end: number): boolean =>
  norms.slice(from, end).some((norm) => VERBAL.some((list) => words.wordsOf(list).has(norm)));

/** `“We pay,” she said, “but not now.”`: the quote is all that stands in its marks. */
function isWhole(reader: Reader, next: number): boolean {
  const isApart = (at: number): boolean => {
    const [before, after] = [reader.token(at - 1), reader.token(at)];
    return !before || !after || after.start - before.end > markUnitsMax;
  };
  return isApart(next) && isApart(reader.first);
}
