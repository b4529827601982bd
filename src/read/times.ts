// The time of every offset of a text, for formats that say when words are said.

import type { TextMap } from '../model/source.js';
import { lastAtMost } from '../text/line-index.js';

/** From `offset` of the text on, the medium stands at `seconds`. */
export interface TimeMark {
  readonly offset: number;
  readonly seconds: number;
}

/** A map that tells times too. Marks are in the order of the text. */
export function placesByTime(map: TextMap, marks: readonly TimeMark[]): TextMap {
  if (marks.length === 0) return map;
  const offsets = Uint32Array.from(marks, ({ offset }) => offset);
  return {
    toRaw: (offset) => map.toRaw(offset),
    toLineColumn: (offset) => map.toLineColumn(offset),
    toPlace(offset) {
      const page = map.toPlace?.(offset).page ?? null;
      const isBefore = offset < (offsets[0] ?? 0);
      return {
        page,
        time: isBefore ? null : (marks[lastAtMost(offsets, offset)]?.seconds ?? null),
      };
    },
  };
}
