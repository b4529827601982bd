// Block quotes: the whole block is a quotation, what stands in marks inside it is nested. A block
// that is one quotation in marks already stays that.

import type { Pair } from './pairs.js';
import type { Paragraph } from './paragraphs.js';

/** A block of which marks hold this share is a quotation in marks, with its source beside it. */
const markedShareMin = 0.6;

/** Takes the block quotes among the paragraphs in as pairs. Linear. */
export function blockPairs(
  text: string,
  paragraphs: readonly Paragraph[],
  pairs: readonly Pair[],
): Pair[] {
  const out: Pair[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'block-quote') return;
    while (next < pairs.length && pairs[next]!.outerStart < paragraph.start)
      out.push(pairs[next++]!);
    const inner: Pair[] = [];
    while (next < pairs.length && pairs[next]!.outerStart < paragraph.end)
      inner.push(pairs[next++]!);
    const block = blockPair(text, paragraph, index, inner);
    const free = (out.at(-1)?.outerEnd ?? 0) <= paragraph.start;
    const whole = inner.every(({ outerEnd }) => outerEnd <= paragraph.end);
    const marked = inner.reduce((sum, { start, end }) => sum + end - start, 0);
    if (block && free && whole && marked < markedShareMin * (block.end - block.start))
      out.push(block);
    else out.push(...inner);
  });
  return [...out, ...pairs.slice(next)];
}

function blockPair(
  text: string,
  { start: from, end: to }: Paragraph,
  paragraph: number,
  nested: Pair[],
): Pair | null {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  if (start === end) return null;
  const base = { start, end, outerStart: start, outerEnd: end, nested, closed: true, leads: true };
  return { ...base, sign: '>', form: 'block', paragraph };
}
