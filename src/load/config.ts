// The root and its config: `wortlaut.config.json`, or the key `wortlaut` of `package.json`.

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { config as isConfig } from '../generated/validators/config.js';
import type { Problem } from '../model/problem.js';
import type { ConfigFile } from '../schema/config.generated.js';
import { fromRoot, isBelow } from '../util/files.js';
import type { JsonPath } from '../util/json.js';
import { CONFIG_NAME } from '../util/neighbour-names.js';
import { explainOutputs } from './config-outputs.js';
import { explainValue, type JsonFile, openJson, type ValueProblem } from './open-json.js';

/** The root of a run and what its config says. */
export interface Rooted {
  /** Absolute. */
  readonly root: string;
  readonly config: ConfigFile;
  readonly input: { readonly path: string; readonly sha256: string } | null;
  readonly problems: readonly Problem[];
}

/** Some thousand times what the longest config needs; word lists included. */
const CONFIG_BYTES_MAX = 4 * 1024 * 1024;

/**
 * Finds the root: the folder of the nearest config, from `cwd` upwards, else `cwd`. A config that
 * is named makes the root as well when `cwd` is in its folder; elsewhere it is only read.
 */
export async function findConfig(cwd: string, named: string | null): Promise<Rooted> {
  const path = named === null ? nearestConfig(cwd) : resolve(cwd, named);
  if (path === null) return { root: cwd, config: {}, input: null, problems: [] };
  const folder = dirname(path);
  const root = isBelow(folder, cwd) ? folder : cwd;
  const shown = fromRoot(root, path);
  // A named config may lie outside the root: naming it is allowing it.
  const fence = { root, allowed: [folder] };
  const { file, sha256, problems } = await openJson(fence, shown, 'config', CONFIG_BYTES_MAX);
  const read = file ? await readConfig(file, root) : { config: {}, problems: [] };
  return {
    root,
    config: read.config,
    input: sha256 === null ? null : { path: shown, sha256 },
    problems: [...problems.map(fromHere), ...read.problems],
  };
}

/** What an option names counts from where the command is run. */
const fromHere = (problem: Problem): Problem =>
  problem.ruleId === 'config/missing'
    ? { ...problem, hint: 'Check the path: it counts from the folder you are in, or from --cwd.' }
    : problem;

/**
 * The nearest config upwards; beside each other, wortlaut.config.json wins. Asked at once, not in
 * turns: a dozen small questions are quicker so, and nothing else can begin before the answer.
 */
function nearestConfig(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const own = join(folder, CONFIG_NAME);
    if (existsSync(own)) return own;
    const shared = join(folder, 'package.json');
    if (existsSync(shared) && isOurs(textOf(shared))) return shared;
    if (folder === dirname(folder)) return null;
  }
}

/** Empty when it cannot be read: then nobody knows whether our key is in it. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a package.json has our key; one that is broken counts, so that it gets its message. */
function isOurs(text: string): boolean {
  if (!text.includes('"wortlaut"')) return false;
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && Object.hasOwn(value, 'wortlaut');
  } catch {
    return true;
  }
}

async function readConfig(
  file: JsonFile,
  root: string,
): Promise<{ config: ConfigFile; problems: readonly Problem[] }> {
  const isShared = basename(file.path) === 'package.json';
  const base: JsonPath = isShared ? ['wortlaut'] : [];
  const value = isShared ? entriesOf(file.value).get('wortlaut') : file.value;
  const formal = isConfig(value) ? [] : await explainValue(file, 'config', value, base);
  const known = new Set(formal.map(({ problem }) => problem.pointer));
  const lists = await explainLists(file, entriesOf(value).get('words'), base);
  const outputs = explainOutputs(file, Object.fromEntries(entriesOf(value)), root, base);
  const found = [
    ...formal,
    ...[...lists, ...outputs].filter(({ problem }) => !known.has(problem.pointer)),
  ];
  if (isConfig(value) && found.length === 0) return { config: value, problems: [] };
  // What is right still holds, so that one slip does not hide what else is wrong.
  const rest = entriesOf(value);
  for (const { path } of found) rest.delete(String(path[0]));
  const config: unknown = Object.fromEntries(rest);
  return { config: isConfig(config) ? config : {}, problems: found.map(({ problem }) => problem) };
}

/** The part that no schema knows: which languages and classes of words there are. */
async function explainLists(
  file: JsonFile,
  words: unknown,
  base: JsonPath,
): Promise<readonly ValueProblem[]> {
  if (!words) return [];
  const { explainWords } = await import('./config-words.js');
  const found = await explainWords(file, words, [...base, 'words']);
  return found.map(({ problem, path }) => ({ problem, path: ['words', ...path] }));
}

const entriesOf = (value: unknown): Map<string, unknown> =>
  new Map(value !== null && typeof value === 'object' ? Object.entries(value) : []);
