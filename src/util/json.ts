// JSON with places: the value as JSON.parse gives it, and where each part of it stands.
//
// JSON.parse makes the values: it is fast, and makes keys like `__proto__` plain own keys. Our own
// tree says where things stand and where a text breaks off, which JSON.parse tells only in words
// that differ by Node's version. (momoa gives a tree too: on 10,000 claims in 195 ms against 25,
// it takes raw line breaks in strings, overflows the stack, and does not always place an error.)

import type { LineColumn } from '../model/source.js';
import { lineIndex } from '../text/line-index.js';
import { explainStop, type JsonFault } from './json-fault.js';
import { type JsonEntry, type JsonNode, readTree } from './json-tree.js';

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
  const tree = readTree(text, depthMax);
  const { lineColumn: index } = lineIndex(text);
  if ('start' in tree) return jsonDocument(JSON.parse(text), tree, index);
  const { offset, ...fault } = explainStop(text, tree, depthMax);
  return { ...fault, ...index(offset) };
}

/** A JSON Pointer (RFC 6901): `['a/b', 0] → /a~1b/0`. */
export const jsonPointer = (path: JsonPath): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function jsonDocument(
  value: unknown,
  tree: JsonNode,
  index: (offset: number) => LineColumn,
): JsonDocument {
  return {
    value,
    has: (path) => walk(tree, path).found,
    placeOf: (path) => index(walk(tree, path).node.start),
    placeOfKey(path) {
      const { key, node } = walk(tree, path);
      return index(key ?? node.start);
    },
    get duplicates() {
      const found: DuplicateKey[] = [];
      collectDuplicates(tree, [], index, found);
      return found;
    },
  };
}

/** Where a path leads: the node, as far as it leads, and the place of the last step's key. */
interface Walked {
  readonly node: JsonNode;
  readonly key: number | null;
  readonly found: boolean;
}

function walk(tree: JsonNode, path: JsonPath): Walked {
  let at: Walked = { node: tree, key: null, found: true };
  for (const step of path) {
    const next: Walked | null = stepInto(at.node, step);
    if (!next) return { ...at, found: false };
    at = next;
  }
  return at;
}

function stepInto(node: JsonNode, step: string | number): Walked | null {
  const entry = node.kind === 'object' ? entryOf(node, String(step)) : node.entries[Number(step)];
  return entry
    ? { node: entry.node, key: entry.key === null ? null : entry.keyStart, found: true }
    : null;
}

const SMALL_ENTRIES_MAX = 32;
const indices = new WeakMap<JsonNode, ReadonlyMap<string | null, JsonEntry>>();

/** The entry of a key; of a key that stands twice the last one counts, as for JSON.parse. */
function entryOf(node: JsonNode, key: string): JsonEntry | undefined {
  const { entries } = node;
  if (entries.length <= SMALL_ENTRIES_MAX) return entries.findLast((entry) => entry.key === key);
  // A large object is asked for many of its keys: an index keeps that linear.
  const index = indices.get(node) ?? new Map(entries.map((entry) => [entry.key, entry]));
  indices.set(node, index);
  return index.get(key);
}

/** Nobody reads more in one go. */
const DUPLICATES_MAX = 1000;

function collectDuplicates(
  node: JsonNode,
  path: JsonPath,
  index: (offset: number) => LineColumn,
  found: DuplicateKey[],
): void {
  const seen = new Map<string, number>();
  for (const [at, { key, keyStart, node: inner }] of node.entries.entries()) {
    if (found.length >= DUPLICATES_MAX) return;
    const step = key ?? at;
    const first = key === null ? undefined : seen.get(key);
    if (key !== null && first !== undefined) {
      found.push({ path: [...path, key], key, place: index(keyStart), first: index(first) });
    } else if (key !== null) seen.set(key, keyStart);
    if (inner.entries.length) collectDuplicates(inner, [...path, step], index, found);
  }
}
