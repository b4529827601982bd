// Runs the built command as a user does: another process, its streams and its exit code.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

export const root = join(import.meta.dirname, '../..');
export const bin = join(root, 'dist/cli.js');

export interface Done {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `wortlaut ARGS` in a folder, without a terminal and with a clean environment. */
export function wortlaut(args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = {}): Done {
  const { PATH } = process.env;
  const done = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    // The compiled code that tests keep is not the user's.
    env: { PATH, XDG_CACHE_HOME: join(tmpdir(), 'wortlaut-test-cache'), ...env },
    maxBuffer: 1 << 28,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A throw-away project with the given files; gone when the test ends. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for all tests of a group: made outside of them, and gone after the last. */
export function projectForAll(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A throw-away copy of the Tokyo case. */
export function tokyo(): string {
  const folder = project({});
  cpSync(join(root, 'claims'), join(folder, 'claims'), { recursive: true });
  return folder;
}
