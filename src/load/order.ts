// The order of what load/ gives back: by path, then by place, whatever the disk says first.

import type { Problem } from '../model/problem.js';
import { compareText } from '../util/compare.js';

interface HasPath {
  readonly path: string;
}

/** By path, in the order of code units. */
export const sortedByPath = <T extends HasPath>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => compareText(a.path, b.path));

/** By file, then line, then column; what has no place comes first. */
export const sortedByPlace = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.ruleId, b.ruleId),
  );

/** A file as an input of the run, if it could be read. */
export const inputOf = ({
  path,
  sha256,
}: HasPath & { readonly sha256: string | null }): readonly { path: string; sha256: string }[] =>
  sha256 === null ? [] : [{ path, sha256 }];
