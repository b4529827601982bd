// The result document as it is printed.

import { expect, test } from 'vitest';
import { result as validate } from '../../src/generated/validators/result.js';
import { report } from '../../src/report/index.js';
import { options } from './options.js';
import { tokyoResult } from './samples/tokyo.js';

test('leaves out whole sources, and says null in their place', async () => {
  const parsed = JSON.parse(await report('json', tokyoResult(), options()));
  for (const source of parsed.sources) {
    expect(source).toMatchObject({ text: null, tree: null, quotations: null });
  }
  expect(validate(parsed)).toBe(true);
});

test('is the whole result when texts are asked for', async () => {
  const text = await report('json', tokyoResult(), options({ includeText: true }));
  expect(JSON.parse(text)).toEqual(tokyoResult());
  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
  expect(text.endsWith('}\n')).toBe(true);
});

test('gives the same bytes for the same result', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(() => report('json', tokyoResult(), options())),
  );
  expect(second).toBe(first);
});
