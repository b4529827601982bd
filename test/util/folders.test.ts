import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFolder } from '../../src/util/folders.js';

const root = mkdtempSync(join(tmpdir(), 'wortlaut-folders-'));
afterEach(() => rmSync(join(root, 'a'), { recursive: true, force: true }));

test('a folder is made with those above it, and is new once', () => {
  const path = join(root, 'a', 'b', 'c');
  expect([makeFolder(path), makeFolder(path)]).toEqual([true, false]);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('the rights that are asked for are given', () => {
  const path = join(root, 'a', 'b');
  makeFolder(path, 0o700);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test('a file of that name, or above it, is an error', () => {
  makeFolder(join(root, 'a'));
  writeFileSync(join(root, 'a', 'file'), '');
  expect(() => makeFolder(join(root, 'a', 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(root, 'a', 'file', 'b'))).toThrow(/ENOTDIR|EEXIST/);
});

// Here Node's own recursive `mkdir` tries for ever.
test.runIf(existsSync('/proc/self'))('a folder that takes no others is an error, at once', () => {
  expect(() => makeFolder('/proc/wortlaut/out')).toThrow('ENOENT');
});
