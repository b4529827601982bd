// Words that open a clause inside an English sentence: `who`, `that`, `because`.

import type { EnglishFrame, Phrase } from './english-frame.js';
import type { ClauseStack } from './english-stack.js';

/** Opens the clause of the word at `i`; `phrase` is the last noun phrase before it. */
export function openClause(
  stack: ClauseStack,
  frame: EnglishFrame,
  phrase: Phrase | null,
  i: number,
): void {
  const tag = frame.tag(i);
  if (tag === 'W') relative(stack, frame, phrase, i);
  else if (tag === 'T') content(stack, frame, i);
  else stack.push(isContent(stack, frame, i) ? 'content' : 'adverbial', stack.top);
}

/** `who`, `which`: what they stand for is the phrase before; `to which` begins a sentence anew. */
function relative(stack: ClauseStack, frame: EnglishFrame, phrase: Phrase | null, i: number): void {
  const near = phrase && i - phrase.to <= 2 ? phrase : null;
  const isSubject = /^(?:who|which|that)$/u.test(frame.word(i)) && frame.tag(i - 1) !== 'R';
  const replies = frame.word(i - 1) === 'to' && frame.tag(i - 2) === ',';
  stack.push('relative', replies ? null : stack.top, {
    subject: isSubject ? { from: i, to: i + 1 } : null,
    antecedent: near && { from: near.from, to: near.to },
  });
}

/** `that`; after `and` it goes on with the clause that has the `that` before. */
function content(stack: ClauseStack, frame: EnglishFrame, i: number): void {
  const last = stack.last(({ kind }) => kind === 'content');
  const again = frame.tag(i - 1) === 'J' ? last?.parent : null;
  stack.push('content', again ?? stack.top);
}

/** `what`, `how`, and `if` right after a verb: what somebody says or asks. */
function isContent(stack: ClauseStack, frame: EnglishFrame, i: number): boolean {
  const word = frame.word(i);
  if (/^(?:what|how|why|whether)$/u.test(word)) return true;
  const { verb } = stack.top;
  return word === 'if' && verb >= 0 && verb === frame.before(i);
}
