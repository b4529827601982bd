// Which snapshots have changed where they came from, and which quoted passages that touches.

import { readFile } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { findConfig } from '../../load/config.js';
import { filesBelow } from '../../load/discover.js';
import type { Claim } from '../../schema/result.generated.js';
import type { SnapshotRecord } from '../../schema/sources.generated.js';
import { InputError } from '../../util/errors.js';
import { fromRoot, sha256 } from '../../util/files.js';
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

/** One snapshot beside what its address has today. */
export interface SnapshotChange {
  /** From the root, with `/`. */
  readonly path: string;
  readonly url: string;
  /** `layout`: other bytes, but the same visible text. */
  readonly state: 'same' | 'layout' | 'changed' | 'unknown';
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
    try {
      changes.push({
        path,
        url,
        failure: null,
        ...(await compare(url, path, record, cited, allowPrivate)),
      });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      changes.push({ path, url, state: 'unknown', touched: [], failure: error });
    }
  }
  return changes;
}

async function compare(
  url: string,
  path: string,
  record: SnapshotRecord,
  cited: readonly Claim[],
  allowPrivate: boolean,
): Promise<Pick<SnapshotChange, 'state' | 'touched'>> {
  const bytes = withCharset(await fetchPage(url, { ...FETCH_RULES, allowPrivate }));
  if (sha256(bytes) === record.sha256) return { state: 'same', touched: [] };
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
  readonly url: string;
  readonly record: SnapshotRecord;
}

/** All records with an address in the sources.json below a folder, sorted. */
async function recordsBelow(root: string, folder: string): Promise<readonly Record[]> {
  const files = await filesBelow(folder).catch((cause: unknown) => {
    throw new InputError('snapshot/folder', `${fromRoot(root, folder)} is no folder.`, {
      hint: 'Name the folder of a dossier.',
      cause,
    });
  });
  const lists = files.filter(
    (file) => posix.basename(file.replaceAll('\\', '/')) === 'sources.json',
  );
  const records: Record[] = [];
  for (const file of lists.sort()) {
    const { snapshots = {} } = readSources(fromRoot(root, file), await readFile(file, 'utf8'));
    for (const [name, record] of Object.entries(snapshots).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const path = fromRoot(root, join(dirname(file), name));
      if (record.url !== undefined) records.push({ path, url: record.url, record });
    }
  }
  return records;
}
