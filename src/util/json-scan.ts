// One pass over JSON text before any parser sees it: parsers recurse, and some take what JSON
// forbids. It looks at strings and brackets only; whatever else is wrong, the parser finds.

/** What the scan found, at an offset in UTF-16 code units. */
export type ScanFault =
  | { readonly kind: 'too-deep'; readonly offset: number }
  | { readonly kind: 'control-character'; readonly offset: number; readonly from: number }
  | { readonly kind: 'open-string'; readonly offset: number; readonly from: number };

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/**
 * Finds the first bracket deeper than `depthMax`, the first raw control character inside a string
 * (`from`: where that string begins), or a string that the end of the text leaves open. Without
 * any of these it gives the number of brackets that are left open.
 */
export function scanJson(text: string, depthMax: number): ScanFault | number {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === QUOTE) {
      const end = stringEnd(text, offset);
      if (typeof end !== 'number') return end;
      offset = end;
    } else if (unit === 0x5b || unit === 0x7b) {
      depth += 1;
      if (depth > depthMax) return { kind: 'too-deep', offset };
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1;
  }
  return depth;
}

/** The offset of the mark that closes the string at `from`. */
function stringEnd(text: string, from: number): number | ScanFault {
  for (let offset = from + 1; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === QUOTE) return offset;
    if (unit === BACKSLASH) offset += 1;
    else if (unit < 0x20) return { kind: 'control-character', offset, from };
  }
  return { kind: 'open-string', offset: text.length, from };
}
