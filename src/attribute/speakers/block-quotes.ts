// Block quotes: the whole block is a quotation, what stands in marks inside it is nested. A block
// that is one quotation in marks already stays that. A credit line is no part of the words.

import type { Attribution } from '../attribution.js';
import type { Pair } from '../marks/pairs.js';
import type { Paragraph } from '../marks/paragraphs.js';
import { unmarkedPair } from '../marks/unmarked-pairs.js';
import {
  bareCreditAt,
  type Credit,
  type CreditWords,
  creditAnswer,
  creditAt,
} from './credit-lines.js';

/** A block of which marks hold this share is a quotation in marks, with its source beside it. */
const markedShareMin = 0.6;

/** Takes the block quotes among the paragraphs in as pairs. Linear. */
export function blockPairs(
  text: string,
  paragraphs: readonly Paragraph[],
  pairs: readonly Pair[],
  words: CreditWords,
): Pair[] {
  const out: Pair[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'block-quote') return;
    const credit = creditOf(text, paragraphs, index, words);
    while (next < pairs.length && pairs[next]!.outerStart < paragraph.start)
      out.push(pairs[next++]!);
    const inner: Pair[] = [];
    while (next < pairs.length && pairs[next]!.outerStart < paragraph.end)
      inner.push(pairs[next++]!);
    const block = blockPair(
      text,
      { ...paragraph, end: credit?.start ?? paragraph.end },
      index,
      inner,
    );
    const free = (out.at(-1)?.outerEnd ?? 0) <= paragraph.start;
    const whole = inner.every(({ outerEnd }) => outerEnd <= paragraph.end);
    const marked = inner.reduce((sum, { start, end }) => sum + end - start, 0);
    if (block && free && whole && marked < markedShareMin * (block.end - block.start))
      out.push(block);
    else out.push(...inner);
  });
  return [...out, ...pairs.slice(next)];
}

/**
 * Whom the credit lines name, by the index of each paragraph of a block quote: the line ends
 * the block, or is the next paragraph; what stands before it in the same block is inferred. Linear.
 */
export function creditsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  words: CreditWords,
): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  let waiting: number[] = [];
  paragraphs.forEach(({ kind, start, end }, index) => {
    const isBlock = kind === 'block-quote';
    const credit = isBlock
      ? creditOf(text, paragraphs, index, words)
      : waiting.length
        ? creditAt(text, start, end, words)
        : null;
    const isAlone = credit !== null && text.slice(start, credit.start).trim() === '';
    if (isBlock && !isAlone) waiting.push(index);
    if (credit && (isBlock || isAlone)) {
      for (const one of waiting) {
        found.set(one, creditAnswer(text, credit, one === waiting.at(-1)));
      }
    }
    if (credit || !isBlock) waiting = [];
  });
  return found;
}

/** The credit of a paragraph in a block quote; behind another one it needs no dash. */
function creditOf(
  text: string,
  paragraphs: readonly Paragraph[],
  index: number,
  words: CreditWords,
): Credit | null {
  const { start, end } = paragraphs[index]!;
  const isBehind = paragraphs[index - 1]?.kind === 'block-quote';
  return (
    creditAt(text, start, end, words) ?? (isBehind ? bareCreditAt(text, start, end, words) : null)
  );
}

function blockPair(
  text: string,
  { start, end }: Paragraph,
  paragraph: number,
  nested: Pair[],
): Pair | null {
  return unmarkedPair(text, start, end, {
    sign: '>',
    form: 'block',
    paragraph,
    joined: false,
    nested,
  });
}
