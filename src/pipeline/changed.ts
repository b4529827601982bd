// `--changed`: the claims that a change can have touched. Git says what the files of a commit were;
// whatever has other bytes today, or was none of them (new, ignored, outside the repository), counts
// as changed. The bytes are compared here and not by git, which would start the filters that a
// repository configures.

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { lstat, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { decisionsPath } from '../decide/file.js';
import type { Loaded } from '../load/index.js';
import type { Claim } from '../model/claim.js';
import { fromRoot } from '../util/files.js';
import { type GitTree, treeSince } from './git.js';
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
  const tree = await treeSince(root, ref);
  const files = new Set(claims.map(({ file }) => file));
  const common = inputs.map(({ path }) => path).filter((path) => !files.has(path));
  const deciding = [...settled, ...common];
  const decided = [...files]
    .map((file) => decisionsPath({ file }))
    .filter((path) => existsSync(join(root, path)));
  const isChanged = await changeOf(root, tree, [
    ...deciding,
    ...decided,
    ...files,
    ...claims.flatMap(sourcesOf),
  ]);
  const isGone = (path: string) => /\.json$/i.test(path) && !existsSync(join(root, path));
  const isAll = deciding.some(isChanged) || [...tree.files.keys()].some(isGone);
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
  tree: GitTree,
  paths: readonly string[],
): Promise<(path: string) => boolean> {
  const changed = new Set<string>();
  const real = await realpath(root);
  const asItWas = (path: string) => isAsItWas(real, path, tree).catch(() => false);
  // One after another: a project can have more files than may be open at once.
  for (const path of new Set(paths)) {
    const target = await realpath(join(root, path)).catch(() => null);
    const within = target === null ? null : fromRoot(real, target);
    const isSame =
      within !== null && (await asItWas(path)) && (within === path || (await asItWas(within)));
    if (!isSame) changed.add(path);
  }
  return (path) => changed.has(path);
}

/** Whether a file, or the link itself, has the bytes that it had in the commit. */
async function isAsItWas(root: string, path: string, tree: GitTree): Promise<boolean> {
  const then = tree.files.get(path);
  if (then === undefined) return false;
  const file = join(root, path);
  const now = await lstat(file);
  const { algorithm } = tree;
  if (now.isSymbolicLink()) return blobHash(algorithm, Buffer.from(await readlink(file))) === then;
  if (!now.isFile()) return false;
  const hash = createHash(algorithm).update(`blob ${now.size}\0`);
  for await (const bytes of createReadStream(file)) hash.update(bytes);
  if (hash.digest('hex') === then) return true;
  return tree.isWithCr && blobHash(algorithm, withoutCr(await readFile(file))) === then;
}

/** What git calls a file's content by. */
const blobHash = (algorithm: string, bytes: Buffer): string =>
  createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** The bytes as git keeps them where it ends the lines of checked out files as Windows does. */
const withoutCr = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
