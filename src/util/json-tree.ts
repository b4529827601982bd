// Where each part of a JSON text stands, and where a text stops being JSON.
//
// Strict RFC 8259: it takes what JSON.parse takes and nothing else (a property test compares the
// two, and the places with momoa's). It makes no values. Linear; recursive up to `depthMax`.

/** A value's place; of a list or an object, also those of its entries. Offsets in UTF-16 units. */
export interface JsonNode {
  readonly start: number;
  readonly kind: 'object' | 'list' | 'scalar';
  readonly entries: readonly JsonEntry[];
}

/** An entry of a list, whose key is null and stands where its value does, or of an object. */
export interface JsonEntry {
  readonly key: string | null;
  readonly keyStart: number;
  readonly node: JsonNode;
}

/** What the text lacks at the offset where it stops being JSON. */
export type Expected =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'end'
  | 'escape'
  | 'no control character'
  | 'less depth';

/** Where and why a text is no JSON. At the end of the text, it is cut off. */
export interface JsonStop {
  readonly offset: number;
  readonly expected: Expected;
  /** Where the string begins that the fault is in; null outside of strings. */
  readonly stringStart: number | null;
}

/** The way through a text; `at` is the next unit to be read. */
interface Cursor {
  readonly text: string;
  readonly depthMax: number;
  at: number;
  stop: JsonStop | null;
}

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR =
  /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])/y;

/** Reads a text without byte order mark. `depthMax`: brackets inside each other. */
export function readTree(text: string, depthMax: number): JsonNode | JsonStop {
  const cursor: Cursor = { text, depthMax, at: 0, stop: null };
  const node = readValue(cursor, 0);
  if (node && !cursor.stop) {
    skip(cursor, SPACE);
    if (cursor.at < text.length) halt(cursor, 'end');
  }
  return cursor.stop ?? node ?? { offset: cursor.at, expected: 'value', stringStart: null };
}

/** Moves behind what the expression takes here; tells whether it took anything. */
function skip(cursor: Cursor, expression: RegExp): boolean {
  expression.lastIndex = cursor.at;
  if (!expression.test(cursor.text)) return false;
  const moved = expression.lastIndex > cursor.at;
  cursor.at = expression.lastIndex;
  return moved;
}

function halt(cursor: Cursor, expected: Expected, stringStart: number | null = null): null {
  cursor.stop ??= { offset: cursor.at, expected, stringStart };
  return null;
}

/** Takes one sign after white space, if it is there. */
function take(cursor: Cursor, sign: string): boolean {
  skip(cursor, SPACE);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

function readValue(cursor: Cursor, depth: number): JsonNode | null {
  skip(cursor, SPACE);
  const start = cursor.at;
  const sign = cursor.text[start];
  if (sign === '{' || sign === '[') {
    if (depth >= cursor.depthMax) return halt(cursor, 'less depth');
    cursor.at += 1;
    const isObject = sign === '{';
    const entries = readEntries(cursor, depth + 1, isObject);
    return entries && { start, kind: isObject ? 'object' : 'list', entries };
  }
  const isRead = sign === '"' ? readString(cursor) : skip(cursor, SCALAR);
  if (isRead) return { start, kind: 'scalar', entries: [] };
  return halt(cursor, 'value');
}

function readEntries(
  cursor: Cursor,
  depth: number,
  isObject: boolean,
): readonly JsonEntry[] | null {
  const entries: JsonEntry[] = [];
  const close = isObject ? '}' : ']';
  if (take(cursor, close)) return entries;
  do {
    const entry = isObject ? readMember(cursor, depth) : readElement(cursor, depth);
    if (!entry) return null;
    entries.push(entry);
  } while (take(cursor, ','));
  return take(cursor, close) ? entries : halt(cursor, 'comma');
}

function readElement(cursor: Cursor, depth: number): JsonEntry | null {
  const node = readValue(cursor, depth);
  return node && { key: null, keyStart: node.start, node };
}

function readMember(cursor: Cursor, depth: number): JsonEntry | null {
  skip(cursor, SPACE);
  const keyStart = cursor.at;
  if (cursor.text[keyStart] !== '"') return halt(cursor, 'key');
  if (!readString(cursor)) return null;
  const written = cursor.text.slice(keyStart, cursor.at);
  const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
  if (!take(cursor, ':')) return halt(cursor, 'colon');
  const node = readValue(cursor, depth);
  return node && { key, keyStart, node };
}

/** Reads from the opening mark behind the closing one. */
function readString(cursor: Cursor): boolean {
  const start = cursor.at;
  cursor.at += 1;
  for (;;) {
    skip(cursor, PLAIN);
    const sign = cursor.text[cursor.at];
    if (sign === '"') {
      cursor.at += 1;
      return true;
    }
    if (sign === '\\' && skip(cursor, ESCAPE)) continue;
    halt(cursor, sign === '\\' ? 'escape' : 'no control character', start);
    return false;
  }
}
