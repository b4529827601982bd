// Which files are claim files, and which are not.

import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { discover } from '../../src/load/discover.js';
import { loadFolder, withFolder } from './folder.js';

const FILES = {
  'claims/a.json': '',
  'claims/b/c.json': '',
  'claims/b/C.JSON': '',
  'claims/b/article.md': '',
  'claims/decisions.json': '',
  'claims/b/sources.json': '',
  'claims/b/draft.md.decisions.json': '',
  'claims/package.json': '',
  'claims/.hidden/d.json': '',
  'claims/node_modules/p/e.json': '',
  'other/f.json': '',
  'g.json': '',
};

describe('discover', () => {
  test.each<[string, readonly string[], readonly string[] | null, string, readonly string[]]>([
    [
      'claims/ when nothing is said',
      [],
      null,
      '.',
      ['claims/a.json', 'claims/b/C.JSON', 'claims/b/c.json'],
    ],
    ['what the config says', [], ['other', 'g.json'], '.', ['g.json', 'other/f.json']],
    ['globs of the config', [], ['*/b/*.json', 'o*/**'], '.', ['claims/b/c.json', 'other/f.json']],
    ['what is named, before the config', ['other'], ['claims'], '.', ['other/f.json']],
    ['what is named, once', ['g.json', './g.json', 'claims/../g.json'], null, '.', ['g.json']],
    [
      'what is named from a folder below',
      ['../../g.json', '.'],
      null,
      'claims/b',
      ['claims/b/C.JSON', 'claims/b/c.json', 'g.json'],
    ],
    ['a glob that the shell left alone', ['claims/*.json'], null, '.', ['claims/a.json']],
    [
      'files that stand beside claim files, when the shell names them',
      ['claims/decisions.json', 'g.json'],
      null,
      '.',
      ['g.json'],
    ],
  ])('finds %s', async (_title, named, configured, cwd, expected) => {
    await withFolder(FILES, async (root) => {
      const found = await discover({ root, cwd: join(root, cwd), named, configured });
      expect(found).toMatchObject({ problems: [], paths: expected });
    });
  });

  test('follows links to files but not to folders, which may go in a circle', async () => {
    await withFolder(FILES, async (root) => {
      await symlink('.', join(root, 'other/circle'));
      await symlink('../g.json', join(root, 'other/linked.json'));
      const found = await discover({ root, cwd: root, named: ['other'], configured: null });
      expect(found.paths).toEqual(['other/f.json', 'other/linked.json']);
    });
  });

  test.each([
    [['claims/d*'], ['claims/d1/a.json', 'claims/d2/deep/b.json']],
    [['claims/d1*'], ['claims/d1/a.json']],
    [
      ['claims', '!claims/d1*'],
      ['claims/d2/deep/b.json', 'claims/e.json'],
    ],
    [['claims/*.json'], ['claims/e.json']],
  ])('takes folders that a pattern fits with all below them: %s', async (named, paths) => {
    const files = {
      'claims/d1/a.json': '{}',
      'claims/d2/deep/b.json': '{}',
      'claims/e.json': '{}',
    };
    await withFolder(files, async (root) => {
      const found = await discover({ root, cwd: root, named: [], configured: named });
      expect(found.paths).toEqual(paths);
    });
  });

  test('takes no source for a claim file, whatever its ending', async () => {
    const { claims, problems } = await loadFolder({
      'claims/a.json': { source: 'talk.json', claims: [{ quote: 'x' }] },
      'claims/talk.json': { turns: [] },
      'claims/later.json': { turns: [] },
      'claims/sources.json': { sources: { 'later.json': { kind: 'transcript' } } },
      'claims/stray.json': { turns: [] },
    });
    expect(claims).toHaveLength(1);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['claims/stray.json']));
  });

  test.each([
    ['there is no claims folder', {}, [], 'no claim files were found in "claims"'],
    ['the folder holds none', { 'x/a.md': '' }, ['x'], 'no claim files were found in "x"'],
    [
      'the files hold none',
      { 'claims/a.json': '{"claims": []}' },
      [],
      'no claims stand in "claims/a.json"',
    ],
  ])('says so when %s', async (_title, files, paths, message) => {
    const { problems } = await loadFolder(files, { paths });
    expect(problems).toMatchObject([{ ruleId: 'claims/none', level: 'error', message }]);
  });

  test('says which of several paths are missing, and still loads the others', async () => {
    const { claims, problems } = await loadFolder(
      { 'claims/a.json': { source: 'a.md', claims: [{ quote: 'x' }] } },
      { paths: ['claims', 'clams', 'x\u001b.json'] },
    );
    expect(claims).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      '"clams" does not exist',
      '"x\\u001b.json" does not exist',
    ]);
  });
});
