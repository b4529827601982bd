// Bytes → text, for files that people write: UTF-8, strictly.

import type { LineColumn } from '../model/source.js';
import { lineIndex } from '../text/line-index.js';

/** Text, or the first byte that is not UTF-8. */
export type Decoded = { readonly text: string } | ({ readonly badByte: number } & LineColumn);

/**
 * Decodes UTF-8, strictly, and drops a byte order mark. On a bad byte it says where that is:
 * its offset in bytes, and the line and column of the last character before it, plus one.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const badByte = validLength(bytes);
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, badByte));
    return { badByte, ...lineIndex(before).lineColumn(before.length) };
  }
}

// The longest valid prefix, by halving: decoding with `stream` accepts a prefix that ends inside
// a character, so validity is monotone. O(n log n), and only on a file that is broken anyway.
function validLength(bytes: Uint8Array): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return characterStart(bytes, valid);
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

// A prefix may end inside a character that never gets whole; the fault is where it begins.
function characterStart(bytes: Uint8Array, end: number): number {
  for (let start = end; start >= Math.max(0, end - 3); start -= 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, start));
      return start;
    } catch {
      // A shorter prefix ends at a character's border.
    }
  }
  return end;
}
