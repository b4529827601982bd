// The cache on disk: one file a source, written whole, with a hash of what is in it. Two runs at
// once may both write; the last one wins, and either is right. Whatever cannot be read, or is not
// what its hash says, is as if it were not there. Nothing that goes wrong here costs the run.

import { hash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../util/files.js';
import { makeFolder } from '../util/folders.js';

/** What is kept of one source. */
export interface Kept {
  /** The key of the source that `row` and `claims` were made with. */
  readonly source: string;
  /** The source's row, as it was found; null when only claims are known. */
  readonly row: unknown;
  /** Answers by the keys of their claims, as they were found: cache-rows.ts tells which are any. */
  readonly claims: ReadonlyMap<string, unknown>;
}

/** A place for what is kept of each source. */
export interface Shelf {
  read(path: string): Promise<Kept | null>;
  write(path: string, kept: Kept): Promise<void>;
}

/** Setups (profiles, languages, versions) of which answers are kept side by side. */
const SETUPS_MAX = 6;
const SETUP_NAME = /^[0-9a-f]{16}$/;

/** Opens the shelf of one setup; `folder` is absolute and made when something is written. */
export function openShelf(folder: string, setup: string): Shelf {
  const own = join(folder, setup);
  const file = (path: string) => join(own, `${sha256(path).slice(0, 32)}.json`);
  let ready: Promise<void> | null = null;
  return {
    async read(path) {
      const text = await readFile(file(path), 'utf8').catch(() => null);
      return text === null ? null : parsed(text);
    },
    async write(path, kept) {
      ready ??= prepare(folder, own);
      await ready;
      await writeWhole(file(path), printed(kept)).catch(() => undefined);
    },
  };
}

/** Makes the folder, hides it from git, and takes away setups that nobody has used for long. */
async function prepare(folder: string, own: string): Promise<void> {
  try {
    const isNew = makeFolder(own);
    await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
    if (isNew) await clear(folder);
  } catch {
    // Without a folder nothing is kept.
  }
}

async function clear(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => SETUP_NAME.test(name));
  const times = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = times.sort((a, b) => b.time - a.time).slice(SETUPS_MAX);
  for (const { name } of old) await rm(join(folder, name), { recursive: true, force: true });
}

const sha256 = (text: string): string => hash('sha256', text);

function printed({ source, row, claims }: Kept): string {
  const body = JSON.stringify({ source, row, claims: [...claims] });
  return `${sha256(body)}\n${body}\n`;
}

const isEntry = (value: unknown): value is [string, unknown] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';

const HASH_UNITS = 64;

function parsed(text: string): Kept | null {
  const body = text.slice(HASH_UNITS + 1, -1);
  if (sha256(body) !== text.slice(0, HASH_UNITS)) return null;
  try {
    const value: unknown = JSON.parse(body);
    if (value === null || typeof value !== 'object') return null;
    const { source, row, claims } = value as Readonly<Record<string, unknown>>;
    const isWhole = typeof source === 'string' && Array.isArray(claims) && claims.every(isEntry);
    return isWhole ? { source, row: row ?? null, claims: new Map(claims) } : null;
  } catch {
    return null;
  }
}
