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
    if (token.text.startsWith('?') && !isParted(reader, at))
      return reader.risk('cut-question', { at, length: 1 }, 'question');
  }
  return null;
}

/** `the plan is dead; is it not?`: what is asked is a clause of its own. */
const isParted = ({ tokens, last }: Reader, at: number): boolean =>
  tokens.slice(last, at).some(({ text }) => text === ';');
