// The examples of docs/api.md run as they stand, and print what they say.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check, extract, find } from '../../src/index.js';
import { project, root } from '../cli/spawn.js';

const text = readFileSync(join(root, 'docs/api.md'), 'utf8');
const examples = [...text.matchAll(/## (\w+)\n\n```js\n(.*?)```/gs)].map(
  ([, name = '', code = '']) => [name, code] as const,
);

test('there is an example of each function', () => {
  expect(examples.map(([name]) => name)).toEqual(['find', 'check', 'extract']);
});

test.each(examples)('%s prints what its example says', (_, code) => {
  const library = pathToFileURL(join(root, 'dist/index.js')).href;
  const told = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => `${line}\n`).join('');
  const module = code.replace("'wortlaut'", JSON.stringify(library));
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', module], {
    encoding: 'utf8',
  });
  expect(out).toBe(told);
});

describe('texts in memory', () => {
  const CLAIM = '{ "source": "a.md", "claims": [{ "id": "x", "quote": "We must wait" }] }';

  test('are all there is: nothing beside them is read from disk', async () => {
    const cwd = project({
      'a.md': 'We must wait.\n',
      'wortlaut.config.json': '{ "profile": "ap" }',
      'wortlaut.baseline.json': 'broken',
    });
    const { result } = await check({ cwd, texts: { 'c.json': CLAIM } });
    expect(result.profile).toBe('default');
    expect(result.problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([
      'source/missing: a.md is not among the texts',
    ]);
    expect(
      (await find({ cwd, quote: 'We must wait', sources: ['a.md'], texts: { 'b.md': 'No.' } }))
        .answers[0]?.verdict,
    ).toBe('unchecked');
  });

  test('give what the same files give', async () => {
    const files = {
      'claims/a.md': '---\nlang: en\n---\n\n“We must wait,” said Ana Moreno.\n',
      'claims/c.json': CLAIM,
      'claims/sources.json': '{ "sources": { "a.md": { "title": "A speech" } } }',
    };
    const cwd = project(files);
    const onDisk = await check({ cwd });
    const inMemory = await check({ texts: files });
    expect(inMemory.result).toEqual(onDisk.result);
    expect(inMemory.result.sources[0]?.title).toBe('A speech');
  });

  test('may be bytes, and named as Windows does', async () => {
    const bytes = new TextEncoder().encode('\ufeff“We must wait,” said Ana Moreno.');
    const { sources } = await extract({ texts: { '.\\a\\b.md': bytes } });
    expect(sources[0]?.path).toBe('a/b.md');
    expect(sources[0]?.quotations[0]?.text).toBe('We must wait,');
  });
});
