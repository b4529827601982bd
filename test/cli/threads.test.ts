// One thread and several give the same bytes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

test('a run that is large enough for threads says what one thread says', () => {
  const words = Array.from({ length: 60_000 }, (_, i) => `word${(i * 7919) % 10_007}`).join(' ');
  const files: Record<string, string> = {};
  for (const name of ['a', 'b', 'c', 'd']) {
    files[`claims/${name}.txt`] = `${words} ${name} stands alone here. ${words}`;
    const quotes = [`${name} stands alone here`, `word${name} is nowhere to be found`];
    files[`claims/${name}.json`] = JSON.stringify({
      source: { path: `${name}.txt`, kind: 'document', lang: 'en' },
      claims: quotes.map((quote, i) => ({ id: `q${i}`, quote })),
    });
  }
  const cwd = project(files);
  const many = wortlaut(['check', '-r', 'json=many.json'], cwd);
  // A folder at a time is too little work for threads.
  const one = ['a', 'b', 'c', 'd'].map((name) => {
    wortlaut(['check', `claims/${name}.json`, '-r', 'json=one.json'], cwd);
    return JSON.parse(readFileSync(join(cwd, 'one.json'), 'utf8'));
  });
  const all = JSON.parse(readFileSync(join(cwd, 'many.json'), 'utf8'));
  expect(many.code).toBe(1);
  expect(all.claims).toEqual(one.flatMap(({ claims }) => claims));
  expect(all.sources).toEqual(one.flatMap(({ sources }) => sources));
});
