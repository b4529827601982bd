// A reading that crossed a thread → one with its map.

import type { TextMap } from '../model/source.js';
import { lastAtMost } from '../text/line-index.js';
import { unpackMap } from '../text/offset-map.js';
import { rawOffset } from '../text/offsets.js';
import type { PackedReading, PackedWay, Reading } from './reader.js';

/** Gives a packed reading its map. */
export function unpack({ way, ...rest }: PackedReading): Reading {
  return { ...rest, map: way.to === 'file' ? fileMap(way) : printMap(way) };
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
