// (e) The sentence is a question, and the quote does not say so.

import type { Message } from '../../model/judgement.js';
import type { Reader } from './reader.js';

/** The question mark that was left behind. */
export function cutQuestion(reader: Reader): Message | null {
  if (/\?[\s"'”“’»«)\]…]*$/u.test(reader.quote)) return null;
  const [, end] = reader.sentence();
  for (let at = end - 1; at >= reader.last; at -= 1) {
    const token = reader.token(at)!;
    if (token.kind !== 'punctuation') return null;
    if (token.text.startsWith('?'))
      return reader.risk('cut-question', { at, length: 1 }, 'question');
  }
  return null;
}
