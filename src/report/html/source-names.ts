// The shortest names that tell sources apart: for tabs and for links on the first screen. Linear in
// the lengths of all paths.

import type { Source } from '../../schema/result.generated.js';
import { shortOf } from '../shortening.js';

/** Of a title, where it stands for others to see. */
const TITLE_UNITS = 60;

/**
 * The title, else as many of the path's last parts as no other source has.
 *
 * `a/x.md, b/x.md, b/y.md → a/x.md, b/x.md, y.md`
 */
export function sourceNames(sources: readonly Source[]): ReadonlyMap<Source, string> {
  const counts = new Map<string, number>();
  for (const { path } of sources) {
    for (const ending of endingsOf(path)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const nameOf = ({ title, path }: Source): string =>
    title === null
      ? (endingsOf(path).find((ending) => counts.get(ending) === 1) ?? path)
      : shortOf(title, TITLE_UNITS);
  return new Map(sources.map((source) => [source, nameOf(source)]));
}

/** Deeper folders are no part of a short name. */
const PARTS_MAX = 8;

/** `a/b/c.md → c.md, b/c.md, a/b/c.md` */
function endingsOf(path: string): string[] {
  const parts = path.split('/').slice(-PARTS_MAX);
  return parts.map((_, index) => parts.slice(-1 - index).join('/'));
}
