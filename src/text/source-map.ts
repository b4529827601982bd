// A map of offsets and a raw file → the map that a source carries.

import type { TextMap } from '../model/source.js';
import { lineIndex } from './line-index.js';
import type { OffsetMap } from './offset-map.js';
import { rawOffset } from './offsets.js';

/** Joins a text's map to the lines of the raw file it maps to. */
export function sourceMap(map: OffsetMap, raw: string): TextMap {
  const lines = lineIndex(raw);
  return {
    toRaw: (offset) => rawOffset(map.origin(offset)),
    toLineColumn: (offset) => lines.lineColumn(map.origin(offset)),
  };
}
