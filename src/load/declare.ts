// What is declared about each source: by the claim files that cite it, then by sources.json.

import { posix } from 'node:path';
import { sources as isSourcesFile } from '../generated/validators/sources.js';
import type { SourceDeclaration } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import type { SourcesFile } from '../schema/sources.generated.js';
import type { Fence } from '../util/files.js';
import { showText } from '../util/json-show.js';
import { SOURCES_NAME } from '../util/neighbour-names.js';
import { entriesOfNoFile } from './described-files.js';
import type { Citation } from './flatten.js';
import { explainValue, openJson, problemAt } from './open-json.js';

/** Declarations by the path of the source, and the files that they came from. */
export interface Declared {
  readonly byPath: ReadonlyMap<string, SourceDeclaration>;
  /** Every path that is cited or described: a source, whatever its ending. */
  readonly paths: ReadonlySet<string>;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly problems: readonly Problem[];
}

const KEYS = [
  'kind',
  'lang',
  'made',
  'access',
  'speaker',
  'title',
  'url',
  'author',
  'published',
  'retrieved',
  'modified',
  'publisher',
  'media',
] as const satisfies readonly (keyof SourceDeclaration)[];

/** What somebody wrote of a source; absent keys say nothing. */
type Written = { readonly [K in keyof SourceDeclaration]?: Exclude<SourceDeclaration[K], null> };

/** What `first` says, and where it says nothing, what `second` says. */
function fill(first: SourceDeclaration | Written, second: Written): SourceDeclaration {
  const recorded = first.recorded ?? second.recorded;
  return {
    kind: first.kind ?? second.kind ?? null,
    lang: first.lang ?? second.lang ?? null,
    made: first.made ?? second.made ?? null,
    access: first.access ?? second.access ?? null,
    speaker: first.speaker ?? second.speaker ?? null,
    title: first.title ?? second.title ?? null,
    url: first.url ?? second.url ?? null,
    author: first.author ?? second.author ?? null,
    published: first.published ?? second.published ?? null,
    retrieved: first.retrieved ?? second.retrieved ?? null,
    modified: first.modified ?? second.modified ?? null,
    publisher: first.publisher ?? second.publisher ?? null,
    media: first.media ?? second.media ?? null,
    ...(recorded && { recorded }),
  };
}

/** Nobody said anything. */
export const NOTHING_DECLARED = fill({}, {});

/** A sources.json that was found. */
interface Described {
  readonly folder: string;
  readonly value: SourcesFile;
}

/** What the claim files say of each source, and where two of them disagree. */
function declaredByClaims(citations: readonly Citation[]): {
  readonly byPath: ReadonlyMap<string, SourceDeclaration>;
  readonly problems: readonly Problem[];
} {
  const byPath = new Map<string, SourceDeclaration>();
  const problems: Problem[] = [];
  for (const { path, entry, file, at } of citations) {
    const known = byPath.get(path) ?? NOTHING_DECLARED;
    for (const key of KEYS) {
      const [first, second] = [known[key], entry[key]];
      if (first == null || second === undefined || first === second) continue;
      const told = {
        message: `${key} of ${showText(path)} is ${showText(second)} here and ${showText(first)} elsewhere`,
        hint: 'The first counts. Say it once, in a sources.json beside the source.',
      };
      problems.push({
        ...problemAt(file, 'source/conflict', [...at, key], told),
        level: 'warning',
      });
    }
    byPath.set(path, fill(known, entry));
  }
  return { byPath, problems };
}

/** Everything said of the sources, each sources.json in the folders of `beside` read once. */
export async function declare(
  fence: Fence,
  citations: readonly Citation[],
  beside: readonly string[],
  bytesMax: number,
): Promise<Declared> {
  return described(fence, declaredByClaims(citations), beside, bytesMax, foldersOf);
}

/**
 * What is said of sources that no claim cites: those that are named on the command line. Beside
 * one that lies outside the root its own folder's sources.json counts: who names it means it.
 */
export async function declareNamed(
  fence: Fence,
  named: readonly string[],
  bytesMax: number,
): Promise<Declared> {
  const byPath = new Map(named.map((path) => [path, NOTHING_DECLARED]));
  const folders = (path: string) =>
    path.startsWith('../') ? [posix.dirname(path)] : foldersOf(path);
  return described(fence, { byPath, problems: [] }, [], bytesMax, folders);
}

async function described(
  fence: Fence,
  { byPath, problems }: ReturnType<typeof declaredByClaims>,
  beside: readonly string[],
  bytesMax: number,
  foldersFor: (path: string) => readonly string[],
): Promise<Declared> {
  const folders = [...new Set([...byPath.keys(), ...beside].flatMap(foldersFor))].sort();
  const opened = await Promise.all(
    folders.map((folder) => openSources(fence, folder, bytesMax, (path) => byPath.has(path))),
  );
  const said = opened.flatMap(({ found }) => (found ? [found] : []));
  const complete = [...byPath].map(([path, own]) => {
    const entries = foldersFor(path).flatMap((folder) => sayings(said, folder, path));
    return [path, entries.reduce(fill, own)] as const;
  });
  return {
    byPath: new Map(complete),
    paths: new Set([...byPath.keys(), ...said.flatMap(describedPaths)]),
    inputs: opened.flatMap(({ input }) => (input ? [input] : [])),
    problems: [...problems, ...opened.flatMap((each) => each.problems)],
  };
}

/** The folders of a path from its own up to the root: `a/b/c.md → a/b, a, .`. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    // A source outside the root has no sources.json: what is there is not ours.
    if (folder === '..' || folder.startsWith('../')) return folders;
    folders.push(folder);
    if (folder === '.') return folders;
  }
}

/** What one folder's sources.json says of a path: of itself first, then of all. */
function sayings(
  described: readonly Described[],
  folder: string,
  path: string,
): readonly Written[] {
  const value = described.find((each) => each.folder === folder)?.value;
  const ofPath = <T>(entries: Readonly<Record<string, T>> | undefined): readonly T[] =>
    Object.entries(entries ?? {})
      .filter(([name]) => posix.join(folder, name) === path)
      .map(([, entry]) => entry)
      .slice(0, 1);
  const recorded = ofPath(value?.snapshots).map(({ sha256, retrieved }) => ({
    recorded: { sha256, retrieved },
  }));
  return [...ofPath(value?.sources), ...recorded, ...(value?.defaults ? [value.defaults] : [])];
}

const describedPaths = ({ folder, value }: Described): readonly string[] =>
  Object.keys(value.sources ?? {}).map((name) => posix.join(folder, name));

async function openSources(
  fence: Fence,
  folder: string,
  bytesMax: number,
  cited: (path: string) => boolean,
): Promise<{
  found: Described | null;
  input: { path: string; sha256: string } | null;
  problems: readonly Problem[];
}> {
  const path = posix.join(folder, SOURCES_NAME);
  const opened = await openJson(fence, path, 'sources', bytesMax);
  const { file, sha256 } = opened;
  const input = sha256 === null ? null : { path, sha256 };
  // Most folders have none.
  const problems = opened.problems.filter(({ ruleId }) => ruleId !== 'sources/missing');
  if (!file) return { found: null, input, problems };
  const { value } = file;
  if (isSourcesFile(value)) {
    const lost = entriesOfNoFile(fence, file, value, cited);
    return { found: { folder, value }, input, problems: [...problems, ...lost] };
  }
  const found = await explainValue(file, 'sources', value, []);
  return { found: null, input, problems: [...problems, ...found.map(({ problem }) => problem)] };
}
