// JSON with places: what it says of mistakes, keys that stand twice, and dangerous keys.

import { describe, expect, test } from 'vitest';
import { type JsonDocument, jsonPointer, parseJson } from '../../src/util/json.js';

/** Parses a text whose fault is marked with ▶; the mark is not part of it. */
function faultOf(marked: string): { kind: string; atMark: boolean; hint: string } {
  const offset = marked.indexOf('▶');
  const text = marked.replace('▶', '');
  const found = parseJson(text, 64);
  if ('value' in found) throw new Error('no fault');
  const before = text.slice(0, offset).split('\n');
  const mark = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const atMark = found.line === mark.line && found.column === mark.column;
  return { kind: found.kind, atMark, hint: `${found.message} ${found.hint}` };
}

function document(text: string): JsonDocument {
  const found = parseJson(text, 64);
  if (!('value' in found)) throw new Error(found.message);
  return found;
}

describe('a mistake in JSON is placed and explained', () => {
  test.each([
    ['nothing at all', '▶', 'empty', 'empty'],
    ['white space only', '▶ \n\t', 'empty', 'empty'],
    ['a missing end', '{\n  "claims": [\n▶', 'truncated', 'cut off'],
    ['an end inside a string', '{"quote": "Wir woll▶', 'truncated', 'cut off'],
    ['an end inside a word', '{"a": [1, tru▶', 'truncated', 'cut off'],
    ['an end after a key', '{"a"▶', 'truncated', 'cut off'],
    ['a quoted word in a quote', '{"quote": "er sagte ▶"ja" dazu"}', 'unescaped-quote', '\\"'],
    ['a quote that begins with one', '{"quote": "▶"Ja", sagte er"}', 'unescaped-quote', '„…“'],
    ['a quote that ends with one', '{"quote": "er rief ▶"Halt!""}', 'unescaped-quote', '\\"'],
    [
      'a low mark closed by a straight one',
      '{"quote": "„Ja▶", sagte er"}',
      'unescaped-quote',
      '„…“',
    ],
    ['a straight mark at the end', '{"quote": "er rief „Halt▶""}', 'unescaped-quote', '“…”'],
    ['a word in a list', '{"tags": ["die ▶"Wende" da"]}', 'unescaped-quote', '\\"'],
    ['a comma too many in an object', '{"a": 1, ▶}', 'syntax', 'Take out the comma'],
    ['a comma too many in a list', '[1,▶]', 'syntax', 'Take out the comma'],
    ['a missing comma', '{"a": "x"\n ▶"b": "y"}', 'syntax', 'comma is missing'],
    ['a missing comma between claims', '[{"a": 1}\n▶{"b": 2}]', 'syntax', 'comma is missing'],
    ['a comment', '{▶// note\n"a": 1}', 'syntax', 'no comments'],
    ['single marks', "{▶'a': 1}", 'syntax', 'straight double'],
    ['typographic marks', '{"quote": ▶„Ja“}', 'syntax', 'straight double'],
    ['a key without marks', '{"a": 1, ▶quote: "x"}', 'syntax', 'Put the key'],
    ['a value without marks', '{"rating": ▶correct}', 'syntax', 'Put text'],
    ['a Windows path', '{"source": "tokyo▶\\article.md"}', 'syntax', 'written with /'],
    ['a second value', '{} ▶{}', 'syntax', 'goes on'],
    ['a bracket of the wrong kind', '[{"a": 1▶]', 'syntax', 'does not match'],
    ['YAML', '▶claims:\n  - quote: a', 'syntax', 'begin like JSON'],
    ['a key without value', '{"a"▶}', 'syntax', 'no value'],
    ['a string over two lines', '{"quote": ▶"Wir wollen\nmehr"}', 'line-break', '\\n'],
    ['a tab in a string', '{"quote": "Wir▶\twollen"}', 'control-character', '\\u0009'],
    ['a bracket too deep', `${'['.repeat(64)}▶[${']'.repeat(65)}`, 'too-deep', 'nested'],
  ])('%s', (_title, marked, kind, hint) => {
    const found = faultOf(marked);
    expect(found).toMatchObject({ kind, atMark: true });
    expect(found.hint).toContain(hint);
  });
});

describe('a parsed file', () => {
  const text = '{\r\n  "a": [1, {"b/c~": "x"}],\r\n  "é": {}\r\n}';

  test('says where values and keys stand', () => {
    const file = document(text);
    const [, second = '', third = ''] = text.split('\r\n');
    const columnOf = (line: string, part: string): number => line.indexOf(part) + 1;
    const path = ['a', 1, 'b/c~'];
    expect(file.placeOf(path)).toEqual({ line: 2, column: columnOf(second, '"x"') });
    expect(file.placeOfKey(path)).toEqual({ line: 2, column: columnOf(second, '"b/c~"') });
    expect(file.placeOf(['é'])).toEqual({ line: 3, column: columnOf(third, '{}') });
  });

  test('places a path that leads nowhere at its nearest parent', () => {
    const file = document(text);
    expect(file.has(['a', 5])).toBe(false);
    expect(file.placeOf(['a', 5, 'x'])).toEqual(file.placeOf(['a']));
  });

  test('says where many keys of one large object stand', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}`);
    const file = document(`{${keys.map((key) => `"${key}":\n1`).join(',')}}`);
    expect(keys.map((key) => file.placeOfKey([key]).line)).toEqual(keys.map((_, at) => at + 1));
  });

  test('finds keys that stand twice, also when they are written differently', () => {
    const [twice, ...others] = document(
      '{"a": 1,\n "b": {"c": 1, "c": 2},\n "\\u0061": 3}',
    ).duplicates;
    expect(twice).toMatchObject({ path: ['b', 'c'], place: { line: 2 }, first: { line: 2 } });
    expect(others).toMatchObject([{ path: ['a'], place: { line: 3, column: 2 } }]);
  });

  test('takes the same key in two objects for no mistake', () => {
    expect(document('[{"a": 1}, {"a": 1}]').duplicates).toEqual([]);
  });

  test('keeps keys like __proto__ as data', () => {
    const { value } = document('{"__proto__": {"polluted": true}, "constructor": 1}');
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('escapes its pointers', () => {
    expect(jsonPointer(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d');
  });
});
