// Where the paragraphs of a source are: its blocks, and inside them the lines of texts that set a
// paragraph on each line. Linear in the text.

import type { BlockKind } from '../../model/source.js';

/** A paragraph; `unit` is shared by the lines of one block, across which a quotation may run. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly unit: number;
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

const TERMINAL = /[.!?…:;。！？"”“«»’'‘)\]]\s*$/u;

const beginsSentence = (line: string): boolean =>
  /^\s*[\p{Lu}\p{Lt}\p{N}\p{Pi}\p{Ps}"'„‚»«\-–—*]/u.test(line);

/** Cuts a text into paragraphs; text outside all blocks is cut at its blank lines. */
export function paragraphsOf(text: string, blocks: readonly Block[]): Paragraph[] {
  const whole = blocks.length ? [...blocks] : blankLineBlocks(text);
  const wrapped = isHardWrapped(text, whole);
  const paragraphs: Paragraph[] = [];
  for (const [unit, block] of whole.entries()) {
    for (const { start, end } of wrapped ? [block] : linesOf(text, block)) {
      paragraphs.push({ start, end, kind: block.kind, unit });
    }
  }
  return paragraphs;
}

function blankLineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    if (gap.index > start) blocks.push({ start, end: gap.index, kind: 'paragraph' });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) blocks.push({ start, end: text.length, kind: 'paragraph' });
  return blocks;
}

/** Lines were broken to a width when most line ends inside blocks end no sentence. */
function isHardWrapped(text: string, blocks: readonly Block[]): boolean {
  let inner = 0;
  let open = 0;
  for (const block of blocks) {
    for (let at = text.indexOf('\n', block.start); at >= 0 && at < block.end - 1; ) {
      inner++;
      if (!TERMINAL.test(text.slice(Math.max(block.start, at - 8), at))) open++;
      at = text.indexOf('\n', at + 1);
    }
  }
  return inner > 0 && open * 2 > inner;
}

/** Cuts a block where a line ends a sentence and the next begins one. */
function linesOf(text: string, block: Block): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = block.start;
  for (let at = text.indexOf('\n', start); at >= 0 && at < block.end - 1; ) {
    const before = text.slice(Math.max(start, at - 8), at);
    if (TERMINAL.test(before) && beginsSentence(text.slice(at + 1, Math.min(block.end, at + 12)))) {
      if (text.slice(start, at).trim()) lines.push({ start, end: at });
      start = at + 1;
    }
    at = text.indexOf('\n', at + 1);
  }
  lines.push({ start, end: block.end });
  return lines;
}
