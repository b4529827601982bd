// Builds the visible text of a format that is no markup: paragraph after paragraph, each piece
// with its place in the raw file, and from it the map, the blocks and a plain tree.

import type { Element, Root } from 'hast';
import type { Block, BlockKind } from '../model/source.js';
import { offsetMapBuilder } from '../text/offset-map.js';
import { textSpan } from '../text/offsets.js';
import { sourceMap } from '../text/source-map.js';
import type { Reading } from './reader.js';
import type { Piece } from './references.js';

/** Takes text in the order of the raw file: places never fall. */
export interface TextWriter {
  /** Units written so far. */
  readonly length: number;
  /** Where the next piece will stand: after the blank line before it, when it opens a block. */
  readonly next: number;
  /** Ends the paragraph, if one is open; the next piece opens another. */
  end(): void;
  /** Opens a block of a kind; without it, a piece opens a paragraph. */
  open(kind: BlockKind): void;
  /** Adds text that stands in the raw file unit for unit from `start` on. */
  linear(value: string, start: number): void;
  /** Adds text that comes from one place: a character reference, a space between lines. */
  atomic(value: string, start: number): void;
  /** Adds pieces, of which white space at either end is left out unless it is to be kept. */
  pieces(pieces: readonly Piece[], options?: { readonly keepsEnds: boolean }): void;
  /** Parts what follows from the line before: a space, or a line end after a hyphen. */
  join(start: number): void;
  /** The reading, but for what the file says of itself. */
  done(raw: string): Omit<Reading, 'ownWords'>;
}

const TAGS: Partial<Record<BlockKind, string>> = { heading: 'h2', caption: 'p' };

/** An empty writer. */
export function textWriter(): TextWriter {
  const map = offsetMapBuilder();
  const parts: string[] = [];
  const blocks: Block[] = [];
  let kind: BlockKind = 'paragraph';
  let start: number | null = null;
  let last = 0;

  function add(value: string, from: number, linear: boolean): void {
    if (value === '') return;
    if (start === null) {
      if (blocks.length > 0) {
        parts.push('\n\n');
        map.atomic(2, from);
      }
      start = map.length;
    }
    parts.push(value);
    map.run(value.length, from, linear);
    last = linear ? from + value.length : from;
  }

  function end(): void {
    if (start !== null) blocks.push({ kind, ...textSpan(start, map.length) });
    start = null;
    kind = 'paragraph';
  }

  return {
    get length() {
      return map.length;
    },
    get next() {
      return map.length + (start === null && blocks.length > 0 ? 2 : 0);
    },
    end,
    open(next) {
      end();
      kind = next;
    },
    linear: (value, from) => add(value, from, true),
    atomic: (value, from) => add(value, from, false),
    pieces(pieces, { keepsEnds } = { keepsEnds: false }) {
      const text = pieces.map(({ value }) => value).join('');
      const isBare = !keepsEnds || start === null;
      const first = isBare ? text.search(/\S|$/) : 0;
      const stop = keepsEnds ? text.length : text.trimEnd().length;
      let at = 0;
      for (const { value, start: place, linear } of pieces) {
        const [cut, end] = [Math.max(first - at, 0), Math.min(stop - at, value.length)];
        at += value.length;
        if (cut < end) add(value.slice(cut, end), linear ? place + cut : place, linear);
      }
    },
    join(from) {
      const before = parts.at(-1)?.at(-1) ?? ' ';
      if (start !== null && !/\s/.test(before))
        add(/[-\u2010]/.test(before) ? '\n' : ' ', from, false);
    },
    done(raw) {
      end();
      const text = parts.join('');
      const origins = map.done(Math.max(last, raw.length));
      return { text, map: sourceMap(origins, raw), tree: treeOf(text, blocks), blocks };
    },
  };
}

function treeOf(text: string, blocks: readonly Block[]): Root {
  const children = blocks.map(({ kind, start, end }): Element => {
    const value = text.slice(start, end);
    const tagName = TAGS[kind] ?? 'p';
    const node = { type: 'text', value, data: { start, end } } as const;
    return { type: 'element', tagName, properties: {}, children: [node] };
  });
  return { type: 'root', children };
}
