// The first sources.json of a folder and the first config of a project, as they are proposed.

import { stat } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import type { Problem } from '../model/problem.js';
import type { ConfigFile } from '../schema/config.generated.js';
import type { SourcesFile } from '../schema/sources.generated.js';
import { SITE } from '../util/addresses.js';
import { InputError } from '../util/errors.js';
import { fromRoot, isBelow } from '../util/files.js';
import { showText } from '../util/json-show.js';
import { CONFIG_NAME, SOURCES_NAME } from '../util/neighbour-names.js';
import { openDesk, openSources } from './desk.js';
import { firstKind } from './first-kinds.js';
import { findSources } from './named-sources.js';

/** A file to write, or one that is there and stays. */
export interface FirstFile<T> {
  /** From the root. */
  readonly path: string;
  readonly isThere: boolean;
  readonly value: T;
}

/** What a project begins with. */
export interface FirstFiles {
  /** Absolute. */
  readonly root: string;
  readonly sources: FirstFile<SourcesFile>;
  readonly config: FirstFile<ConfigFile>;
  readonly problems: readonly Problem[];
}

/**
 * Looks at every source of a folder and proposes what can be told of it: its language and kind.
 *
 * @throws InputError when the folder does not exist, is none, or has no sources
 */
export async function proposeFiles(cwd: string, folder: string): Promise<FirstFiles> {
  const asked = { cwd, config: null, lang: null, profile: null, strict: false };
  const desk = await openDesk(asked);
  const { root } = desk;
  const absolute = resolve(cwd, folder);
  const kind = await stat(absolute).catch(() => null);
  if (kind && !kind.isDirectory()) {
    throw new InputError('usage/folder', `${showText(folder)} is a file, not a folder.`, {
      hint: 'Name the folder that the sources are in.',
    });
  }
  if (!isBelow(root, absolute)) {
    throw new InputError('usage/folder', `${showText(folder)} lies outside the root.`, {
      hint: 'Name the project with --cwd.',
    });
  }
  const sought = await findSources(desk, cwd, [folder]);
  const opening = { kind: 'article', roster: [], given: new Map() } as const;
  const { states, problems } = await openSources(desk, sought.named, opening);
  const base = fromRoot(root, absolute);
  const entries = states.flatMap((state) => {
    const { path, source } = state;
    if (!source) return [];
    const { lang, title } = source.meta;
    const told = {
      kind: firstKind(source.meta, state),
      ...(lang === 'und' ? {} : { lang }),
      ...(title ? { title } : {}),
    };
    return [[posix.relative(base === '.' ? '' : base, path), told] as const];
  });
  const [sourcesPath, configPath] = [posix.join(base, SOURCES_NAME), CONFIG_NAME];
  return {
    root,
    sources: {
      path: sourcesPath,
      isThere: await exists(resolve(root, sourcesPath)),
      value: {
        $schema: await schemaFor(root, base, 'sources'),
        sources: Object.fromEntries(entries),
      },
    },
    config: {
      path: desk.inputs[0]?.path ?? configPath,
      isThere: desk.inputs.length > 0 || (await exists(resolve(root, configPath))),
      value: { $schema: await schemaFor(root, '.', 'config'), profile: 'default' },
    },
    problems: [...desk.problems, ...sought.problems, ...problems],
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The schema in the installed package when there is one, else its address. */
async function schemaFor(root: string, folder: string, name: string): Promise<string> {
  const file = `node_modules/wortlaut/dist/schema/${name}.schema.json`;
  if (!(await exists(resolve(root, file)))) return `${SITE}/schema/${name}.schema.json`;
  const way = posix.relative(folder, file);
  return way.startsWith('.') ? way : `./${way}`;
}
