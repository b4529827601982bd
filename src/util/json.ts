// JSON with places: the value as JSON.parse gives it, and where each part of it stands.
//
// JSON.parse is the judge of what JSON is, and makes keys like `__proto__` plain own keys; momoa's
// tree says where things stand, and where a parser gives up. Cost: linear.

import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { type JsonFault, syntaxFault, truncatedFault } from './json-fault.js';
import { scanJson } from './json-scan.js';
import { type LineColumn, lineIndex } from './json-text.js';

/** The way to a part of a value: keys and indices from the top. */
export type JsonPath = readonly (string | number)[];

/** A key that an object has twice. */
export interface DuplicateKey {
  readonly path: JsonPath;
  readonly key: string;
  readonly place: LineColumn;
  readonly first: LineColumn;
}

/** A parsed file. */
export interface JsonDocument {
  readonly value: unknown;
  /** Whether the path leads to a value. */
  has(path: JsonPath): boolean;
  /** Where a value begins; of a path that leads nowhere, its nearest parent. */
  placeOf(path: JsonPath): LineColumn;
  /** Where the key of an object's entry begins. */
  placeOfKey(path: JsonPath): LineColumn;
  readonly duplicates: readonly DuplicateKey[];
}

/** Why there is no value, and where. */
export type JsonFailure = Omit<JsonFault, 'offset'> & LineColumn;

/** Parses JSON text that has no byte order mark. Never throws on any text. */
export function parseJson(text: string, depthMax: number): JsonDocument | JsonFailure {
  const fault = findFault(text, depthMax);
  const index = lineIndex(text);
  if (fault) {
    const { kind, message, hint, offset } = fault;
    return { kind, message, hint, ...index(offset) };
  }
  return jsonDocument(JSON.parse(text), parse(text, { mode: 'json' }).body, index);
}

/** A JSON Pointer (RFC 6901): `['a/b', 0] → /a~1b/0`. */
export const jsonPointer = (path: JsonPath): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function findFault(text: string, depthMax: number): JsonFault | null {
  if (text.trim() === '') {
    return { kind: 'empty', offset: 0, message: 'the file is empty', hint: 'Write its JSON.' };
  }
  const scanned = scanJson(text, depthMax);
  if (typeof scanned !== 'number' && scanned.kind === 'too-deep') {
    return {
      kind: 'too-deep',
      offset: scanned.offset,
      message: `more than ${depthMax} brackets stand inside each other here`,
      hint: 'No file of Wortlaut is nested like this: check what made it.',
    };
  }
  try {
    JSON.parse(text);
    return null;
  } catch {
    const offset = refusal(text);
    if (typeof scanned === 'number') return syntaxFault(text, offset, scanned > 0);
    if (offset < scanned.offset) return syntaxFault(text, offset, false);
    return scanned.kind === 'open-string' ? truncatedFault(text) : stringFault(text, scanned);
  }
}

/** Where momoa gives up; the text's length when it accepts the text or does not say. */
function refusal(text: string): number {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    // At the end of the text momoa may give offset 0.
    const atEnd = error instanceof Error && error.message.startsWith('Unexpected end');
    if (!atEnd && error instanceof Error && 'offset' in error && typeof error.offset === 'number') {
      return Math.min(Math.max(0, error.offset), text.length);
    }
  }
  return text.length;
}

function stringFault(text: string, at: { offset: number; from: number }): JsonFault {
  if (/[\r\n]/.test(text.charAt(at.offset))) {
    return {
      kind: 'line-break',
      offset: at.from,
      message: 'the string that begins here is not closed on its line',
      hint: 'Close it with ", or write \\n where its text has a line break.',
    };
  }
  const code = text.charCodeAt(at.offset).toString(16).padStart(4, '0');
  return {
    kind: 'control-character',
    offset: at.offset,
    message: `a string holds the control character U+${code.toUpperCase()} as it is`,
    hint: `Take it out, or write it as \\u${code} if it is meant.`,
  };
}

function jsonDocument(
  value: unknown,
  tree: ValueNode,
  index: (offset: number) => LineColumn,
): JsonDocument {
  return {
    value,
    has: (path) => walk(tree, path).found,
    placeOf: (path) => index(offsetOf(walk(tree, path).node)),
    placeOfKey(path) {
      const { key, node } = walk(tree, path);
      return index(key ?? offsetOf(node));
    },
    get duplicates() {
      const found: DuplicateKey[] = [];
      collectDuplicates(tree, [], index, found);
      return found;
    },
  };
}

const offsetOf = (node: ValueNode): number => node.loc.start.offset;

type Member = Extract<ValueNode, { type: 'Object' }>['members'][number];

const keyOf = ({ name }: Member): string => (name.type === 'String' ? name.value : name.name);

/** Where a path leads: the node, as far as it leads, and the place of the last step's key. */
interface Walked {
  readonly node: ValueNode;
  readonly key: number | null;
  readonly found: boolean;
}

function walk(tree: ValueNode, path: JsonPath): Walked {
  let at: Walked = { node: tree, key: null, found: true };
  for (const step of path) {
    const next: Walked | null = stepInto(at.node, step);
    if (!next) return { ...at, found: false };
    at = next;
  }
  return at;
}

function stepInto(node: ValueNode, step: string | number): Walked | null {
  if (node.type === 'Array') {
    const element = node.elements[Number(step)];
    return element ? { node: element.value, key: null, found: true } : null;
  }
  if (node.type !== 'Object') return null;
  // Of a key that stands twice the last one counts, as for JSON.parse.
  const member = node.members.findLast((each) => keyOf(each) === step);
  return member ? { node: member.value, key: member.name.loc.start.offset, found: true } : null;
}

function collectDuplicates(
  node: ValueNode,
  path: JsonPath,
  index: (offset: number) => LineColumn,
  found: DuplicateKey[],
): void {
  if (node.type === 'Array') {
    node.elements.forEach((element, at) => {
      collectDuplicates(element.value, [...path, at], index, found);
    });
  } else if (node.type === 'Object') {
    const seen = new Map<string, LineColumn>();
    for (const member of node.members) {
      const key = keyOf(member);
      const place = index(member.name.loc.start.offset);
      const first = seen.get(key);
      if (first) found.push({ path: [...path, key], key, place, first });
      else seen.set(key, place);
      collectDuplicates(member.value, [...path, key], index, found);
    }
  }
}
