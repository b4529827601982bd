// What was heard in the room between the words of one speaker: `(Beifall bei der SPD)`, `(Anna Berg
// [SPD]: Unsinn!)`. The speech goes on behind it, and nothing of it is the speaker's. O(the stretch).

import type { Block, SourceText } from '../model/source.js';
import type { QuoteSpan } from '../model/span.js';
import { hasWords } from '../text/letters.js';
import { tokenize } from '../text/tokens.js';
import { blocksAround, turnAround } from './places.js';
import type { Vocabulary } from './vocabulary.js';

/** `Anna Berg [SPD]: Unsinn!`, `Mr Hill: No!`, `Zuruf von der SPD: Nein!` */
const CALLED = /^\s*(\p{Lu}[^:]{1,80}):\s/u;
const PARTY = /[([][^()[\]]+[)\]]\s*$/u;
/** `Beifall bei der SPD – Zuruf: Nein!` */
const BETWEEN = /\s[–—-]\s/u;
/** `Lebhafter, anhaltender Beifall`. */
const headWordsMax = 3;
/** `Beifall bei der SPD, der CDU/CSU und dem BÜNDNIS 90/DIE GRÜNEN sowie bei Abgeordneten der LINKEN`. */
const noiseWordsMax = 25;
/** What says that a sentence with a word like *applause* in it is somebody's own. */
const OWN = ['negation', 'condition', 'exception', 'modal', 'first-person'];
/** What leads to a noun in a sentence: `ohne Zustimmung`, `the interruption of`. */
const LEADING = ['prepositions', 'determiners', 'articles', 'pronouns'];

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
  if (written.includes('?')) return false;
  const groups = bracketed(written);
  if (groups === null) return false;
  return kind === 'caption' || groups.every((group) => isHeard(group, words));
}

/** What stands in the brackets of a paragraph that is nothing else; null where words are outside. */
function bracketed(written: string): string[] | null {
  const groups: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < written.length; at += 1) {
    const sign = written.charAt(at);
    if (sign === '(' || sign === '[') {
      if (depth === 0) from = at + 1;
      depth += 1;
    } else if (sign === ')' || sign === ']') {
      depth -= 1;
      if (depth < 0) return null;
      if (depth === 0) groups.push(written.slice(from, at));
    } else if (depth === 0 && !/[\s.]/u.test(sign)) return null;
  }
  return depth === 0 && groups.length > 0 ? groups : null;
}

/** Whether words in brackets are noises, and behind them what somebody called. */
export function isHeard(group: string, words: Vocabulary): boolean {
  for (const piece of group.split(BETWEEN)) {
    if (isCalled(piece, words)) return true;
    if (!isNoise(piece, words)) return false;
  }
  return true;
}

/** Whether a name stands before a colon: two words and more, or one with a party; no `Correction:`. */
function isCalled(piece: string, words: Vocabulary): boolean {
  const label = CALLED.exec(piece)?.[1]?.trim();
  if (label === undefined) return false;
  if (isNoise(label, words) || PARTY.test(label)) return true;
  const parts = label.split(/\s+/u);
  const isNamed = parts.every((part) => /^\p{Lu}/u.test(part));
  return (
    isNamed &&
    parts.length > 1 &&
    !tokenize(label).some(({ norm }) => words.has('no-speaker', norm))
  );
}

/** `Lebhafter Beifall bei der SPD`: headed by a noise, with nothing of a sentence that anybody says. */
function isNoise(piece: string, words: Vocabulary): boolean {
  const norms = tokenize(piece).map(({ norm }) => norm);
  const head = norms.slice(0, headWordsMax).findIndex((norm) => words.has('room', norm));
  if (head < 0 || norms.length > noiseWordsMax) return false;
  const isLed = norms.slice(0, head).some((norm) => LEADING.some((list) => words.has(list, norm)));
  return !isLed && !norms.some((norm) => OWN.some((list) => words.has(list, norm)));
}
