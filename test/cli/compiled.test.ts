// The kept compiled code: it may be missing, damaged or out of reach, and no run is the worse.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, root, tokyo, wortlaut } from './spawn.js';

const keepsItself = 'enableCompileCache' in module;
const help = (cache: string, ...args: string[]) =>
  wortlaut(args, tokyo(), { XDG_CACHE_HOME: cache });

describe.runIf(!keepsItself)('compiled code', () => {
  test('is kept below the cache folder and used again', () => {
    const cache = project({});
    const first = help(cache, 'check');
    const [name = ''] = readdirSync(join(cache, 'wortlaut'));
    const kept = readFileSync(join(cache, 'wortlaut', name));
    expect(name).toMatch(/^compiled-.*-check$/);
    expect(help(cache, 'check')).toEqual(first);
    expect(readFileSync(join(cache, 'wortlaut', name)).equals(kept)).toBe(true);
  });

  test('of another bundle is taken away, and no other file is', () => {
    const cache = project({ 'wortlaut/compiled-x64-1-2-3-check': '', 'wortlaut/notes.txt': '' });
    help(cache, 'check');
    const names = readdirSync(join(cache, 'wortlaut'));
    expect(names).toContain('notes.txt');
    expect(names).not.toContain('compiled-x64-1-2-3-check');
  });

  test('that is damaged is made again', () => {
    const cache = project({});
    const first = help(cache, 'check');
    const [name = ''] = readdirSync(join(cache, 'wortlaut'));
    writeFileSync(join(cache, 'wortlaut', name), 'no machine ever wrote this');
    expect(help(cache, 'check')).toEqual(first);
    expect(readFileSync(join(cache, 'wortlaut', name)).length).toBeGreaterThan(1_000);
  });

  test('that cannot be kept is done without', () => {
    const cache = project({ wortlaut: 'a file where the folder should be' });
    expect(help(cache, 'check').code).toBe(0);
    expect(existsSync(join(cache, 'wortlaut/x'))).toBe(false);
  });
});

test('a command with a hostile name is only a usage error', () => {
  const cache = project({});
  mkdirSync(join(cache, 'wortlaut'));
  expect(help(cache, '../../evil').code).toBe(2);
  expect(existsSync(join(cache, 'evil'))).toBe(false);
});

test('the bundle is in ASCII, as it is read', () => {
  expect(readFileSync(join(root, 'dist/main.cjs'), 'utf8')).toMatch(/^[\0-\x7f]*$/);
});
