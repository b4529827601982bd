// Bytes → text, and offsets in that text → lines and columns, for files that people write.

/** Text, or the first byte that is not UTF-8. */
export type Decoded =
  | { readonly text: string }
  | { readonly badByte: number; readonly line: number; readonly column: number };

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
    return { badByte, ...lineIndex(before)(before.length) };
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

/** A place in a text, 1-based; columns count UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Line and column by offset; lines end with LF, CR or CRLF. Built once, then O(log lines). */
export function lineIndex(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
