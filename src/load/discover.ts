// Which files are claim files: those that the user named, else those of the config, else claims/.

import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Problem } from '../model/problem.js';
import { fromRoot, isBelow } from '../util/files.js';
import { escapeHidden, showText } from '../util/json-show.js';
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

/** These stand beside claim files and are none. */
const NEIGHBOURS: ReadonlySet<string> = new Set(['decisions.json', 'sources.json']);

/** Finds the claim files of a run. Files that turn out to be cited as sources are among them. */
export async function discover(request: DiscoverRequest): Promise<Discovered> {
  const { root, cwd, named, configured } = request;
  const base = named.length ? cwd : root;
  const wanted = named.length ? named : (configured ?? ['claims']);
  const problems: Problem[] = [];
  const found = new Set<string>();
  for (const want of wanted) {
    const listed = await listOne(base, want, named.length > 0);
    if (typeof listed === 'string') {
      const path = escapeHidden(fromRoot(root, resolve(base, want)));
      problems.push(unfit(listed, path));
    } else {
      for (const path of listed) {
        if (!isBelow(root, path)) problems.push(unfit('outside-root', fromRoot(root, path)));
        else if (!NEIGHBOURS.has(basename(path))) found.add(fromRoot(root, path));
      }
    }
  }
  return { paths: [...found].sort(), problems, looked: wanted };
}

/** Absolute paths of one entry's files, or why there are none. */
async function listOne(
  base: string,
  want: string,
  isNamed: boolean,
): Promise<readonly string[] | 'missing' | 'not-json'> {
  const path = resolve(base, want);
  const kind = await stat(path).catch(() => null);
  if (kind?.isDirectory()) return globbed('**/*.json', path);
  if (kind) return isJson(path) ? [path] : 'not-json';
  if (isDynamicPattern(want)) return (await globbed(want, base)).filter(isJson);
  return isNamed ? 'missing' : [];
}

const isJson = (path: string): boolean => path.toLowerCase().endsWith('.json');

const globbed = async (pattern: string, cwd: string): Promise<readonly string[]> =>
  (await glob(pattern, { cwd, absolute: true, ignore: ['**/node_modules/**'] })).map((path) =>
    resolve(path),
  );

/** The problem of a run that has nothing to check. */
export function noClaims({ looked, paths }: Discovered): Problem {
  const where = looked.map(showText).join(', ');
  const message = paths.length
    ? `no claims stand in ${paths.length === 1 ? showText(paths[0] ?? '') : `the ${paths.length} claim files`}`
    : `no claim files were found in ${where}`;
  const hint = 'Name claim files or folders, or set "claims" in wortlaut.config.json.';
  return problemOf('claims/none', paths[0] ?? looked[0] ?? '.', null, [], { message, hint });
}

function unfit(why: 'missing' | 'not-json' | 'outside-root', path: string): Problem {
  const [message, hint] = {
    missing: ['does not exist', 'Check the path: it counts from the folder you are in.'],
    'not-json': ['is no claim file', 'Name claim files, which end in .json, or their folder.'],
    'outside-root': [
      'lies outside the root',
      'Run Wortlaut in the folder that holds it, or name that folder with --cwd.',
    ],
  }[why] as [string, string];
  return problemOf(`claims/${why}`, path, null, [], {
    message: `${showText(path)} ${message}`,
    hint,
  });
}
