// The places of JSON values: strict like JSON.parse, and where momoa says they are.

import { parse, type ValueNode } from '@humanwhocodes/momoa';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/util/json-tree.js';

const DEPTH_MAX = 64;
const accepts = (text: string): boolean => 'start' in readTree(text, DEPTH_MAX);
const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The same shape as ours, from momoa's tree: the oracle for places. */
function places(node: ValueNode): unknown {
  const start = node.loc.start.offset;
  if (node.type === 'Object') {
    const entries = node.members.map(({ name, value }) => ({
      key: name.type === 'String' ? name.value : name.name,
      keyStart: name.loc.start.offset,
      node: places(value),
    }));
    return { start, kind: 'object', entries };
  }
  if (node.type === 'Array') {
    const entries = node.elements.map(({ value }) => ({
      key: null,
      keyStart: value.loc.start.offset,
      node: places(value),
    }));
    return { start, kind: 'list', entries };
  }
  return { start, kind: 'scalar', entries: [] };
}

// Text that is nearly JSON: its own signs, in any order.
const nearly = fc
  .array(
    fc.constantFrom(
      ...['{', '}', '[', ']', ':', ',', '"', '"a"', '"é\\u00e9"', '\\', '\\n', '\n', '\r\n', ' '],
      ...['0', '-', '1', '.5', 'e', '+3', 'true', 'false', 'null', 'nul', 'x', '\u0001', '\u2028'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('readTree', () => {
  test('takes what JSON.parse takes, and nothing else', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        expect(accepts(text)).toBe(parses(text));
      }),
      { seed: 1, numRuns: 5_000 },
    );
  });

  test('takes every JSON text, pretty or not, cut at no place', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const cut = text.slice(0, at % (text.length + 1));
        expect(accepts(text)).toBe(true);
        expect(accepts(cut)).toBe(parses(cut));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('places keys and values where momoa does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\t', '    '), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const tree = readTree(text, DEPTH_MAX);
        if (!('start' in tree)) throw new Error('not taken');
        expect(tree).toEqual(places(parse(text, { mode: 'json' }).body));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test.each([
    ['a bracket too deep', '['.repeat(65) + ']'.repeat(65), 'less depth', 64],
    ['a missing value', '{"a": }', 'value', '{"a": '.length],
    ['a key without marks', '{a: 1}', 'key', 1],
    ['a missing colon', '{"a" 1}', 'colon', '{"a" '.length],
    ['a missing comma', '[1 2]', 'comma', '[1 '.length],
    ['text behind the value', '{} x', 'end', '{} '.length],
    ['an unknown escape', '["a\\x"]', 'escape', '["a'.length],
    ['a raw line break', '["a\nb"]', 'no control character', '["a'.length],
    ['a leading zero', '[01]', 'value', 1],
  ])('stops at %s', (_title, text, expected, offset) => {
    expect(readTree(text, DEPTH_MAX)).toMatchObject({ expected, offset });
  });

  test('takes the deepest nesting that is allowed', () => {
    expect(accepts('['.repeat(64) + ']'.repeat(64))).toBe(true);
  });

  test('stops at a million brackets without overflowing the stack', () => {
    expect(readTree('['.repeat(1_000_000), DEPTH_MAX)).toMatchObject({ offset: 64 });
  });
});
