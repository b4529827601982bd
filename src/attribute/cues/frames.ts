// Frames: the sentences of a paragraph as the author built them, each quotation one token. A
// sentence that ends inside the marks ends the frame unless the frame goes on after them.

import { type Grammar, is, VERB } from '../words/grammar.js';
import type { Token } from '../words/tokens.js';

/** A sentence with its quotations. */
export interface Frame {
  readonly tokens: readonly Token[];
  /** Its place among the frames of the text. */
  readonly index: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** First frame of its paragraph. */
  readonly first: boolean;
}

const STOPS = new Set(['.', '!', '?', '…', '。', '！', '？', ';;']);
const ENDS_SENTENCE = /[.!?…。！？]['’)\]]?$/u;

/** Cuts the tokens of a paragraph into frames, the first of which is frame `index` of the text. */
export function framesOf(
  tokens: readonly Token[],
  paragraph: number,
  index: number,
  grammar: Grammar,
): Frame[] {
  const frames: Frame[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && !endsFrame(tokens, i, grammar)) continue;
    const own = tokens.slice(from, i + 1);
    frames.push({ tokens: own, index: index + frames.length, paragraph, first: from === 0 });
    from = i + 1;
  }
  return frames;
}

function endsFrame(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.kind === 'quotation') return endsAfterQuotation(tokens, i, grammar);
  if (token.kind !== 'sign' || !STOPS.has(token.text)) return false;
  if (STOPS.has(next.text) || /^[)\]”"’'*,;:]$/u.test(next.text)) return false;
  return next.capital || next.kind !== 'word' || /^\d/u.test(next.text) || token.text !== '…';
}

function endsAfterQuotation(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  const stop = ENDS_SENTENCE.exec(token.text);
  if (!stop) return false;
  if (next.kind === 'quotation') return true;
  if (next.kind === 'sign') return /^[¶*•]$/u.test(next.text);
  if (!next.capital) return false;
  return stop[0].startsWith('.') || grammar.verbSecond || !tagFollows(tokens, i + 1, grammar);
}

/** After a question or a cry: `“Why?” Mr. Smith asked.` goes on, `“Why?” Smith left.` does not. */
function tagFollows(tokens: readonly Token[], from: number, grammar: Grammar): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const token = tokens[i]!;
    if (token.kind === 'quotation') return false;
    if (token.kind === 'sign' && token.text !== ',') return false;
    if (i === from || token.capital || !(token.bits & VERB)) continue;
    const after = tokens[i + 1];
    // `“Why?” The clerk replied: “…”`: a tag would go on with a small letter.
    const announces = after?.text === ':' && tokens[i + 2]?.kind === 'quotation';
    if (announces && tokens[from]!.bits & (is.determiner | is.pronoun)) return false;
    return after?.kind !== 'word' || !(grammar.bits(after.lower) & 0x42 && after.lower === 'that');
  }
  return false;
}
