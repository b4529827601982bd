// The tool as it is installed: without the packages that stand beside it here.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'wortlaut-installed-'));

beforeAll(() => {
  mkdirSync(join(folder, 'tool'));
  cpSync(join(root, 'dist'), join(folder, 'tool/dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'tool/package.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['article-chromium.pdf', 'article.docx', 'article.odt', 'article.html'])(
  'reads %s, and ends',
  (name) => {
    cpSync(join(root, 'test/fixtures/formats', name), join(folder, name));
    const words = 'hat die enge Zusammenarbeit mit Japan eine neue Stufe erreicht';
    const command = [join(folder, 'tool/dist/cli.js'), 'find', words, name];
    const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
      cwd: folder,
      env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'cache') },
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect({ status, stderr, error }).toEqual({ status: 0, stderr: '', error: undefined });
    expect(stdout).toContain('said by Olaf Scholz');
  },
  40_000,
);
