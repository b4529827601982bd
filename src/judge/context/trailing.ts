// (c) A separable prefix at the clause's end was cut: `lehne … ab`.

import type { Message } from '../../model/judgement.js';
import type { Reader } from './reader.js';

/** The second part of the verb, outside the quote. */
export function trailingPart(reader: Reader): Message | null {
  const tail = reader.tailClause();
  if (!tail || reader.words.lang !== 'de') return null;
  const { last, norms } = reader;
  const at = reader.pastMarks(tail.end - 1, -1);
  if (at < last || !reader.words.has('separable-prefixes', norms[at]!)) return null;
  return reader.risk('trailing-part', { at, length: 1 }, 'prefix');
}
