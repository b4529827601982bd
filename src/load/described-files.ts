// Entries of a sources.json for files that do not exist: they would be obeyed by nobody in silence.

import { existsSync, readdirSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Problem } from '../model/problem.js';
import type { SourcesFile } from '../schema/sources.generated.js';
import { didYouMean } from '../util/did-you-mean.js';
import { type Fence, isInside } from '../util/files.js';
import { showText } from '../util/json-show.js';
import { type JsonFile, problemAt } from './open-json.js';

/**
 * One warning for each entry whose file is not there. A withheld source may well be elsewhere, what
 * lies outside of the fence is not looked at, and a cited file that is missing is told as that.
 *
 * @param cited whether a claim names a path from the root
 */
export function entriesOfNoFile(
  fence: Fence,
  file: JsonFile,
  { sources }: SourcesFile,
  cited: (path: string) => boolean,
): readonly Problem[] {
  if (fence.texts) return [];
  const folder = posix.dirname(file.path);
  return Object.entries(sources ?? {}).flatMap(([name, { access }]) => {
    const path = posix.join(folder, name);
    const absolute = resolve(fence.root, path);
    if (access === 'withheld' || cited(path) || !isInside(fence, absolute)) return [];
    if (existsSync(absolute)) return [];
    const meant = didYouMean(posix.basename(name), namesIn(posix.dirname(absolute)));
    const shown = meant && showText(posix.join(posix.dirname(name), meant));
    const told = {
      message: `${showText(name)} does not exist, so nothing is described by this entry`,
      hint: shown ? `Did you mean ${shown}?` : 'Names count from the folder of sources.json.',
    };
    const place = problemAt(file, 'sources/no-file', ['sources', name], told);
    return [{ ...place, ...file.placeOfKey(['sources', name]), level: 'warning' as const }];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
