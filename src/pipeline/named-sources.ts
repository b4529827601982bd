// Sources that are named on the command line, as files or folders, and what their sources.json
// say of them. Naming a file is allowing it, wherever it lies.

import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { declareNamed, NOTHING_DECLARED } from '../load/declare.js';
import type { InputFile, SourceRequest } from '../load/index.js';
import type { SourceDeclaration } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import type { ConfigFile } from '../schema/config.generated.js';
import { InputError } from '../util/errors.js';
import { type Fence, fromRoot, isBelow, type Texts } from '../util/files.js';
import { showText } from '../util/json-show.js';
import { isNeighbour } from '../util/neighbour-names.js';
import { FOLDER_RULE, headOf, isReport, notRead, sourcesBelow } from './source-folders.js';

/** A source as somebody named it. */
export interface NamedSource {
  /** From the root, with `/`. */
  readonly path: string;
  /** Its path below the folder that was named; its name alone when it was named itself. */
  readonly below: string;
  /** What may be read for it, absolute: the file named, wherever it leads, and its folder. */
  readonly allowed: readonly string[];
}

/** What names stand for, and what of it is left unread. */
export interface Sought {
  readonly named: readonly NamedSource[];
  /** Warnings: files that nobody will be told of otherwise. */
  readonly problems: readonly Problem[];
}

/** Sources and what is declared about them. */
export interface Named {
  readonly requests: readonly SourceRequest[];
  readonly inputs: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the files that names stand for: a file is itself, a folder every file in it and below that
 * can be read as a source. In the order of the names, a folder's files sorted; each file once.
 * Wortlaut's own reports are none, nor is what lies in the folder that they are written to. What
 * else a folder holds is told, since its words would be missed.
 *
 * @param cwd from which names count; absolute, as is the root
 * @throws InputError `source/missing`, `source/none`, `source/own-report`
 */
export async function findSources(
  { root, config }: Pick<Seat, 'root' | 'config'>,
  cwd: string,
  names: readonly string[],
): Promise<Sought> {
  const out = resolve(root, config.out ?? 'out');
  const found = new Map<string, NamedSource>();
  const unread: string[] = [];
  const own = names.filter((name) => isOwnFile(name));
  for (const name of names) {
    if (own.includes(name) && own.length < names.length) continue;
    const sought = await sourcesOf(resolve(cwd, name), name, out);
    for (const each of sought.sources) {
      const path = fromRoot(root, each.absolute);
      if (!found.has(path)) found.set(path, { path, below: each.below, allowed: each.allowed });
    }
    unread.push(...sought.unread.map((absolute) => fromRoot(root, absolute)));
  }
  const left = [...new Set(unread)].filter((path) => !found.has(path));
  const problems = [
    ...(own.length < names.length ? own : []).map((name) =>
      ownFile(fromRoot(root, resolve(cwd, name))),
    ),
    ...(left.length ? [notRead(left)] : []),
  ];
  return { named: [...found.values()], problems };
}

/** The shell's `sources/*.*` names it too: it is passed over, unless it is all that is named. */
const isOwnFile = (name: string): boolean => isNeighbour(basename(name).toLowerCase());

const ownFile = (file: string): Problem => ({
  ruleId: 'source/not-read',
  level: 'warning',
  ...{ file, line: null, column: null, pointer: '' },
  message: 'the file was passed over: by its name it tells of sources and is none',
  hint: 'Give it another name if its words are to be looked at.',
});

/** What the files to look in depend on. */
interface Seat {
  readonly root: string;
  readonly config: ConfigFile;
  readonly texts?: Texts;
  readonly fenced: boolean;
}

/**
 * The same for a command: with texts in memory, those that are named or, when none is, all that can
 * be read as sources; behind the fence, nothing that lies or leads outside of it.
 */
export async function sourcesFor(
  { root, config, texts, fenced }: Seat,
  { cwd, sources }: { readonly cwd: string; readonly sources: readonly string[] },
): Promise<Sought> {
  if (texts) {
    const all = [...texts].filter(
      ([path, { bytes }]) => !path.toLowerCase().endsWith('.json') && !isReport(bytes),
    );
    const paths = sources.length ? sources : all.map(([path]) => path).sort();
    return { named: paths.map((path) => ({ path, below: path, allowed: [] })), problems: [] };
  }
  if (fenced) {
    const folders = [root, ...(config.roots ?? []).map((folder) => resolve(root, folder))];
    const real = await Promise.all(folders.map((each) => realpath(each).catch(() => null)));
    for (const name of sources) await refuseOutside(real, resolve(cwd, name), name);
  }
  return findSources({ root, config }, cwd, sources);
}

async function refuseOutside(
  folders: readonly (string | null)[],
  path: string,
  name: string,
): Promise<void> {
  // What is not there is told so only where it may be asked for.
  const real = await realpath(path).catch(() => path);
  if (folders.some((folder) => folder !== null && isBelow(folder, real))) return;
  throw new InputError('source/outside-root', `${showText(name)} lies outside the root.`, {
    hint: 'Name a file below it, or allow its folder in the config under "roots".',
  });
}

/** The sources that one name stands for, and the files beside them that are not read; absolute. */
interface Below {
  readonly sources: readonly (Omit<NamedSource, 'path'> & { readonly absolute: string })[];
  readonly unread: readonly string[];
}

async function sourcesOf(absolute: string, name: string, out: string): Promise<Below> {
  const kind = await stat(absolute).catch(() => null);
  if (!kind && /^https?:\/\//iu.test(name)) {
    throw new InputError('source/web-address', `${showText(name)} is a web address.`, {
      hint: 'A source is a file: `wortlaut snapshot ADDRESS` keeps the page as one.',
    });
  }
  if (!kind) {
    throw new InputError('source/missing', `${showText(name)} does not exist.`, {
      hint: 'Check the path: it counts from the folder you are in, or from --cwd.',
    });
  }
  if (!kind.isDirectory()) {
    if (kind.isFile() && isReport(await headOf(absolute))) throw ownReport(name);
    const folder = dirname(absolute);
    const allowed = [absolute, folder];
    return { sources: [{ absolute, below: basename(absolute), allowed }], unread: [] };
  }
  const { sources, unread } = await sourcesBelow(absolute, out);
  if (sources.length === 0) {
    throw new InputError('source/none', `There are no sources in ${showText(name)}.`, {
      hint: `${FOLDER_RULE} Reports of Wortlaut are none. Other files are read when they are named.`,
    });
  }
  // A link in a folder must not lead out of it: nobody named what it leads to.
  const allowed = [absolute];
  const found = sources.map((path) => ({
    ...{ absolute: path, below: fromRoot(absolute, path), allowed },
  }));
  return { sources: found, unread };
}

const ownReport = (name: string): InputError =>
  new InputError('source/own-report', `${showText(name)} is a report of Wortlaut, no source.`, {
    hint: 'It repeats the quotations that were checked. Name what they were taken from.',
  });

/** Puts the declarations of sources.json, of so many bytes at most, to the sources. */
export async function declareSources(
  fence: Fence,
  paths: readonly string[],
  bytesMax: number,
): Promise<Named> {
  const declared = await declareNamed(fence, paths, bytesMax);
  const declaration = (path: string): SourceDeclaration =>
    declared.byPath.get(path) ?? NOTHING_DECLARED;
  return {
    requests: paths.map((path) => ({ path, declared: declaration(path), roster: [] })),
    inputs: declared.inputs,
    problems: declared.problems,
  };
}
