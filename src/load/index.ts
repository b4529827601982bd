// Stage 1, load: claim files and config on disk → checked values with their positions.

import type { Claim, Place, SourceDeclaration, Speaker } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import type { ConfigFile } from '../schema/config.generated.js';
import type { Fence, Texts } from '../util/files.js';
import { limitsOf } from '../util/limits.js';
import { inBatches } from './batches.js';
import { openClaimFile } from './claim-file.js';
import { findConfig } from './config.js';
import { declare, NOTHING_DECLARED } from './declare.js';
import { discover, discoverGiven, noClaims } from './discover.js';
import { type Citation, flatten, placeOf } from './flatten.js';
import { inputOf, sortedByPath, sortedByPlace } from './order.js';
import { quotesOf, rostersOf, withFullSpeakers } from './roster.js';
import { keepUnique } from './unique-ids.js';

/** What to load. */
export interface LoadRequest {
  /** Absolute; where paths are relative to, and from where the config is looked for upwards. */
  readonly cwd: string;
  /** Claim files and folders as the user named them; empty: what the config says, else `claims`. */
  readonly paths: readonly string[];
  /** `--config`, or null. */
  readonly config: string | null;
  /** Files in memory, instead of those on disk: no config is looked for. */
  readonly texts?: Texts;
}

/** A source that claims cite. */
export interface SourceRequest {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly declared: SourceDeclaration;
  /** The speakers that claims name for it, by name, without doubles. */
  readonly roster: readonly Speaker[];
  /** Where a claim file first cites it; absent when a command named it. */
  readonly citedAt?: Place;
}

/** A file that the run depends on. */
export interface InputFile {
  readonly path: string;
  readonly sha256: string;
}

/** All that the later stages need, and what went wrong. */
export interface Loaded {
  /** Absolute path of the root; never printed. */
  readonly root: string;
  readonly config: ConfigFile;
  /** In the order of path, then position. */
  readonly claims: readonly Claim[];
  /** Sorted by path; sources of `sources.json` that no claim cites are not among them. */
  readonly sources: readonly SourceRequest[];
  readonly inputs: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/**
 * Loads what the user named: finds the root, reads the config, then every claim file, and all that
 * is declared about their sources.
 *
 * Whatever is wrong with the input becomes a problem, all of them at once: a claim with a problem
 * is left out, its siblings and the other files are loaded. Sources themselves are not opened.
 */
export async function load(request: LoadRequest): Promise<Loaded> {
  const { cwd, paths } = request;
  const { texts } = request;
  const { root, config, input, problems } = texts
    ? { root: cwd, config: {} as ConfigFile, input: null, problems: [] }
    : await findConfig(cwd, request.config);
  const fence: Fence = { root, allowed: config.roots ?? [], ...(texts && { texts }) };
  const limits = limitsOf(config.limits);
  const found = texts
    ? discoverGiven([...texts.keys()])
    : await discover({ root, cwd, named: paths, configured: config.claims ?? null });
  const opened = await inBatches(found.paths, (path) => openClaimFile(fence, path, limits));
  const flat = opened.map((file) => flatten(fence, file, limits.quoteUnitsMax));
  const citations = flat.flatMap((file) => file.citations);
  const { claimFileBytesMax } = limits;
  const declared = await declare(fence, citations, found.paths, claimFileBytesMax);
  const isSource = ({ path }: { path: string }) => declared.paths.has(path);
  const files = flat.filter((file) => !isSource(file));
  const unique = keepUnique(files);
  const all = [
    ...problems,
    ...found.problems,
    ...files.flatMap((file) => file.problems),
    ...unique.problems,
    ...declared.problems,
  ];
  // What was left out for an error has had its message.
  const isIdle = unique.claims.length === 0 && all.every(({ level }) => level === 'warning');
  return {
    root,
    config,
    ...withSources(unique.claims, citations, declared.byPath),
    inputs: sortedByPath([
      ...(input ? [input] : []),
      ...files.flatMap(inputOf),
      ...declared.inputs,
    ]),
    problems: sortedByPlace(isIdle ? [...all, noClaims(found)] : all),
  };
}

/** The sources that are cited, with their rosters, and the claims with their speakers in full. */
function withSources(
  claims: readonly Claim[],
  citations: readonly Citation[],
  declared: ReadonlyMap<string, SourceDeclaration>,
): Pick<Loaded, 'claims' | 'sources'> {
  const rosters = rostersOf(claims);
  const cited = new Set(quotesOf(claims).map(({ source }) => source));
  const first = new Map([...citations].reverse().map((each) => [each.path, each]));
  const sources = [...cited].map((path) => {
    const citation = first.get(path);
    return {
      path,
      declared: declared.get(path) ?? NOTHING_DECLARED,
      roster: [...new Set(rosters.get(path)?.values())],
      ...(citation ? { citedAt: placeOf(citation) } : {}),
    };
  });
  return { claims: withFullSpeakers(claims, rosters), sources: sortedByPath(sources) };
}
