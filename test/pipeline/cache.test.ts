// `--cache`: the same answers as without it, whatever happens between two runs or to the cache.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type RunRequest, run } from '../../src/pipeline.js';
import type { Result } from '../../src/schema/result.generated.js';
import { bin, project, wortlaut } from '../cli/spawn.js';

const says = (n: number) => `We will open the harbour number ${n} before the winter comes`;
const article = (from: number, extra = '') =>
  `---\nlang: en\nkind: article\n---\n\n${[0, 1, 2].map((k) => `“${says(from + k)},” said Ann Berg.\n`).join('\n')}${extra}`;
const claims = (quotes: readonly string[], source = 'a.md') =>
  JSON.stringify(
    { source, speaker: 'Ann Berg', claims: quotes.map((quote, k) => ({ id: `c${k}`, quote })) },
    null,
    1,
  );

const FILES = {
  'claims/one/a.md': article(0),
  'claims/one/b.md': article(10),
  'claims/one/c.json': claims([says(0), says(1).replace('will', 'must'), 'Never said by anyone']),
  'claims/one/d.json': claims([says(10)], 'b.md'),
  'claims/two/a.md': article(20),
  'claims/two/c.json': claims([says(20), says(22)]),
};

type Asked = Partial<RunRequest>;

/** The whole result with the cache, once it has been held to that without. */
async function checked(cwd: string, asked: Asked = {}): Promise<Result> {
  const request = { cwd, paths: [], config: null, lang: null, profile: null, ...asked };
  const one = async (cache: boolean) =>
    (await run({ strict: false, includeText: false, ...request, cache })).result;
  const plain = await one(false);
  const cached = await one(true);
  expect(JSON.stringify(cached)).toBe(JSON.stringify(plain));
  return cached;
}

function cacheFiles(cwd: string): string[] {
  const folder = join(cwd, '.wortlaut-cache');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
    .sort();
}

/** Puts something else into every file of the cache, with the right hash. */
function poisoned(cwd: string, change: (body: unknown) => unknown): void {
  for (const file of cacheFiles(cwd)) {
    const [, body = ''] = readFileSync(file, 'utf8').split('\n');
    const altered = JSON.stringify(change(JSON.parse(body)));
    const hash = createHash('sha256').update(altered).digest('hex');
    writeFileSync(file, `${hash}\n${altered}\n`);
  }
}

const write = (cwd: string, path: string, text: string) => writeFileSync(join(cwd, path), text);

describe('with the cache the result is the same, byte for byte,', () => {
  type Change = (cwd: string) => void;
  const changes: [string, Change][] = [
    ['when nothing has changed', () => undefined],
    [
      'when claims have moved in their file',
      (cwd) => write(cwd, 'claims/two/c.json', `\n\n\n${FILES['claims/two/c.json']}`),
    ],
    [
      'when a quotation has changed',
      (cwd) => write(cwd, 'claims/two/c.json', claims([says(20).replace('will', 'may'), says(22)])),
    ],
    [
      'when a passage has changed',
      (cwd) => write(cwd, 'claims/two/a.md', article(20).replace('will open', 'will close')),
    ],
    [
      'when words that were nowhere now stand in another source of the folder',
      (cwd) =>
        write(cwd, 'claims/one/b.md', article(10, '“Never said by anyone,” said Ann Berg.\n')),
    ],
    ['when a source is gone', (cwd) => unlinkSync(join(cwd, 'claims/two/a.md'))],
    ['when a source is empty', (cwd) => write(cwd, 'claims/two/a.md', '')],
    [
      'when another claim file names the speaker in full',
      (cwd) =>
        write(
          cwd,
          'claims/two/e.json',
          '{ "source": "a.md", "speaker": { "name": "Ann Berg", "roles": ["mayor"] }, "claims": [{ "quote": "before the winter comes" }] }',
        ),
    ],
    [
      'when the source is declared otherwise',
      (cwd) =>
        write(
          cwd,
          'claims/two/sources.json',
          '{ "sources": { "a.md": { "access": "withheld" } } }',
        ),
    ],
    [
      'when the config sets a verdict',
      (cwd) => write(cwd, 'wortlaut.config.json', '{ "verdicts": { "verbatim": "warn" } }'),
    ],
    [
      'when the config adds a word',
      (cwd) =>
        write(cwd, 'wortlaut.config.json', '{ "words": { "en": { "negation": ["harbour"] } } }'),
    ],
    ['when a claim file is broken', (cwd) => write(cwd, 'claims/two/c.json', '{')],
  ];
  test.each(changes)('%s', async (_, change) => {
    const cwd = project(FILES);
    await checked(cwd);
    change(cwd);
    await checked(cwd);
    await checked(cwd);
  });

  const others: [string, Asked][] = [
    ['strictly', { strict: true }],
    ['by another profile', { profile: 'ap' }],
    ['in another language', { lang: 'de' }],
    ['over a part', { paths: ['claims/one'] }],
    ['with the texts', { includeText: true }],
  ];
  test.each(others)('%s after a run in the ordinary way', async (_, asked) => {
    const cwd = project(FILES);
    await checked(cwd);
    await checked(cwd, asked);
    await checked(cwd);
  });
});

test('what stands in the cache is used: an answer that is altered there, hash and all, comes out', async () => {
  const cwd = project(FILES);
  await checked(cwd);
  const altered = (body: unknown) =>
    JSON.parse(JSON.stringify(body).replaceAll('"verdict":"verbatim"', '"verdict":"tidied"'));
  poisoned(cwd, altered);
  const { out } = wortlaut(['check', '-r', 'json', '--cache'], cwd);
  expect(JSON.parse(out).summary.verdicts).toMatchObject({ verbatim: 0, tidied: 4 });
});

describe('what somebody put into the cache, hash and all, is as if it were not there:', () => {
  type Row = Record<string, unknown>;
  type Body = { source: unknown; row: unknown; claims: unknown };
  const rows = (change: (row: Row) => unknown) => (body: Body) => ({
    ...body,
    claims: (body.claims as [string, Row][]).map(([key, row]) => [key, change(row)]),
  });
  const poisons: [string, (body: Body) => unknown][] = [
    ['null', () => null],
    ['a number', () => 7],
    ['no claims', (body) => ({ ...body, claims: {} })],
    ['claims that are no pairs', (body) => ({ ...body, claims: [7, null, 'x', []] })],
    ['an empty row', rows(() => ({}))],
    ['no row', rows(() => null)],
    ['a row without a verdict', rows(({ verdict: _, ...row }) => row)],
    ['a verdict that there is not', rows((row) => ({ ...row, verdict: '__proto__' }))],
    ['a match without segments', rows((row) => ({ ...row, match: {} }))],
    ['findings that are none', rows((row) => ({ ...row, findings: [null] }))],
    ['evidence that is none', rows((row) => ({ ...row, evidence: [{}] }))],
    ['a key that no row has', rows((row) => ({ ...row, extra: 1 }))],
    ['the row of another claim', rows((row) => ({ ...row, id: 'else/where' }))],
    ['other words', rows((row) => ({ ...row, quote: 'We will close it' }))],
    ['a source without its row', (body) => ({ ...body, row: { quotations: [] } })],
    [
      'quotations that are none',
      (body) => ({ ...body, row: { ...(body.row as Row), quotations: [7] } }),
    ],
  ];
  test.each(poisons)('%s', async (_, poison) => {
    const cwd = project(FILES);
    await checked(cwd);
    poisoned(cwd, (body) => poison(body as Body));
    await checked(cwd);
  });

  test('a decision, which is not the cache’s to make', async () => {
    const cwd = project({ ...FILES, 'claims/two/c.json': claims(['We will close the harbour']) });
    await checked(cwd);
    const decision = {
      ...{ action: 'accept', reviewer: 'x', reason: 'x', date: '2026-01-01', until: null },
      ...{ state: 'in-effect', changed: [], others: [], file: 'd.json' },
    };
    poisoned(cwd, (body) => rows((row) => ({ ...row, decision, known: true }))(body as Body));
    await checked(cwd);
  });
});

describe('a damaged cache is made again, and nobody is told:', () => {
  const damages: [string, (text: string) => string][] = [
    ['empty', () => ''],
    ['cut short', (text) => text.slice(0, text.length / 2)],
    ['no JSON', () => 'x'.repeat(500)],
    ['with a verdict changed', (text) => text.replace('"verbatim"', '"not-found"')],
    ['with its lines swapped', (text) => text.split('\n').reverse().join('\n')],
  ];
  test.each(damages)('%s', async (_, damage) => {
    const cwd = project(FILES);
    await checked(cwd);
    const before = cacheFiles(cwd).map((file) => readFileSync(file, 'utf8'));
    for (const file of cacheFiles(cwd)) writeFileSync(file, damage(readFileSync(file, 'utf8')));
    await checked(cwd);
    expect(cacheFiles(cwd).map((file) => readFileSync(file, 'utf8'))).toEqual(before);
  });

  test('a folder where a file should be', async () => {
    const cwd = project(FILES);
    await checked(cwd);
    for (const file of cacheFiles(cwd)) {
      rmSync(file);
      mkdirSync(file);
    }
    await checked(cwd);
  });

  test('a file where the folder should be', async () => {
    await checked(project({ ...FILES, '.wortlaut-cache': 'mine' }));
  });
});

test('a failure to read is never kept', async () => {
  const cwd = project(FILES);
  const path = join(cwd, 'claims/two/a.md');
  unlinkSync(path);
  expect((await checked(cwd)).summary.unchecked).toBe(2);
  writeFileSync(path, FILES['claims/two/a.md']);
  expect((await checked(cwd)).summary.unchecked).toBe(0);
  chmodSync(path, 0o000);
  await checked(cwd);
});

test('two runs at once give what one gives', async () => {
  const cwd = project(FILES);
  const runs = Array.from(
    { length: 2 },
    () =>
      new Promise<string>((resolve) => {
        const child = spawn(process.execPath, [bin, 'check', '-r', 'json', '--cache'], { cwd });
        let out = '';
        child.stdout.on('data', (chunk) => {
          out += chunk;
        });
        child.on('close', () => resolve(out));
      }),
  );
  const outs = await Promise.all(runs);
  const { out: plain } = wortlaut(['check', '-r', 'json'], cwd);
  for (const out of outs) expect(out).toBe(plain);
  expect(readdirSync(cacheFolder(cwd)).every((name) => /^[0-9a-f]{32}\.json$/.test(name))).toBe(
    true,
  );
});

const cacheFolder = (cwd: string): string => join(cacheFiles(cwd)[0] ?? '', '..');

test('the folder keeps itself out of git, and is where it is asked to be', () => {
  const cwd = project(FILES);
  wortlaut(['check', '--cache-dir', 'kept/here'], cwd);
  expect(readFileSync(join(cwd, 'kept/here/.gitignore'), 'utf8')).toBe('*\n');
  expect(readdirSync(cwd)).not.toContain('.wortlaut-cache');
  write(cwd, 'wortlaut.config.json', '{ "cache": "other" }');
  wortlaut(['check', '--no-cache'], cwd);
  expect(readdirSync(cwd)).not.toContain('other');
  wortlaut(['check'], cwd);
  expect(readdirSync(cwd)).toContain('other');
});

test('no more than six setups are kept', async () => {
  const cwd = project({ 'claims/a.md': 'A.\n', 'claims/a.json': claims([says(0)]) });
  for (const lang of ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh']) await checked(cwd, { lang });
  const setups = readdirSync(join(cwd, '.wortlaut-cache')).filter((name) => name !== '.gitignore');
  expect(setups).toHaveLength(6);
});
