// Offset in a file → line and column. Built when first asked: one pass over the text, four bytes a
// line; each look-up is a binary search. Lines end at LF, CR or CRLF, as editors count them.

import type { LineColumn } from '../model/source.js';
import { assert } from '../util/errors.js';

const LF = 10;
const CR = 13;

/** Answers where an offset stands. 1-based; columns count UTF-16 code units. */
export interface LineIndex {
  /**
   * The line and column of an offset, the text's length included.
   *
   * @throws an assertion when the offset lies outside of the text; it is never clamped
   */
  lineColumn(offset: number): LineColumn;
}

/** An index over a text: `lineIndex('a\r\nb').lineColumn(3)` → `{ line: 2, column: 1 }`. */
export function lineIndex(text: string): LineIndex {
  let starts: Uint32Array | null = null;
  return {
    lineColumn(offset) {
      assert(
        Number.isInteger(offset) && offset >= 0 && offset <= text.length,
        'an offset lies inside of its text',
      );
      starts ??= lineStarts(text);
      const line = lastAtMost(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

/** The offset of the first unit of every line; the first is 0. */
export function lineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(1024);
  let count = 1;
  for (let at = nextEnd(text, 0); at < text.length; at = nextEnd(text, at)) {
    if (count === starts.length) {
      const wider = new Uint32Array(count * 2);
      wider.set(starts);
      starts = wider;
    }
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    starts[count++] = at;
  }
  return starts.slice(0, count);
}

function nextEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === LF || unit === CR) break;
    at++;
  }
  return at;
}

/** The index of the last entry that is not above `value`; the first entry never is. */
export function lastAtMost(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
