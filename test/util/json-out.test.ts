// JSON for terminals and runners: harmless to look at, and the same value to every parser.

import { expect, test } from 'vitest';
import { jsonText } from '../../src/util/json-out.js';

test.each([
  ['an override of direction', 'a\u202eb', 'a\\u202eb'],
  ['an isolate', '\u2066a\u2069', '\\u2066a\\u2069'],
  ['a C1 control', 'a\u009b31mb', 'a\\u009b31mb'],
  ['a command of a runner', '##[error]', '#\\u0023[error]'],
  ['marks that writing needs', 'שלום\u200f „Zitat“ \u00a0', 'שלום\u200f „Zitat“ \u00a0'],
])('%s', (_, text, shown) => {
  const json = jsonText({ [text]: text });
  expect(json).toBe(`{\n  "${shown}": "${shown}"\n}\n`);
  expect(JSON.parse(json)).toEqual({ [text]: text });
});
