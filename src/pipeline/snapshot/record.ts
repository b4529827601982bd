// The record of a snapshot in the sources.json beside it; what people wrote there stays as it is.

import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sources as isSourcesFile } from '../../generated/validators/sources.js';
import type { SnapshotRecord, SourcesFile } from '../../schema/sources.generated.js';
import { InputError } from '../../util/errors.js';
import { fromRoot } from '../../util/files.js';
import { parseJson } from '../../util/json.js';
import { LIMITS } from '../../util/limits.js';
import { SOURCES_NAME } from '../../util/neighbour-names.js';

/** What is recorded; `url` is null for a file of this machine. */
export type Recorded = Omit<SnapshotRecord, 'url'> & { readonly url: string | null };

/**
 * What records a snapshot, and its address and date as the source's where nobody has said them: the
 * sources.json with its new text; null when it says so already.
 *
 * @param file absolute
 * @throws InputError `sources/invalid` when the sources.json there cannot be read
 */
export async function planRecord(
  root: string,
  file: string,
  record: Recorded,
): Promise<{ readonly path: string; readonly text: string } | null> {
  const path = join(dirname(file), SOURCES_NAME);
  const isThere = await stat(path).catch(() => null);
  if (isThere && !isThere.isFile()) throw invalid(fromRoot(root, path));
  const before = isThere && (await readFile(path, 'utf8'));
  const value = before === null ? {} : readSources(fromRoot(root, path), before);
  const name = basename(file);
  const { url, ...rest } = record;
  const known = value.sources?.[name] ?? {};
  const kept = { ...(url !== null && { url }), ...rest };
  if (before !== null && isSame(value.snapshots?.[name], kept)) return null;
  const source = {
    ...known,
    ...(url !== null && { url: known.url ?? url }),
    retrieved: rest.retrieved,
  };
  // Loaded by those runs alone that write one.
  const { applyEdits, modify } = await import('jsonc-parser');
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  const set = (text: string, at: string[], to: unknown) =>
    applyEdits(text, modify(text, at, to, { formattingOptions }));
  const text = set(set(before ?? '{}', ['sources', name], source), ['snapshots', name], kept);
  return { path, text: text.endsWith('\n') ? text : `${text}\n` };
}

/** Whether nothing but the moment differs: the first retrieval of the same bytes stays recorded. */
const isSame = (before: SnapshotRecord | undefined, now: SnapshotRecord): boolean =>
  before !== undefined && before.sha256 === now.sha256 && before.url === now.url;

/** The value of a sources.json. */
export function readSources(path: string, text: string): SourcesFile {
  const parsed = parseJson(text.replace(/^\ufeff/, ''), LIMITS.jsonDepthMax);
  if ('value' in parsed && isSourcesFile(parsed.value)) return parsed.value;
  throw invalid(path);
}

const invalid = (path: string): InputError =>
  new InputError('sources/invalid', 'This sources.json has a problem.', {
    file: path,
    hint: 'Run wortlaut check: it says where. Then take the snapshot again.',
  });
