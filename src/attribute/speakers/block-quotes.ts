// Block quotes: the whole block is a quotation, what stands in marks inside it is nested. A block
// that is one quotation in marks already stays that, also with a tag beside it: `“…,” as Lund put
// it.` A credit line is no part of the words.

import type { Nodes, Root } from 'hast';
import type { Attribution } from '../attribution.js';
import type { Pair } from '../marks/pairs.js';
import type { Paragraph } from '../marks/paragraphs.js';
import { unmarkedPair } from '../marks/unmarked-pairs.js';
import { is } from '../words/grammar.js';
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
    const isMarked = (one: Pair): boolean =>
      marked >= markedShareMin * (one.end - one.start) || isTagged(text, one, inner, words);
    if (block && free && whole && !isMarked(block)) out.push(block);
    else out.push(...inner);
  });
  return [...out, ...pairs.slice(next)];
}

/** Words of a tag beside the marks of a block: `as Sana Qureshi put it`. */
const tagWordsMax = 8;
/** A tag that names nobody may be longer than what it tags if it has so many words. */
const shortTagWordsMax = 4;
/** Words from the marks to the verb, or to the name behind `as`. */
const tagVerbWordsMax = 5;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/** `“Steel fails,” Sana Qureshi said.`: marks, and outside of them nothing but who said the words. */
function isTagged(
  text: string,
  { start, end }: Pair,
  [first, ...rest]: readonly Pair[],
  { grammar }: CreditWords,
): boolean {
  if (!first || first.outerStart !== start) return false;
  const last = rest.at(-1) ?? first;
  const parts = [first, ...rest].map(({ outerEnd }, i) =>
    text.slice(outerEnd, rest[i]?.outerStart ?? end),
  );
  const outside = parts.join(' ').match(WORD) ?? [];
  const inside = text.slice(start, last.outerEnd).match(WORD) ?? [];
  if (outside.length > tagWordsMax) return false;
  const near = (parts[0]!.match(WORD) ?? []).slice(0, tagVerbWordsMax);
  const names = near.some((word) => /^\p{Lu}/u.test(word));
  if (!names && outside.length > Math.max(shortTagWordsMax, inside.length)) return false;
  return near.some((word, i) => {
    const bits = grammar.bits(word.toLowerCase());
    const isAs = i === 0 && names && (grammar.sourcePhrases.has(word) || TELLS.test(word));
    return (bits & is.reporting) > 0 || isAs;
  });
}

const TELLS = /^(?:as|wie)$/u;

/**
 * Whom the credit lines name, by the index of each paragraph of a block quote: the line ends
 * the block, or is the next paragraph or block; what stands before it in the same block is inferred.
 * Linear.
 *
 * @param treeOf asked only where several paragraphs wait for a credit: which are one block
 */
export function creditsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  words: CreditWords,
  treeOf: () => Root,
): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  let waiting: number[] = [];
  let starts: readonly number[] | null = null;
  const blockOf = (index: number): number => {
    starts ??= blockStarts(treeOf());
    return blockAt(starts, paragraphs[index]!.end - 1);
  };
  const ofOneBlock = (last: number): number[] => {
    const own = waiting.filter((one) => blockOf(one) === blockOf(last));
    const before = waiting.at(-1)!;
    return own.length ? own : waiting.filter((one) => blockOf(one) === blockOf(before));
  };
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
      if (waiting.length > 1) waiting = ofOneBlock(index);
      for (const one of waiting) {
        found.set(one, creditAnswer(text, credit, one === waiting.at(-1)));
      }
    }
    if (credit || !isBlock) waiting = [];
  });
  return found;
}

/**
 * Where each outermost block quote of a tree begins, in order. Paragraphs of an OpenDocument text
 * that are set as quotations one behind the other are one. Linear.
 */
function blockStarts(tree: Root): readonly number[] {
  const starts: number[] = [];
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return;
    node.children.forEach((child, i) => {
      const start = isQuote(child) ? firstText(child) : null;
      const goesOn = isLine(child) && isLine(node.children[i - 1]);
      if (start !== null && !goesOn) starts.push(start);
      if (!isQuote(child)) visit(child);
    });
  };
  visit(tree);
  return starts;
}

const isQuote = (node: Nodes | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'blockquote';

/** A block quote that holds no paragraphs. */
const isLine = (node: Nodes | undefined): boolean =>
  node?.type === 'element' && isQuote(node) && !node.children.some(isBlock);

const isBlock = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'p';

function firstText(node: Nodes): number | null {
  if (node.type === 'text') return node.data?.start ?? null;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const start = firstText(child);
    if (start !== null) return start;
  }
  return null;
}

/** Which of the blocks an offset is in or behind. O(log n). */
function blockAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
