// A page or file from the web, or from this machine, put into a dossier with a record of what it was.

import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { VERSION } from '../../generated/version.js';
import { findConfig } from '../../load/config.js';
import { NOTHING_DECLARED } from '../../load/declare.js';
import type { SourceMeta, SourceText } from '../../model/source.js';
import { read } from '../../read/index.js';
import { InputError } from '../../util/errors.js';
import { fromRoot, isBelow, sha256, writeWhole } from '../../util/files.js';
import { LIMITS } from '../../util/limits.js';
import { isTakenName } from '../../util/neighbour-names.js';
import { readerThread } from '../reader-thread.js';
import { type Fetched, type FetchRules, fetchPage } from './fetch.js';
import { snapshotName, withCharset } from './names.js';
import { planRecord } from './record.js';

/** What is to be kept. */
export interface SnapshotRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config: string | null;
  /** A web address, or a file; names count from `cwd`. */
  readonly address: string;
  /** The folder of the dossier. */
  readonly folder: string;
  /** What the file is to be called; null: a name made from the address. */
  readonly name: string | null;
  /** Replace a file that has changed. */
  readonly update: boolean;
  readonly allowPrivate: boolean;
  /** The moment that is recorded, ISO 8601. */
  readonly now: string;
}

/** What was kept. */
export interface Snapshot {
  /** From the root, with `/`. */
  readonly path: string;
  readonly state: 'written' | 'replaced' | 'same';
  readonly bytes: number;
  /** Units of its visible text; null when it could not be read. */
  readonly units: number | null;
  /** What it says of itself; null when it could not be read. */
  readonly meta: SourceMeta | null;
  /** Why it could not be read. */
  readonly unread: InputError | null;
}

export const FETCH_RULES: Omit<FetchRules, 'allowPrivate'> = {
  bytesMax: LIMITS.documentBytesMax,
  secondsMax: 30,
};

/**
 * Keeps a snapshot. Nothing is written when anything fails.
 *
 * @throws InputError as `fetchPage`, `snapshot/exists`, `snapshot/outside`, `source/missing`
 */
export async function takeSnapshot(request: SnapshotRequest): Promise<Snapshot> {
  const { root } = await findConfig(request.cwd, request.config);
  const folder = resolve(request.cwd, request.folder);
  if (folder !== root && !isBelow(root, folder)) throw outside(request.folder);
  const got = await contentOf(request);
  const bytes = withCharset(got);
  const file = join(folder, request.name ?? got.name);
  if (!isBelow(folder, file)) throw outsideName(request.name ?? got.name);
  if (isTakenName(basename(file))) throw reserved(basename(file));
  await refuseLinks(root, file);
  const path = fromRoot(root, file);
  const before = await readFile(file).catch(() => null);
  const [now, then] = [sha256(bytes), before && sha256(before)];
  if (then !== null && now !== then && !request.update) throw exists(path);
  const seen = await visible(path, bytes);
  const record = await planRecord(root, file, {
    url: got.web ? got.url : null,
    retrieved: request.now,
    sha256: now,
    textSha256: seen.source && sha256(new TextEncoder().encode(seen.source.text)),
    reader: `wortlaut ${VERSION}`,
  });
  if (now !== then) await writeWhole(file, bytes);
  if (record) await writeWhole(record.path, record.text);
  return {
    path,
    state: then === null ? 'written' : now === then ? 'same' : 'replaced',
    bytes: bytes.length,
    units: seen.source?.text.length ?? null,
    meta: seen.source?.meta ?? null,
    unread: seen.unread,
  };
}

type Got = Fetched & { readonly name: string; readonly web: boolean };

async function contentOf({ address, cwd, allowPrivate }: SnapshotRequest): Promise<Got> {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(address)) {
    const page = await fetchPage(address, { ...FETCH_RULES, allowPrivate });
    return { ...page, name: snapshotName(page), web: true };
  }
  const file = resolve(cwd, address);
  const size = await stat(file).catch(() => null);
  if (!size?.isFile()) {
    throw new InputError('source/missing', `${address} is neither an address nor a file.`, {
      hint: 'An address begins with https://; the path of a file counts from where you are.',
    });
  }
  if (size.size > FETCH_RULES.bytesMax) {
    throw new InputError(
      'snapshot/too-large',
      `${address} has more than ${FETCH_RULES.bytesMax} bytes.`,
    );
  }
  const bytes = await readFile(file);
  return { bytes, url: '', type: '', charset: null, name: basename(file), web: false };
}

/** What the checks would see of the file. */
export async function visible(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly source: SourceText | null; readonly unread: InputError | null }> {
  const defaults = { lang: null, kind: 'article' } as const;
  const file = { path, bytes, sha256: sha256(bytes), declared: NOTHING_DECLARED, defaults };
  try {
    return { source: await read(file, readerThread()), unread: null };
  } catch (error) {
    if (error instanceof InputError) return { source: null, unread: error };
    throw error;
  }
}

const reserved = (name: string): InputError =>
  new InputError('snapshot/name', `${name} is the name of another kind of file.`, {
    hint: 'Name the file with --name.',
  });

/** A link among the folders, or in the file's own place, may lead out of the project. */
async function refuseLinks(root: string, file: string): Promise<void> {
  const real = await realpath(root);
  for (let path = file; path !== root && isBelow(root, path); path = dirname(path)) {
    const found = await realpath(path).catch(() => null);
    if (found !== null && found !== real && !isBelow(real, found)) throw outside(path);
    const known = path === file ? await stat(path).catch(() => null) : null;
    if (known && !known.isFile()) throw reserved(basename(file));
  }
}

const outside = (name: string): InputError =>
  new InputError('snapshot/outside', `${name} lies outside of the project.`, {
    hint: 'Name a folder below the root: wortlaut snapshot https://… --to claims/harbour',
  });

const outsideName = (name: string): InputError =>
  new InputError('snapshot/outside', `${name} leads outside of the folder of the snapshot.`, {
    hint: 'Give --name the name of a file, and its folder with --to: --to claims/harbour --name page.html',
  });

const exists = (path: string): InputError =>
  new InputError('snapshot/exists', `${path} is there already, and says something else.`, {
    hint: 'Keep both by naming this one (--name), or replace it with --update: pins then tell what changed.',
  });
