// `--changed`: the claims that a change can have touched. Git says which files are as they were;
// whatever it does not vouch for (untracked, ignored, outside the repository) counts as changed.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { decisionsPath } from '../decide/file.js';
import type { Loaded } from '../load/index.js';
import type { Claim } from '../model/claim.js';
import { InputError } from '../util/errors.js';
import { fromRoot } from '../util/files.js';
import { escapeHidden } from '../util/json-show.js';
import { sourcesOf } from './units.js';

/**
 * The claims to check, file by file: those of files that have changed since a commit, or since the
 * branch left it, that cite a source that has, or that have decisions that have; also of those that
 * share a source with a changed claim file, as its speakers are known to all. A changed config or sources.json, or a JSON file that is gone and
 * may have been one of them or a claim file, touches everything.
 *
 * @param settled paths from the root of other files that decide on all claims
 * @throws InputError `changed/no-git`, `changed/no-repository`, `changed/unknown-ref`
 */
export async function changedClaims(
  { root, claims, inputs }: Loaded,
  settled: readonly string[],
  ref: string,
): Promise<readonly Claim[]> {
  const { unchanged, gone } = await askGit(root, ref);
  const files = new Set(claims.map(({ file }) => file));
  const common = inputs.map(({ path }) => path).filter((path) => !files.has(path));
  const deciding = [...settled, ...common];
  const decided = [...files]
    .map((file) => decisionsPath({ file }))
    .filter((path) => existsSync(join(root, path)));
  const isChanged = await changeOf(root, unchanged, [
    ...deciding,
    ...decided,
    ...files,
    ...claims.flatMap(sourcesOf),
  ]);
  const isAll = deciding.some(isChanged) || gone.some((path) => /\.json$/i.test(path));
  if (isAll) return claims;
  const shared = new Set(
    claims.filter(({ file }) => isChanged(file)).flatMap((claim) => sourcesOf(claim)),
  );
  const isTouched = (claim: Claim) =>
    isChanged(claim.file) ||
    isChanged(decisionsPath({ file: claim.file })) ||
    sourcesOf(claim).some((source) => shared.has(source) || isChanged(source));
  const touched = new Set(claims.filter(isTouched).map(({ file }) => file));
  return claims.filter(({ file }) => touched.has(file));
}

/** Tells whether a file, or what it links to, may have changed. */
async function changeOf(
  root: string,
  unchanged: ReadonlySet<string>,
  paths: readonly string[],
): Promise<(path: string) => boolean> {
  const changed = new Set<string>();
  const real = await realpath(root);
  await Promise.all(
    [...new Set(paths)].map(async (path) => {
      const target = await realpath(join(root, path)).catch(() => null);
      const isSame =
        target !== null && unchanged.has(path) && unchanged.has(fromRoot(real, target));
      if (!isSame) changed.add(path);
    }),
  );
  return (path) => changed.has(path);
}

/** What git knows, in paths from the root. */
interface Known {
  /** Tracked, and as in the commit. */
  readonly unchanged: ReadonlySet<string>;
  /** In the commit, and no longer there. */
  readonly gone: readonly string[];
}

async function askGit(root: string, ref: string): Promise<Known> {
  const since = await commitOf(root, ref);
  const diff = ['diff', '--no-ext-diff', '--no-textconv', '--no-renames', '--relative', '-z'];
  const [tracked, changed] = await Promise.all([
    git(root, ['ls-files', '-v', '-z']),
    git(root, [...diff, '--name-status', since, '--']),
  ]);
  const fields = changed.split('\0');
  const gone: string[] = [];
  // Other letters than H are files that git was told not to look at.
  const watched = tracked.split('\0').filter((entry) => entry.startsWith('H '));
  const unchanged = new Set(watched.map((entry) => entry.slice(2)));
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [status = '', path = ''] = [fields[at], fields[at + 1]];
    unchanged.delete(path);
    if (status === 'D') gone.push(path);
  }
  return { unchanged, gone };
}

/** The commit where HEAD and the ref part; the ref itself when it is HEAD or before it. */
async function commitOf(root: string, ref: string): Promise<string> {
  await git(root, ['rev-parse', '--git-dir']).catch((error: unknown) => {
    throw noRepository(error);
  });
  const commit = await git(root, [
    ...['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
  ]).catch(() => null);
  if (commit === null) {
    throw new InputError('changed/unknown-ref', `Git knows no commit "${escapeHidden(ref)}".`, {
      hint: 'In CI, fetch it first (actions/checkout: fetch-depth: 0). Claim files are named before --changed, or after --changed=REF.',
    });
  }
  const base = await git(root, ['merge-base', commit.trim(), 'HEAD']).catch(() => null);
  return (base ?? commit).trim();
}

function noRepository(error: unknown): InputError {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing
    ? new InputError('changed/no-git', 'Git is not there, and --changed asks it.', {
        hint: 'Install git, or leave --changed out.',
      })
    : new InputError('changed/no-repository', 'This folder is in no git repository.', {
        hint: 'Leave --changed out.',
      });
}

const OUTPUT_BYTES_MAX = 1 << 28;

/** Runs git without a shell; nothing that a repository configures is started by it. */
function git(root: string, args: readonly string[]): Promise<string> {
  const safe = ['--no-optional-locks', '-C', root, '-c', 'core.fsmonitor=false', ...args];
  return new Promise((resolve, reject) => {
    execFile('git', safe, { maxBuffer: OUTPUT_BYTES_MAX }, (error, stdout) => {
      if (error) reject(error);
      else resolve(stdout);
    });
  });
}
