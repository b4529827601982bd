// What a source has now where a pin once saw other words: whole words, and where the old end is not
// there any more, on to the end of the sentence. A place of least distance is as long as what is
// looked for, so the words that replaced an end would else be cut to the length of the old ones.

import type { JudgedQuote } from '../model/case.js';
import type { Message } from '../model/judgement.js';
import type { Quotation } from '../model/quotation.js';
import type { Lexicon } from '../words/index.js';
import { wordsAfter, wordsBefore } from './around.js';

/** The message of a verdict; `source-changed` tells its `now` in full. */
export function withWholeNow(judged: JudgedQuote, lexicon: Lexicon): Message {
  const { message } = judged.judgement;
  const { source, located, attributed } = judged.case;
  const { seen, now } = message.args;
  const [first, last] = [located.match?.segments[0], located.match?.segments.at(-1)];
  if (message.code !== 'verdict/source-changed' || typeof seen !== 'string' || !now) return message;
  if (!source || !first || !last) return message;
  const { start, end } = { start: first.start, end: last.end };
  const text = source.text.slice(start, end);
  const inner = innermost(attributed.quotations, start, end);
  const [from, to] = [inner?.start ?? 0, inner?.end ?? source.text.length];
  const before = wordAt(text, 0) === wordAt(seen, 0) ? '' : wordsBefore(source, start, lexicon);
  const after = wordAt(text, -1) === wordAt(seen, -1) ? '' : wordsAfter(source, end, lexicon);
  const lead = SENTENCE_ENDS.test(before) ? '' : within(before, start - from);
  const rest = SENTENCE_ENDED.test(after) ? '' : after.slice(0, Math.max(0, to - end));
  const whole = `${lead}${text}${rest}`.replace(/^[\s“„"»«]+|[\s,;]+$/gu, '');
  return { code: message.code, args: { ...message.args, now: whole } };
}

/** The innermost quotation around a place. */
function innermost(all: readonly Quotation[], start: number, end: number): Quotation | null {
  const around = all.find((one) => one.start <= start && end <= one.end);
  return around ? (innermost(around.nested, start, end) ?? around) : null;
}

/** What stands before or behind is another sentence. */
const SENTENCE_ENDS = /[.!?…][“”"»«’]?\s*$/u;
const SENTENCE_ENDED = /^[“”"»«’]?[.!?…]/u;

/** The last so many units. */
const within = (words: string, units: number): string =>
  words.slice(Math.max(0, words.length - Math.max(0, units)));

const wordAt = (text: string, index: number): string | undefined =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.at(index);
