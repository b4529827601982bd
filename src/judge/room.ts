// What was heard in the room between the words of one speaker: `(Beifall bei der SPD)`, `(Anna Berg
// [SPD]: Unsinn!)`. The speech goes on behind it, and nothing of it is the speaker's. O(the stretch).

import type { Block, SourceText } from '../model/source.js';
import type { QuoteSpan } from '../model/span.js';
import { hasWords } from '../text/letters.js';
import { tokenize } from '../text/tokens.js';
import { blocksAround, turnAround } from './places.js';
import type { Vocabulary } from './vocabulary.js';

const BRACKETS = /^\s*(?:\(.*\)|\[.*\])[.\s]*$/su;
/** `Anna Berg [SPD]: Unsinn!`, `(Mr Hill: No!)`. */
const CALLED = /^\s*[([]?\p{Lu}[^:()]{1,60}:\s/u;

/** The speech that a span is part of: after an interjection it goes on under the same label. */
export function speechAround(source: SourceText, span: QuoteSpan): number | null {
  return turnAround(source, span)?.label.start ?? null;
}

/** A stretch of a transcript, what the room said in it as blanks of the same length. */
export function withoutRoom(source: SourceText, span: QuoteSpan, words: Vocabulary): string {
  const { text, meta } = source;
  let left = text.slice(span.start, span.end);
  if (meta.kind !== 'transcript' || !/[([]/u.test(left)) return left;
  for (const block of blocksAround(source, span)) {
    if (!isRoom(text.slice(block.start, block.end), block, words)) continue;
    const start = Math.max(0, block.start - span.start);
    const end = Math.min(left.length, block.end - span.start);
    if (end > start) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return left;
}

/** Whether a stretch of a transcript has words, and all of them are the room's. */
export const isRoomAlone = (source: SourceText, span: QuoteSpan, words: Vocabulary): boolean =>
  hasWords(source.text.slice(span.start, span.end)) && !hasWords(withoutRoom(source, span, words));

/** A paragraph in brackets that says who called, or what was heard; a question asks for an answer. */
function isRoom(written: string, { kind }: Block, words: Vocabulary): boolean {
  if (!BRACKETS.test(written) || written.includes('?')) return false;
  if (kind === 'caption' || CALLED.test(written)) return true;
  return tokenize(written).some(({ norm }) => words.has('room', norm));
}
