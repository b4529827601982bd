// Reading behind the fence, and writing whole or not at all.

import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { fromRoot, isBelow, readBelow, writeWhole } from '../../src/util/files.js';
import { withFolder } from '../load/folder.js';

const FILES = { 'root/in/a.txt': 'abc', 'outside/b.txt': 'secret', 'root2/c.txt': 'near' };

/** Reads from `root`; gives back the text or the code of the error. */
async function readFrom(
  folder: string,
  path: string,
  { allowed = [] as readonly string[], bytesMax = 100 } = {},
): Promise<string> {
  const fence = { root: join(folder, 'root'), allowed };
  try {
    const { bytes } = await readBelow(fence, { path, bytesMax, family: 'source' });
    return new TextDecoder().decode(bytes);
  } catch (error) {
    expect(String(error)).not.toContain(folder);
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

describe('readBelow', () => {
  test('gives the bytes and their SHA-256', async () => {
    await withFolder(FILES, async (folder) => {
      const fence = { root: join(folder, 'root'), allowed: [] };
      const read = await readBelow(fence, { path: 'in/a.txt', bytesMax: 3, family: 'source' });
      expect(read.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
      expect([...read.bytes]).toEqual([...Buffer.from('abc')]);
    });
  });

  test.each([
    ['in/a.txt', 'abc'],
    ['./in/../in/a.txt', 'abc'],
    ['../outside/b.txt', 'source/outside-root'],
    ['../root2/c.txt', 'source/outside-root'],
    ['/etc/passwd', 'source/outside-root'],
    ['in/none.txt', 'source/missing'],
    ['in/a.txt/b.txt', 'source/missing'],
    ['in', 'source/unreadable'],
    ['in/a\0.txt', 'source/unreadable'],
    [`in/${'x'.repeat(300)}.txt`, 'source/unreadable'],
  ])('reads %j as %s', async (path, expected) => {
    await withFolder(FILES, async (folder) => {
      expect(await readFrom(folder, path)).toBe(expected);
    });
  });

  test.each([
    ['a link to a file outside', 'link.txt', '../outside/b.txt', 'source/outside-root'],
    ['a link to a folder outside', 'link/b.txt', '../outside', 'source/outside-root'],
    ['a link to a file inside', 'link.txt', 'in/a.txt', 'abc'],
    ['a link to itself', 'link.txt', 'link.txt', 'source/unreadable'],
  ])('follows %s', async (_title, path, target, expected) => {
    await withFolder(FILES, async (folder) => {
      await symlink(target, join(folder, 'root', path.split('/')[0] ?? ''));
      expect(await readFrom(folder, path)).toBe(expected);
    });
  });

  test('reads from folders that are allowed, and from no others', async () => {
    await withFolder(FILES, async (folder) => {
      const allowed = ['../outside', '../gone'];
      expect(await readFrom(folder, '../outside/b.txt', { allowed })).toBe('secret');
      expect(await readFrom(folder, '../root2/c.txt', { allowed })).toBe('source/outside-root');
      expect(await readFrom(folder, '../gone/x.txt', { allowed })).toBe('source/missing');
    });
  });

  test('reads a file of the largest size, and none above', async () => {
    await withFolder(FILES, async (folder) => {
      expect(await readFrom(folder, 'in/a.txt', { bytesMax: 3 })).toBe('abc');
      expect(await readFrom(folder, 'in/a.txt', { bytesMax: 2 })).toBe('source/too-large');
    });
  });

  test('names the file that was meant, when one of its folder is like it', async () => {
    await withFolder({ 'in/article.md': '', 'in/notes.md': '' }, async (root) => {
      const hintOf = (path: string) =>
        readBelow({ root, allowed: [] }, { path, bytesMax: 1, family: 'source' }).catch(
          ({ hint }) => hint,
        );
      expect(await hintOf('in/artikel.md')).toBe('Did you mean "article.md"?');
      expect(await hintOf('in/speech.txt')).toContain('Check the path');
      expect(await hintOf('gone/article.md')).toContain('Check the path');
    });
  });

  test('does not wait for a named pipe', async () => {
    await withFolder(FILES, async (folder) => {
      await promisify(execFile)('mkfifo', [join(folder, 'root/pipe')]);
      expect(await readFrom(folder, 'pipe')).toBe('source/unreadable');
    });
  });
});

describe('paths', () => {
  test.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a', '/a/..b', true],
    ['/a', '/ab', false],
    ['/a', '/', false],
    ['/a/b', '/a', false],
  ])('below %s is %s: %s', (folder, path, below) => {
    expect(isBelow(folder, path)).toBe(below);
  });

  test('are printed from the root', () => {
    expect(fromRoot('/a/b', '/a/b/c/d.md')).toBe('c/d.md');
    expect(fromRoot('/a/b', '/a/c.md')).toBe('../c.md');
    expect(fromRoot('/a/b', '/a/b')).toBe('.');
  });
});

describe('writeWhole', () => {
  test('writes, makes folders, and leaves nothing beside the file', async () => {
    await withFolder({}, async (folder) => {
      const path = join(folder, 'out/deep/result.json');
      await writeWhole(path, 'first');
      await writeWhole(path, 'second');
      expect(await readFile(path, 'utf8')).toBe('second');
      expect(await readdir(join(folder, 'out/deep'))).toEqual(['result.json']);
    });
  });

  test('leaves what stood there when it fails', async () => {
    await withFolder({}, async (folder) => {
      await mkdir(join(folder, 'out/index.html'), { recursive: true });
      await writeFile(join(folder, 'out/index.html/old'), 'old');
      await expect(writeWhole(join(folder, 'out/index.html'), 'new')).rejects.toThrow();
      expect(await readdir(join(folder, 'out'))).toEqual(['index.html']);
      expect(await readFile(join(folder, 'out/index.html/old'), 'utf8')).toBe('old');
    });
  });
});
