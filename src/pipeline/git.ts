// What git knows of a commit, for `--changed`. Only commands that look at commits and trees: those
// that look at files (status, diff, diff-index) start the filters of .gitattributes, and some do so
// only when an index is as old as a file, which whoever made the repository can see to.

import { execFile } from 'node:child_process';
import { InputError } from '../util/errors.js';
import { escapeHidden } from '../util/json-show.js';

/** The files of a commit below a folder. */
export interface GitTree {
  /** Hashes of contents by path from the folder; those of links are of where they lead. */
  readonly files: ReadonlyMap<string, string>;
  readonly algorithm: 'sha1' | 'sha256';
  /** Whether checked out files end their lines with CR LF where the commit has LF. */
  readonly isWithCr: boolean;
}

const SHA256_DIGITS = 64;

/**
 * The files of a commit, or of the one where the branch left it.
 *
 * @param root absolute
 * @throws InputError `changed/no-git`, `changed/no-repository`, `changed/unknown-ref`
 */
export async function treeSince(root: string, ref: string): Promise<GitTree> {
  const since = await commitOf(root, ref);
  const [listed, ends] = await Promise.all([
    git(root, ['ls-tree', '-r', '-z', since]),
    git(root, ['config', '--get', 'core.autocrlf']).catch(() => ''),
  ]);
  const files = new Map<string, string>();
  for (const entry of listed.split('\0')) {
    const [, hash = '', path = ''] = /^\d+ blob ([\da-f]+)\t(.*)$/s.exec(entry) ?? [];
    if (path) files.set(path, hash);
  }
  const isLong = since.length === SHA256_DIGITS;
  return { files, algorithm: isLong ? 'sha256' : 'sha1', isWithCr: /^true$/i.test(ends.trim()) };
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

/** What is missing in a partial clone is not fetched: that would start what a remote is set to. */
const OFFLINE = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

/** Runs git without a shell. */
function git(root: string, args: readonly string[]): Promise<string> {
  const safe = ['--no-optional-locks', '-C', root, '-c', 'core.fsmonitor=false', ...args];
  const options = { maxBuffer: OUTPUT_BYTES_MAX, env: { ...process.env, ...OFFLINE } };
  return new Promise((resolve, reject) => {
    execFile('git', safe, options, (error, stdout) => {
      if (error) reject(error);
      else resolve(stdout);
    });
  });
}
