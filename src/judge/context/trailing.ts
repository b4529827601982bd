// (c) A separable prefix at the clause's end was cut: `lehne … ab`.

import type { Message } from '../../model/judgement.js';
import type { Hit, Reader } from './reader.js';

/** The second part of the verb, outside the quote. */
export function trailingPart(reader: Reader): Message | null {
  if (reader.words.lang !== 'de') return null;
  const { last, norms } = reader;
  const near = beforeMark(reader);
  if (near) return reader.risk('trailing-part', near, 'prefix');
  const final = reader.pastMarks(reader.sentenceEnd - 1, -1);
  // `Ich lehne den Vertrag | , wie gesagt, ab.`: behind an aside.
  const isAside = final > last + 1 && reader.token(final - 1)?.kind === 'punctuation';
  const end = isAside ? final + 1 : reader.tailClause()?.end;
  if (end === undefined) return null;
  const at = reader.pastMarks(end - 1, -1);
  if (at < last || !reader.words.has('separable-prefixes', norms[at]!)) return null;
  return reader.risk('trailing-part', { at, length: 1 }, 'prefix');
}

/** `Fast die Hälfte stimmte | zu, darunter 12 Minister`: the clause goes on, its verb does not. */
function beforeMark(reader: Reader): Omit<Hit, 'list'> | null {
  const { last, tokens, words } = reader;
  const end = reader.tailClause()?.end ?? last;
  const mark = tokens.findIndex(({ kind }, at) => at >= last && kind === 'punctuation');
  const at = mark - 1;
  const isPart = at >= last && mark < end && words.has('separable-prefixes', tokens[at]!.norm);
  return isPart ? { at, length: 1 } : null;
}
