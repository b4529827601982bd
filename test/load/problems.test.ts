// Every kind of problem, one row each at least: its rule, its place, what the hint says.

import { mkdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/load/index.js';
import { PROBLEM_RULES } from '../../src/load/problem-rules.js';
import type { Problem } from '../../src/model/problem.js';
import { readBelow } from '../../src/util/files.js';
import { type Files, withFolder } from './folder.js';

const GOOD = '{"source": "a.md", "claims": [{"id": "good", "quote": "Wir wollen mehr."}]}';
const CLAIM = '{"id": "bad", "quote": "Wir wollen mehr."}';

/** A claim file with one more claim. */
const withClaim = (claim: string): string => GOOD.replace(']}', `, ${claim}]}`);

interface Row {
  readonly rule: keyof typeof PROBLEM_RULES;
  readonly says: string;
  /** The file whose problem it is; ▶ in its text marks the place. */
  readonly file: string;
  readonly files: Files;
  readonly paths?: readonly string[];
  readonly config?: string;
  /** What a plain file cannot be: links, sockets. */
  readonly make?: (root: string) => Promise<unknown>;
  readonly level?: 'warning';
  readonly keeps?: number;
}

const inClaims = (rule: Row['rule'], text: string, says: string, keeps = 1): Row => ({
  rule,
  says,
  keeps,
  file: 'claims/a.json',
  files: { 'claims/a.json': text },
});
const inConfig = (rule: Row['rule'], text: string, says: string): Row => ({
  rule,
  says,
  file: 'wortlaut.config.json',
  files: { 'wortlaut.config.json': text, 'claims/a.json': GOOD },
});
const inSources = (rule: Row['rule'], text: string, says: string): Row => ({
  rule,
  says,
  file: 'claims/sources.json',
  files: { 'claims/sources.json': text, 'claims/a.json': GOOD },
});

const socket = (path: string) => (root: string) =>
  new Promise<void>((done) => {
    const server = createServer().listen(join(root, path), done);
    server.unref();
  });

const ROWS: readonly Row[] = [
  ...['[…]', '!!!'].map((quote) =>
    inClaims(
      'claims/no-words',
      `{"source": "../keep.txt", "claims": [{"quote": ▶"${quote}"}, {"quote": "Words"}]}`,
      'the quote has no words',
    ),
  ),
  {
    ...inSources(
      'sources/no-file',
      '{"sources": {▶"interveiw.txt": {"kind": "transcript"}, "b.txt": {"access": "withheld"}}}',
      'Did you mean "interview.txt"?',
    ),
    level: 'warning',
    files: {
      'claims/a.json': GOOD,
      'claims/interview.txt': '',
      'claims/sources.json':
        '{"sources": {▶"interveiw.txt": {"kind": "transcript"}, "b.txt": {"access": "withheld"}}}',
    },
  },
  inClaims(
    'source/outside-root',
    '{"claims": [{"quote": "Words", "source": ▶"C:/Texte/rede.txt"}]}',
    'relative to the claim file and stay in the project',
    0,
  ),
  inClaims(
    'source/backslash',
    '{"claims": [{"quote": "Words", "source": ▶"C:\\\\Texte\\\\rede.txt"}]}',
    '"../texts/rede.txt"',
    0,
  ),
  {
    ...inClaims('json/not-utf8', '', 'Save the file as UTF-8', 0),
    files: { 'claims/a.json': Buffer.from(GOOD.replace('W', 'Ü'), 'latin1') },
  },
  inClaims('json/empty', '▶', 'Write its JSON', 0),
  inClaims('json/truncated', `${GOOD.slice(0, -10)}▶`, 'cut off', 0),
  inClaims('json/too-deep', `{"claims": ${'['.repeat(63)}▶${'['.repeat(99)}`, 'nested', 0),
  inClaims('json/line-break', GOOD.replace('"Wir ', '▶"Wir\n'), '\\n', 0),
  inClaims('json/control-character', GOOD.replace('Wir ', 'Wir▶\u0007'), 'U+0007', 0),
  inClaims('json/unescaped-quote', GOOD.replace('wollen', '▶"wollen"'), 'Write \\"', 0),
  inClaims('json/syntax', GOOD.replace(']', ',▶]'), 'Take out the comma', 0),
  inClaims('json/duplicate-key', withClaim('{"quote": "a", ▶"quote": "b"}'), 'Keep one'),
  {
    ...inClaims('claims/missing', GOOD, 'Check the path'),
    file: 'claims/b.json',
    paths: ['claims/b.json', 'claims/a.json'],
  },
  {
    ...inClaims('claims/unreadable', GOOD, 'Name a file'),
    file: 'claims/s.json',
    paths: ['claims'],
    make: socket('claims/s.json'),
  },
  {
    ...inClaims('claims/outside-root', GOOD, '--cwd'),
    file: '../a.json',
    paths: ['../a.json', 'claims'],
    make: (root) => symlink(join(root, 'claims/a.json'), join(root, '../a.json')),
  },
  {
    ...inClaims('claims/too-large', GOOD, 'limits', 0),
    files: { 'claims/a.json': GOOD, 'wortlaut.config.json': { limits: { claimFileBytesMax: 20 } } },
  },
  {
    ...inClaims('claims/not-json', GOOD, 'end in .json'),
    file: 'claims/a.md',
    files: { 'claims/a.json': GOOD, 'claims/a.md': 'x' },
    paths: ['claims/a.json', 'claims/a.md'],
  },
  { rule: 'claims/none', says: 'Name claim files', file: 'claims', files: {}, keeps: 0 },
  {
    ...inClaims('claims/too-many', GOOD.replace('[', '▶['), 'claimsPerFileMax', 0),
    files: {
      'claims/a.json': withClaim(CLAIM).replace('[', '▶['),
      'wortlaut.config.json': { limits: { claimsPerFileMax: 1 } },
    },
  },
  inClaims('claims/unknown-key', withClaim('{▶"qoute": "a"}'), 'Did you mean "quote"?'),
  inClaims('claims/missing-key', withClaim('▶{"id": "a"}'), 'Add "quote"'),
  inClaims('claims/wrong-type', withClaim('{"quote": ▶7}'), '7 stands where a text is expected'),
  inClaims(
    'claims/unknown-value',
    GOOD.replace('"a.md"', '{"path": "a.md", "kind": ▶"artikle"}'),
    'Did you mean "article"?',
    0,
  ),
  inClaims('claims/bad-value', withClaim('{"quote": ▶""}'), 'The text is empty'.slice(4)),
  inClaims('claims/duplicate-id', withClaim('{"id": ▶"good", "quote": "b"}'), 'on line 1'),
  {
    ...inClaims('claims/quote-too-long', '', 'quoteUnitsMax'),
    files: {
      'claims/a.json': withClaim(`{"quote": ▶"${'x'.repeat(99)}"}`),
      'wortlaut.config.json': { limits: { quoteUnitsMax: 98 } },
    },
  },
  inClaims('claims/no-source', `{"claims": [▶${CLAIM}]}`, 'Add "source"', 0),
  inClaims(
    'source/web-address',
    withClaim('{"quote": "b", "source": ▶"https://example.org/a"}'),
    'wortlaut snapshot',
  ),
  inClaims('source/backslash', withClaim('{"quote": "b", "source": ▶"x\\\\a.md"}'), '"x/a.md"'),
  inClaims(
    'source/outside-root',
    withClaim('{"quote": "b", "source": {"path": ▶"../../a.md"}}'),
    '"roots"',
  ),
  {
    ...inClaims(
      'source/conflict',
      withClaim('{"quote": "b", "source": {"path": "a.md", "lang": ▶"en"}}').replace(
        '"a.md"',
        '{"path": "a.md", "lang": "de"}',
      ),
      'sources.json',
      2,
    ),
    level: 'warning',
  },
  {
    ...inSources('sources/unreadable', '', 'Name a file'),
    files: { 'claims/a.json': GOOD },
    make: (root) => mkdir(join(root, 'claims/sources.json')),
  },
  {
    ...inSources('sources/outside-root', '', 'Move it'),
    files: { 'claims/a.json': GOOD },
    make: (root) => symlink('/dev/null', join(root, 'claims/sources.json')),
  },
  {
    ...inSources('sources/too-large', '{}', 'limits'),
    files: {
      'claims/a.json': GOOD,
      'claims/sources.json': `{${' '.repeat(200)}}`,
      'wortlaut.config.json': { limits: { claimFileBytesMax: 100 } },
    },
  },
  inSources(
    'sources/unknown-key',
    '{"sources": {"a.md": {▶"titel": "x"}}}',
    'Did you mean "title"?',
  ),
  inSources('sources/wrong-type', '{"sources": ▶["a.md"]}', 'an object'),
  inSources('sources/unknown-value', '{"defaults": {"made": ▶"scan"}}', '"ocr"'),
  inSources('sources/bad-value', '{"defaults": {"published": ▶"gestern"}}', '2022-03-18'),
  {
    ...inConfig('config/missing', '{}', 'Check the path'),
    file: 'other.json',
    config: 'other.json',
  },
  {
    ...inConfig('config/unreadable', '', 'Name a file'),
    files: { 'claims/a.json': GOOD },
    make: (root) => mkdir(join(root, 'wortlaut.config.json')),
  },
  {
    ...inConfig('config/outside-root', '', 'Move it'),
    files: { 'claims/a.json': GOOD },
    make: (root) => symlink('/dev/null', join(root, 'wortlaut.config.json')),
  },
  inConfig('config/too-large', `{${' '.repeat(5_000_000)}}`, 'limit is'),
  inConfig('config/unknown-key', '{▶"profil": "ap"}', 'Did you mean "profile"?'),
  inConfig('config/wrong-type', '{"claims": ▶"claims"}', 'a list'),
  inConfig('config/unknown-value', '{"profile": ▶"strict"}', '"scholarly"'),
  inConfig('config/bad-value', '{"lang": ▶"German"}', '"en-GB"'),
];

/** Takes the mark out of a file's text, and says where it stood. */
function unmarked(content: unknown): { content: unknown; place: unknown } {
  if (typeof content !== 'string' || !content.includes('▶')) {
    return { content, place: { line: expect.anything(), column: expect.anything() } };
  }
  const lines = content.slice(0, content.indexOf('▶')).split('\n');
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return { content: content.replace('▶', ''), place };
}

async function problemsOf(row: Row): Promise<{ problems: readonly Problem[]; claims: number }> {
  const files = Object.entries(row.files).map(([path, content]) => [
    path,
    unmarked(content).content,
  ]);
  // One folder deeper than the one that is taken away, so that `..` is taken away as well.
  const deeper = Object.fromEntries(files.map(([path, content]) => [`root/${path}`, content]));
  return withFolder({ ...deeper, 'root/keep.txt': '' }, async (folder) => {
    const root = join(folder, 'root');
    await row.make?.(root);
    const { problems, claims } = await load({
      cwd: root,
      paths: row.paths ?? [],
      config: row.config ?? null,
    });
    expect(JSON.stringify(problems)).not.toContain(folder);
    return { problems, claims: claims.length };
  });
}

describe('a problem has its rule, its place and a hint', () => {
  test.each(ROWS)('$rule: $says', async (row) => {
    const { problems, claims } = await problemsOf(row);
    expect(problems).toMatchObject([
      { ruleId: row.rule, file: row.file, level: row.level ?? 'error' },
    ]);
    expect(`${problems[0]?.message} ${problems[0]?.hint}`).toContain(row.says);
    const content = row.files[row.file];
    if (typeof content === 'string' && content.includes('▶')) {
      expect(problems[0]).toMatchObject(Object(unmarked(content).place));
    }
    expect(claims).toBe(row.keeps ?? 1);
  });

  test.each([
    ['source/missing', 'none.md', 100],
    ['source/unreadable', 'folder', 100],
    ['source/too-large', 'folder/a.md', 3],
    ['source/outside-root', '../a.md', 100],
  ])('%s', async (rule, path, bytesMax) => {
    await withFolder({ 'folder/a.md': 'four' }, async (root) => {
      const read = readBelow({ root, allowed: [] }, { path, bytesMax, family: 'source' });
      await expect(read).rejects.toMatchObject({
        code: rule,
        file: path,
        hint: expect.stringMatching(/\.$/),
      });
    });
  });

  test('every rule has a row', () => {
    const exercised = new Set<string>(ROWS.map(({ rule }) => rule));
    for (const name of ['missing', 'unreadable', 'too-large']) exercised.add(`source/${name}`);
    expect(Object.keys(PROBLEM_RULES).filter((rule) => !exercised.has(rule))).toEqual([]);
  });
});
