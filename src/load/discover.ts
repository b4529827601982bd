// Which files are claim files: those that the user named, else those of the config, else claims/.

import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Problem } from '../model/problem.js';
import { fromRoot, isBelow } from '../util/files.js';
import { escapeHidden, showText } from '../util/json-show.js';
import { isNeighbour } from '../util/neighbour-names.js';
import { problemOf } from './open-json.js';

/** What was found: paths from the root, sorted, and what was named in vain. */
export interface Discovered {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  /** Where it was looked, for the message that nothing was found. */
  readonly looked: readonly string[];
}

/** Where to look. Both folders are absolute. */
export interface DiscoverRequest {
  readonly root: string;
  readonly cwd: string;
  /** As the user named them, from `cwd`. */
  readonly named: readonly string[];
  /** As the config names them, from the root; null: it does not. */
  readonly configured: readonly string[] | null;
}

/** Finds the claim files of a run. Files that turn out to be cited as sources are among them. */
export async function discover(request: DiscoverRequest): Promise<Discovered> {
  const { root, cwd, named, configured } = request;
  const base = named.length ? cwd : root;
  const wanted = named.length ? named : (configured ?? ['claims']);
  // Only the folder that nobody named may be missing: then there are no claims, which is told.
  const mayLack = named.length === 0 && configured === null;
  const problems: Problem[] = [];
  const found = new Set<string>();
  const left = wanted.filter((want) => want.startsWith('!'));
  for (const want of wanted.filter((each) => !left.includes(each))) {
    const listed = await listOne(base, want, mayLack);
    if (typeof listed === 'string') {
      const path = escapeHidden(fromRoot(root, resolve(base, want)));
      problems.push(unfit(listed, path));
    } else {
      for (const path of listed) {
        if (!isBelow(root, path)) problems.push(unfit('outside-root', fromRoot(root, path)));
        else if (!isNeighbour(basename(path))) found.add(fromRoot(root, path));
      }
    }
  }
  for (const want of left) {
    const out = await listOne(base, want.slice(1), true);
    for (const path of typeof out === 'string' ? [] : out) found.delete(fromRoot(root, path));
  }
  return { paths: [...found].sort(), problems, looked: wanted };
}

/** The claim files among files in memory. */
export const discoverGiven = (paths: readonly string[]): Discovered => ({
  paths: paths.filter((path) => isJson(path) && !isNeighbour(basename(path))).sort(),
  problems: [],
  looked: ['the texts'],
});

/** Absolute paths of one entry's files, or why there are none. */
async function listOne(
  base: string,
  want: string,
  mayLack: boolean,
): Promise<readonly string[] | 'missing' | 'not-json' | 'unreadable'> {
  const path = resolve(base, want);
  const kind = await stat(path).catch(() => null);
  if (kind?.isDirectory()) {
    return filesBelow(path).then(
      (files) => files.filter(isJson),
      () => 'unreadable',
    );
  }
  if (kind) return isJson(path) ? [path] : 'not-json';
  if (/[*?[{(]/.test(want)) return (await globbed(want, base)).filter(isJson);
  // As Windows writes paths; elsewhere a file's name may well have a backslash.
  if (want.includes('\\')) return listOne(base, want.replaceAll('\\', '/'), mayLack);
  return mayLack ? [] : 'missing';
}

const isJson = (path: string): boolean => path.toLowerCase().endsWith('.json');

const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** All files of a folder and below. Links to folders are not followed: they may go in a circle. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !isSkipped(name))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesBelow(path);
        // Broken links and the like are kept: that they cannot be read is worth a word.
        const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : null;
        return target?.isDirectory() ? [] : [path];
      }),
  );
  return found.flat();
}

// Loaded only for patterns: most runs name a folder or nothing. A folder that a pattern fits counts
// with all below it, as when the shell puts its name in the pattern's place.
async function globbed(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const ignore = ['**/node_modules/**'];
  const patterns = pattern.endsWith('*') ? [pattern, `${pattern}/**`] : [pattern];
  const found = await glob(patterns, { cwd, absolute: true, ignore, followSymbolicLinks: false });
  return found.map((path) => resolve(path));
}

/** The problem of a run that has nothing to check. */
export function noClaims({ looked, paths }: Discovered): Problem {
  const where = looked.map(showText).join(', ');
  const message = paths.length
    ? `no claims stand in ${paths.length === 1 ? showText(paths[0] ?? '') : `the ${paths.length} claim files`}`
    : `no claim files were found in ${where}`;
  const hint =
    'Name claim files or folders, or set "claims" in wortlaut.config.json; `wortlaut extract SOURCE --claims FOLDER` writes a first one.';
  return problemOf('claims/none', paths[0] ?? looked[0] ?? '.', null, [], { message, hint });
}

const UNFIT = {
  missing: ['does not exist', 'Check the path: it counts from the folder you are in.'],
  unreadable: ['cannot be read', 'Give yourself the right to read it and what is in it.'],
  'not-json': [
    'is no claim file',
    'Name claim files, which end in .json, or their folder; for a draft, name what it quotes from: --against SOURCE.',
  ],
  'outside-root': [
    'lies outside the root',
    'Run Wortlaut in the folder that holds it, or name that folder with --cwd.',
  ],
} as const;

function unfit(why: keyof typeof UNFIT, path: string): Problem {
  const [says, hint] = UNFIT[why];
  return problemOf(`claims/${why}`, path, null, [], { message: `${showText(path)} ${says}`, hint });
}
