// Decisions in a run: the files beside claim files and drafts are read, and what they say is put to
// the claims before the result is made.

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { decisionsText } from '../decide/entry.js';
import {
  DECISIONS_BYTES_MAX,
  type DecisionFile,
  decisionsPath,
  readDecisions,
} from '../decide/file.js';
import { decide } from '../decide/index.js';
import { idPrefix } from '../load/claim-id.js';
import type { ResultParts } from '../result/index.js';
import type { Claim } from '../schema/result.generated.js';
import { InputError } from '../util/errors.js';
import { readBelow } from '../util/files.js';

/** How a run treats decisions. */
export interface DecisionRules {
  /** The day that it is, `2026-11-22`, for decisions that expire; null: no decision is obeyed. */
  readonly asOf: string | null;
}

/** What a run is asked to go by. */
export interface DecisionsRequest extends DecisionRules {
  /** Absolute. */
  readonly root: string;
  /** Drafts that are no files: nothing lies beside them. */
  readonly given: readonly string[];
  /** Whether claims were left out of the run: then nobody can tell which are gone. */
  readonly isPartial: boolean;
}

type Parts = Pick<ResultParts, 'inputs' | 'problems' | 'checked'>;

/** Parts of a result with decisions put to their claims. */
export interface DecidedParts {
  readonly parts: Parts;
  /** Files without the decisions that nothing needs any more, by path from the root. */
  readonly pruned: ReadonlyMap<string, string>;
}

/** Reads the decisions on the claims of a run, and puts them to the claims. */
export async function withDecisions(
  parts: Parts,
  { asOf, root, given, isPartial }: DecisionsRequest,
): Promise<DecidedParts> {
  const claims = parts.checked.flatMap((unit) => unit.claims.map(({ row }) => row));
  const files = asOf === null ? [] : await openDecisions(root, claims, given);
  if (asOf === null || files.length === 0) return { parts, pruned: new Map() };
  const checkedFiles = new Set([
    ...parts.inputs.map(({ path }) => path),
    ...claims.map(({ file }) => file),
  ]);
  // A claim with a mistake is left out of the run as well; it is not gone.
  const isDoubtful = isPartial || parts.problems.some(({ level }) => level === 'error');
  const isGoneFromFiles = fileFinder(root, checkedFiles);
  const isGone = (id: string) => !isDoubtful && isGoneFromFiles(id);
  const decided = decide({ claims, files: files.map(({ file }) => file), asOf, isGone });
  const rows = new Map(claims.map((claim, index) => [claim, decided.claims[index] ?? claim]));
  return {
    parts: {
      inputs: [
        ...parts.inputs,
        ...files.flatMap(({ file: { path }, sha256 }) => (sha256 ? [{ path, sha256 }] : [])),
      ],
      problems: [...parts.problems, ...decided.problems],
      checked: parts.checked.map((unit) => ({
        ...unit,
        claims: unit.claims.map(({ index, row }) => ({ index, row: rows.get(row) ?? row })),
      })),
    },
    pruned: prunedFiles(decided.unused),
  };
}

/** A decisions file and the hash of its bytes. */
interface OpenedFile {
  readonly file: DecisionFile;
  /** Null when they could not be read. */
  readonly sha256: string | null;
}

/** The decisions files beside the claims; one that is not there is none. */
export async function openDecisions(
  root: string,
  claims: readonly Claim[],
  given: readonly string[],
): Promise<readonly OpenedFile[]> {
  const stored = claims.filter(({ file, inDraft }) => !(inDraft && given.includes(file)));
  const paths = [...new Set(stored.map(decisionsPath))].sort();
  const opened = await Promise.all(paths.map((path) => openOne(root, path)));
  return opened.filter((each) => each !== null);
}

async function openOne(root: string, path: string): Promise<OpenedFile | null> {
  const allowed = [dirname(resolve(root, path))];
  const request = { path, bytesMax: DECISIONS_BYTES_MAX, family: 'decisions' } as const;
  try {
    const { bytes, sha256 } = await readBelow({ root, allowed }, request);
    return { file: readDecisions(path, bytes), sha256 };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.code === 'decisions/missing') return null;
    const { code: ruleId, message, hint } = error;
    const nowhere = { line: null, column: null, pointer: '' };
    const problem = { ruleId, level: 'error', file: path, ...nowhere, message, hint } as const;
    return { file: { path, entries: [], problems: [problem], isWhole: false }, sha256: null };
  }
}

/**
 * Tells whether the file of a claim was checked without finding it, or is not there. Ids do not tell
 * how a file's name is written (`X.JSON`), so the folder is asked which of its files they can be of.
 */
function fileFinder(root: string, checked: ReadonlySet<string>): (id: string) => boolean {
  const folders = new Map<string, readonly string[] | null>();
  const namesIn = (folder: string) => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const names = listed(join(root, folder));
    folders.set(folder, names);
    return names;
  };
  const isGoneFrom = (folder: string, prefix: string) => {
    const names = namesIn(folder);
    if (names === null) return false;
    const paths = names.filter((name) => /\.json$/i.test(name)).map((name) => inside(folder, name));
    return paths.every((path) => idPrefix(path) !== prefix || checked.has(path));
  };
  return (id) => {
    const draft = id.includes('#') ? id.slice(0, id.lastIndexOf('#')) : null;
    if (draft !== null && !checked.has(draft) && existsSync(join(root, draft))) return false;
    const prefix = id.slice(0, Math.max(0, id.lastIndexOf('/')));
    const homes = new Set([posix.dirname(prefix), posix.dirname(inside('claims', prefix))]);
    return [...homes].every((folder) => isGoneFrom(folder, prefix));
  };
}

const inside = (folder: string, name: string): string => posix.join(folder, name);

/** The names in a folder; none when there is no such folder, null when nobody can tell. */
function listed(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : null;
  }
}

function prunedFiles(unused: ReturnType<typeof decide>['unused']): Map<string, string> {
  const pruned = new Map<string, string>();
  for (const [{ path, entries, isWhole }, idle] of unused) {
    // A file with faults is a person's to mend: writing it anew would drop what could not be read.
    if (!isWhole) continue;
    const kept = entries.filter((each) => !idle.has(each)).map(({ entry }) => entry);
    pruned.set(path, decisionsText(kept));
  }
  return pruned;
}
