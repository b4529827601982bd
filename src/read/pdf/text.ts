// Paragraphs → the text, its blocks, its tree, and for every printed line where it begins.

import type { Element, Root } from 'hast';
import type { Block, BlockKind } from '../../model/source.js';
import { textSpan } from '../../text/offsets.js';
import type { ApartReading } from '../reader.js';
import { junctions } from './hyphens.js';
import type { Paragraph } from './paragraphs.js';

const TAGS: Readonly<Partial<Record<BlockKind, string>>> = {
  heading: 'h2',
  caption: 'figcaption',
};

/** Writes the text of a file of pages. */
export function printedText(paragraphs: readonly Paragraph[]): Omit<ApartReading, 'ownWords'> {
  const join = junctions(paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const chunks: string[] = [];
  const blocks: Block[] = [];
  const tree: Root = { type: 'root', children: [] };
  const [starts, lines, pages]: [number[], number[], number[]] = [[], [], []];
  let length = 0;
  const add = (text: string): void => {
    chunks.push(text);
    length += text.length;
  };
  for (const paragraph of paragraphs) {
    if (blocks.length > 0) add('\n\n');
    const start = length;
    const first = chunks.length;
    paragraph.lines.forEach((line, index) => {
      starts.push(length);
      lines.push(line.number);
      pages.push(line.page);
      add(ended(line.text, paragraph.lines[index + 1]?.text ?? null, join));
    });
    const text = chunks.slice(first).join('');
    blocks.push({ kind: paragraph.kind, ...textSpan(start, length) });
    tree.children.push(blockElement(paragraph.kind, text, start));
  }
  if (starts.length) starts[0] = 0;
  const way = {
    to: 'print',
    starts: Uint32Array.from(starts),
    lines: Uint32Array.from(lines),
    pages: Uint32Array.from(pages),
  } as const;
  return { text: chunks.join(''), blocks, tree, way };
}

function blockElement(kind: BlockKind, value: string, start: number): Element {
  const data = { start, end: start + value.length };
  const children: Element['children'] = [{ type: 'text', value, data }];
  return { type: 'element', tagName: TAGS[kind] ?? 'p', properties: {}, children };
}

/** A line with what joins it to the next of its paragraph. */
function ended(text: string, next: string | null, join: ReturnType<typeof junctions>): string {
  if (next === null) return shown(text);
  const junction = join(text, next);
  if (junction === 'space') return `${shown(text)}\n`;
  return junction === 'hyphen' ? shown(text) : shown(text.slice(0, -1));
}

/** A soft hyphen that was printed is a hyphen: one that is not seen is not in print at all. */
const shown = (text: string): string => text.replaceAll('\u00ad', '-');
