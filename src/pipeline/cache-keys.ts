// What an answer in the cache depends on, as keys: all of it content, nothing a date or a size.

import { hash } from 'node:crypto';
import { CODE } from '../generated/code.js';
import type { SourceRequest } from '../load/index.js';
import type { Claim, Place } from '../model/claim.js';
import { readBelow } from '../util/files.js';
import { groupedBy } from '../util/groups.js';
import type { CheckSetup } from './check-unit.js';
import type { StoreRules } from './store.js';
import { folderOf, sourcesOf } from './units.js';

/** The keys of a run's sources and claims. */
export interface CacheKeys {
  /** Of a source as it is now: bytes, declarations, speakers; null when it cannot be read. */
  source(path: string): string | null;
  /** Of a claim that its own sources answer; null when one of them cannot be read. */
  alone(claim: Claim): string | null;
  /** Of a claim whose words were looked for in the neighbours of its sources as well. */
  amongNeighbours(claim: Claim): string | null;
}

const BATCH = 32;

/** Another layout of the cache gets another number. */
const LAYOUT = 1;

const hashOf = (value: unknown): string => hash('sha256', JSON.stringify(value));

/** The key of all that is the same for every claim of a run: code, word lists, config. */
export const setupKey = ({ rules, words, policy }: CheckSetup): string =>
  hashOf([LAYOUT, CODE, words, policy, rules.lang, rules.kind, rules.wholePage]).slice(0, 16);

/** Reads every source, as bytes only, and makes the keys. */
export async function cacheKeys(setup: CheckSetup): Promise<CacheKeys> {
  const { sources, rules } = setup;
  const bytes = await allBytes(sources, rules);
  const keys = new Map(
    sources.map(({ path, declared, roster }) => {
      const sha256 = bytes.get(path) ?? null;
      return [path, sha256 === null ? null : hashOf([path, sha256, declared, roster])];
    }),
  );
  const source = (path: string) => keys.get(path) ?? null;
  const folders = foldersOf(keys);
  return {
    source,
    alone: (claim) => {
      const own = sourcesOf(claim).map(source);
      return own.includes(null) ? null : hashOf([content(claim), own]);
    },
    amongNeighbours: (claim) => {
      const own = sourcesOf(claim);
      if (own.some((path) => source(path) === null)) return null;
      return hashOf([content(claim), own.map((path) => folders.get(folderOf(path)))]);
    },
  };
}

async function allBytes(
  sources: readonly SourceRequest[],
  rules: StoreRules,
): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  const { bytesMax } = rules;
  const one = async ({ path }: SourceRequest) => {
    const read = await readBelow(rules, { path, bytesMax, family: 'source' }).catch(() => null);
    found.set(path, read?.sha256 ?? null);
  };
  for (let at = 0; at < sources.length; at += BATCH) {
    await Promise.all(sources.slice(at, at + BATCH).map(one));
  }
  return found;
}

/** One key a folder, of all sources in it, in the order in which they are looked through. */
function foldersOf(keys: ReadonlyMap<string, string | null>): Map<string, string> {
  const members = groupedBy(keys, ([path]) => folderOf(path));
  return new Map([...members].map(([folder, own]) => [folder, hashOf(own.map(([, key]) => key))]));
}

/** A claim without its place: that it has moved in its file changes no answer. */
function content(claim: Claim): unknown {
  if (claim.kind === 'quote') return placeless(claim);
  return { ...placeless(claim), evidence: claim.evidence.map(placeless) };
}

function placeless<T extends Place>(claim: T): Omit<T, 'line' | 'column' | 'pointer'> {
  const { line: _line, column: _column, pointer: _pointer, ...rest } = claim;
  return rest;
}
