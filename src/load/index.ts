// Stage 1, load: claim files and config on disk → checked values with their positions.

import type { Claim, SourceDeclaration, Speaker } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import type { ConfigFile } from '../schema/config.generated.js';

/** What to load. */
export interface LoadRequest {
  /** Absolute; where paths are relative to, and from where the config is looked for upwards. */
  readonly cwd: string;
  /** Claim files and folders as the user named them; empty: what the config says, else `claims`. */
  readonly paths: readonly string[];
  /** `--config`, or null. */
  readonly config: string | null;
}

/** A source that claims cite. */
export interface SourceRequest {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly declared: SourceDeclaration;
  /** The speakers that claims name for it, by name, without doubles. */
  readonly roster: readonly Speaker[];
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

/** Loads what the user named. Problems are returned, all of them at once. */
export async function load(request: LoadRequest): Promise<Loaded> {
  throw new Error(`not yet: ${request.cwd}`);
}
