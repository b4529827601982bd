// The page on CI says what the code does, and its examples run; the pages that reports lead to are there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { REPORTERS, report } from '../../../src/report/index.js';
import { SITE } from '../../../src/util/addresses.js';
import { project, root, wortlaut } from '../../cli/spawn.js';
import { options } from '../options.js';
import { everyVerdict } from './every-verdict.js';

const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');

test('the help of every SARIF rule is a page', async () => {
  const [run] = JSON.parse(await report('sarif', everyVerdict(), options())).runs;
  for (const { helpUri } of run.tool.driver.rules) {
    const [, name = ''] = /\/docs\/([\w-]+\.md)$/.exec(helpUri) ?? [];
    expect(page(name)).toMatch(/^# /);
  }
});

test('the address of the project is one and the same wherever it is named', () => {
  const files = globSync(['src/**/*.{ts,json}', 'ci/*', 'docs/**/*.md', 'README.md', '*.yml'], {
    cwd: root,
    ignore: ['src/generated/**'],
  });
  const named = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/https:\/\/wortlaut\.[^\s'"`)]*/g)].map(
      ([address]) => ({ file, address }),
    ),
  );
  expect(named.filter(({ address }) => !`${address}/`.startsWith(`${SITE}/`))).toEqual([]);
  const inCode = named.filter(({ file }) => file.endsWith('.ts')).map(({ file }) => file);
  expect(inCode).toEqual(['src/util/addresses.ts']);
  for (const file of globSync('src/schema/*.schema.json', { cwd: root })) {
    const { $id } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    expect($id).toBe(`${SITE}/schema/${file.split('/').at(-1)}`);
  }
});

test('the repository of the examples is one and the same', () => {
  const names = [...page('ci.md').matchAll(/(?:uses: |github\.com\/)(wortlaut\/[\w-]+)/g)];
  expect(new Set(names.map(([, name]) => name)).size).toBe(1);
});

describe('docs/ci.md', () => {
  const text = page('ci.md');
  const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => parse(yaml));
  const scripts = examples.flatMap((example) => {
    const { steps = [] } = example.jobs?.check ?? {};
    const runs = steps.flatMap(({ run }: { run?: string }) => run ?? []);
    return [...runs, ...(example.quotations?.script ?? [])] as string[];
  });

  test('names every reporter, and no other', () => {
    const [, rest = ''] = text.split('\n## The reporters\n');
    const [section = ''] = rest.split('\n## ');
    const names = [...section.matchAll(/^\| \[?`(\w+)`/gm)].map(([, name]) => name);
    expect(names).toEqual([...REPORTERS]);
  });

  test('has examples for GitHub, GitLab and pre-commit', () => {
    const kinds = examples.map((example) => Object.keys(example).at(-1));
    expect(kinds).toEqual(['jobs', 'jobs', 'jobs', 'quotations', 'repos']);
  });

  test.each(scripts.filter((script) => script.includes('wortlaut')).map((script) => [script]))(
    '%s writes what it names',
    (script) => {
      const folder = project({
        'claims/a/article.md': '"We will not close the harbour," said Ana Moreno.\n',
        'claims/a/c.json': JSON.stringify({
          source: 'article.md',
          claims: [{ id: 'x', quote: 'We will not close the harbour' }],
        }),
      });
      const args = script.trim().split(/\s+/).slice(2);
      expect(wortlaut(args, folder).code).toBe(0);
      for (const [, file = ''] of script.matchAll(/=(\S+)/g)) {
        expect(readFileSync(join(folder, file), 'utf8')).not.toBe('');
      }
    },
  );
});
