// The result: what all stages found, as the one public document that reports are made from.

import type { Problem } from '../model/problem.js';
import type { ConfigFile } from '../schema/config.generated.js';
import type { Claim, Input, Result } from '../schema/result.generated.js';
import { compareText } from '../util/compare.js';
import { groupedBy } from '../util/groups.js';
import { coverage } from './coverage.js';
import type { SourceRow } from './sources.js';
import { summarise } from './summary.js';
import { wordLists } from './word-lists.js';

/** All that goes into a result. */
export interface ResultParts {
  readonly version: string;
  readonly profile: string;
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  /** What the project's config says to the readers of a report. */
  readonly config: Pick<ConfigFile, 'contact' | 'words'>;
  /** The rows as they were made, source by source. */
  readonly checked: readonly {
    readonly source: SourceRow;
    readonly claims: readonly { readonly index: number; readonly row: Claim }[];
    readonly problems: readonly Problem[];
  }[];
}

/** Puts the result together: every key present, every array in a stable order. */
export function result(parts: ResultParts): Result {
  const { version, profile, checked, config } = parts;
  const claims = checked
    .flatMap((unit) => unit.claims)
    .sort((a, b) => a.index - b.index)
    .map(({ row }) => row);
  const sources = checked.map(({ source }) => source);
  const citing = bySource(claims);
  const read = sources.flatMap(({ row: { path, sha256 } }) => (sha256 ? [{ path, sha256 }] : []));
  return {
    schemaVersion: 1,
    tool: { name: 'wortlaut', version },
    profile,
    inputs: [...parts.inputs, ...read].sort(byPath),
    summary: summarise(claims),
    sources: sources.map((source) => ({
      ...source.row,
      coverage: coverage(source, citing.get(source.row.path) ?? []),
    })),
    claims,
    problems: [...parts.problems, ...checked.flatMap((unit) => unit.problems)].sort(byPlace),
    ...(config.contact === undefined ? {} : { contact: config.contact }),
    wordLists: wordLists(sources, config.words ?? {}),
  };
}

/** The quotes by the source that they cite, so that no source looks through the others' claims. */
function bySource(claims: readonly Claim[]): Map<string | null, Claim[]> {
  const quotes = claims.flatMap((claim) => [claim, ...claim.evidence]);
  return groupedBy(quotes, ({ source }) => source);
}

const byPath = (a: Input, b: Input): number => compareText(a.path, b.path);

const byPlace = (a: Problem, b: Problem): number =>
  compareText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.ruleId, b.ruleId);
