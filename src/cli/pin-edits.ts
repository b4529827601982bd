// Pins written into the text of a claim file, which keeps its layout: the text is parsed once, every
// edit is made against it as it was, and all of them are put together in one pass.

import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';

/** What a claim is pinned to. */
export interface Pin {
  readonly sha256: string | null;
  readonly seen: string;
  readonly speaker?: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with its pins. A claim that the text has no place for stays as it is.
 *
 * @param pins by the JSON Pointer of the quote: `/claims/0/quote`
 */
export function withPins(text: string, pins: ReadonlyMap<string, Pin>): string {
  const tree = parseTree(text);
  if (!tree) return text;
  const edits: Edit[] = [];
  for (const [pointer, pin] of pins) {
    const claim = findNodeAtLocation(tree, holder(pointer));
    const edit = claim?.type === 'object' ? editOf(text, claim, pin) : null;
    if (edit) edits.push(edit);
  }
  edits.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: written } of edits) {
    parts.push(text.slice(at, start), written);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** A claim's JSON Pointer as the path of the object that holds it. */
const holder = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1, -1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The edit that gives an object its pin; null when it has that very pin. */
function editOf(text: string, claim: Node, pin: Pin): Edit | null {
  const last = claim.children?.at(-1);
  if (!last) return null;
  const indent = indentOf(text, claim, last);
  const old = findNodeAtLocation(claim, ['pin']);
  const value = written(pin, indent);
  if (old) {
    if (JSON.stringify(getNodeValue(old)) === JSON.stringify(pin)) return null;
    return { start: old.offset, end: old.offset + old.length, text: value };
  }
  const end = last.offset + last.length;
  const gap = indent === null ? ' ' : indent.line;
  return { start: end, end, text: `,${gap}"pin": ${value}` };
}

/** A line end with the white space of an object's entries, and with how much a level adds. */
interface Indent {
  readonly line: string;
  readonly step: string;
}

/** How an object's entries are indented; null when they stand on the line of its bracket. */
function indentOf(text: string, claim: Node, last: Node): Indent | null {
  const own = indentBefore(text, last.offset);
  if (own === null) return null;
  const close = claim.offset + claim.length - 1;
  const outer = indentBefore(text, close) ?? indentBefore(text, claim.offset) ?? own;
  const isDeeper = own.startsWith(outer) && own.length > outer.length;
  const before = text.charAt(last.offset - own.length - 2);
  const step = isDeeper ? own.slice(outer.length) : own.startsWith('\t') ? '\t' : '  ';
  return { line: `${before === '\r' ? '\r' : ''}\n${own}`, step };
}

/** The white space that a line begins with; null when something else stands before the offset. */
function indentBefore(text: string, at: number): string | null {
  let start = at;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start -= 1;
  return text[start - 1] === '\n' ? text.slice(start, at) : null;
}

function written(pin: Pin, indent: Indent | null): string {
  const entries = Object.entries(pin).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  if (indent === null) return `{ ${entries.join(', ')} }`;
  const { line, step } = indent;
  return `{${line}${step}${entries.join(`,${line}${step}`)}${line}}`;
}
