// A reading as plain data that crosses a thread, and back: numbers instead of objects.

import type { Block, BlockKind, TextMap } from '../model/source.js';
import { lastAtMost } from '../text/line-index.js';
import { unpackMap } from '../text/offset-map.js';
import { rawOffset, textSpan } from '../text/offsets.js';
import type { ApartReading, PackedBlocks, PackedReading, PackedWay, Reading } from './reader.js';
import { packTree, unpackTree } from './tree/packed-tree.js';

const KINDS: readonly BlockKind[] = [
  'heading',
  'paragraph',
  'caption',
  'list-item',
  'block-quote',
  'table-cell',
  'code',
];

/** Packs what an apart reader gives. */
export function pack({ tree, blocks, ...rest }: ApartReading): PackedReading {
  return { ...rest, tree: packTree(tree), blocks: packBlocks(blocks) };
}

/** The buffers of a packed reading, which a thread gives away instead of copying them. */
export function buffersOf({ way, tree, blocks }: PackedReading): ArrayBuffer[] {
  const arrays =
    way.to === 'file'
      ? [way.map.starts, way.map.origins, way.lines]
      : [way.starts, way.lines, ...(way.pages ? [way.pages] : [])];
  const all = [...arrays, tree.nodes, blocks.kinds, blocks.spans].map(({ buffer }) => buffer);
  return [...new Set(all)].filter((buffer) => buffer instanceof ArrayBuffer);
}

/** Unpacks a reading; its tree is made when it is first looked at. */
export function unpack({ way, tree, blocks, ...rest }: PackedReading): Reading {
  let made: Reading['tree'] | null = null;
  return {
    ...rest,
    blocks: unpackBlocks(blocks),
    map: way.to === 'file' ? fileMap(way) : printMap(way),
    get tree() {
      made ??= unpackTree(tree, rest.text);
      return made;
    },
  };
}

function packBlocks(blocks: readonly Block[]): PackedBlocks {
  const kinds = new Uint8Array(blocks.length);
  const spans = new Uint32Array(blocks.length * 2);
  blocks.forEach(({ kind, start, end }, index) => {
    kinds[index] = KINDS.indexOf(kind);
    spans[index * 2] = start;
    spans[index * 2 + 1] = end;
  });
  return { kinds, spans };
}

function unpackBlocks({ kinds, spans }: PackedBlocks): readonly Block[] {
  return Array.from(kinds, (kind, index) => ({
    kind: KINDS[kind] ?? 'paragraph',
    ...textSpan(spans[index * 2] ?? 0, spans[index * 2 + 1] ?? 0),
  }));
}

function fileMap({ map, lines }: Extract<PackedWay, { to: 'file' }>): TextMap {
  const way = unpackMap(map);
  return {
    toRaw: (offset) => rawOffset(way.origin(offset)),
    toLineColumn(offset) {
      const raw = way.origin(offset);
      const line = lastAtMost(lines, raw);
      return { line: line + 1, column: raw - (lines[line] ?? 0) + 1 };
    },
  };
}

function printMap({ starts, lines, pages }: Extract<PackedWay, { to: 'print' }>): TextMap {
  return {
    toRaw: (offset) => rawOffset(offset),
    toLineColumn(offset) {
      const at = lastAtMost(starts, offset);
      return { line: lines[at] ?? 1, column: offset - (starts[at] ?? 0) + 1 };
    },
    ...(pages && {
      toPlace: (offset) => ({ page: pages[lastAtMost(starts, offset)] ?? null, time: null }),
    }),
  };
}
