// Which snapshots have changed where they came from, and which quoted passages that touches.

import { dirname, join, posix, resolve } from 'node:path';
import { findConfig } from '../../load/config.js';
import { filesBelow } from '../../load/discover.js';
import type { Claim } from '../../schema/result.generated.js';
import type { SnapshotRecord } from '../../schema/sources.generated.js';
import { InputError } from '../../util/errors.js';
import { fromRoot, readRegular, sha256 } from '../../util/files.js';
import { SOURCES_NAME } from '../../util/neighbour-names.js';
import { fetchPage } from './fetch.js';
import { withCharset } from './names.js';
import { readSources } from './record.js';
import { FETCH_RULES, visible } from './take.js';

/** Where to look for snapshots. */
export interface ChangesRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config: string | null;
  /** Folders, from `cwd`. */
  readonly folders: readonly string[];
  readonly allowPrivate: boolean;
}

/** One snapshot beside what was recorded of it, and what its address has today. */
export interface SnapshotChange {
  /** From the root, with `/`. */
  readonly path: string;
  /** Null for a file of this machine: nothing is fetched. */
  readonly url: string | null;
  /** What the address has: `layout`: other bytes, but the same visible text. */
  readonly state: 'same' | 'layout' | 'changed' | 'unknown';
  /** The stored copy: whether it still has the bytes that were recorded. */
  readonly copy: 'same' | 'edited' | 'missing';
  /** The moment that was recorded. */
  readonly retrieved: string;
  /** Claims whose passage does not stand in the new text any more. */
  readonly touched: readonly Claim[];
  /** Why the state is unknown. */
  readonly failure: InputError | null;
}

/**
 * Fetches every recorded snapshot again and compares. Nothing is written.
 *
 * @param claims checked claims of the project, evidence among them
 */
export async function snapshotChanges(
  { cwd, config, folders, allowPrivate }: ChangesRequest,
  claims: readonly Claim[],
): Promise<readonly SnapshotChange[]> {
  const { root } = await findConfig(cwd, config);
  const found = await Promise.all(
    folders.map((folder) => recordsBelow(root, resolve(cwd, folder))),
  );
  const changes: SnapshotChange[] = [];
  for (const { path, url, record } of found.flat()) {
    const cited = claims.filter(({ source }) => source === path);
    const copy = await copyOf(join(root, path), record);
    const known = { path, url, copy, retrieved: record.retrieved, failure: null };
    try {
      const today = url === null ? SAME : await compare(url, path, record, cited, allowPrivate);
      changes.push({ ...known, ...today });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      changes.push({ ...known, state: 'unknown', touched: [], failure: error });
    }
  }
  return changes;
}

const SAME = { state: 'same', touched: [] } as const;

async function copyOf(file: string, record: SnapshotRecord): Promise<SnapshotChange['copy']> {
  const bytes = await readRegular(file).catch(() => null);
  if (bytes === null) return 'missing';
  return sha256(bytes) === record.sha256 ? 'same' : 'edited';
}

async function compare(
  url: string,
  path: string,
  record: SnapshotRecord,
  cited: readonly Claim[],
  allowPrivate: boolean,
): Promise<Pick<SnapshotChange, 'state' | 'touched'>> {
  const bytes = withCharset(await fetchPage(url, { ...FETCH_RULES, allowPrivate }));
  if (sha256(bytes) === record.sha256) return SAME;
  const { source, unread } = await visible(path, bytes);
  if (!source) throw unread ?? new InputError('snapshot/unreadable', `${url} cannot be read.`);
  const isSame = sha256(new TextEncoder().encode(source.text)) === record.textSha256;
  if (isSame) return { state: 'layout', touched: [] };
  const text = plain(source.text);
  const touched = cited.filter(
    ({ match }) => match?.segments.some((segment) => !text.includes(plain(segment.text))) ?? false,
  );
  return { state: 'changed', touched };
}

/** White space and the composition of letters differ from save to save. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

interface Record {
  readonly path: string;
  readonly url: string | null;
  readonly record: SnapshotRecord;
}

/** All records in the sources.json below a folder, sorted. */
async function recordsBelow(root: string, folder: string): Promise<readonly Record[]> {
  const files = await filesBelow(folder).catch((cause: unknown) => {
    throw new InputError('snapshot/folder', `${fromRoot(root, folder)} is no folder.`, {
      hint: 'Name the folder of a dossier.',
      cause,
    });
  });
  const lists = files.filter((file) => posix.basename(file.replaceAll('\\', '/')) === SOURCES_NAME);
  const records: Record[] = [];
  for (const file of lists.sort()) {
    const name = fromRoot(root, file);
    const bytes = await readRegular(file).catch((cause) => {
      throw new InputError('sources/unreadable', `${name} cannot be read.`, { cause });
    });
    const { snapshots = {} } = readSources(name, new TextDecoder().decode(bytes));
    for (const [name, record] of Object.entries(snapshots).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const path = fromRoot(root, join(dirname(file), name));
      records.push({ path, url: record.url ?? null, record });
    }
  }
  return records;
}
