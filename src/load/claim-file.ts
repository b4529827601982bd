// One claim file: read, parsed, validated; what is right in it is kept.

import { claims as isClaimFile } from '../generated/validators/claims.js';
import type { Problem } from '../model/problem.js';
import type { ClaimFile } from '../schema/claims.generated.js';
import type { Fence } from '../util/files.js';
import { explainValue, type JsonFile, openJson, problemAt } from './open-json.js';

/** A claim file with the claims that fit. */
export interface OpenedClaims {
  readonly path: string;
  readonly sha256: string | null;
  readonly file: JsonFile | null;
  /** Without the claims and entries that have a problem. */
  readonly value: ClaimFile | null;
  /** For each claim of `value`, its index in the file. */
  readonly indices: readonly number[];
  /** Ids of the claims that do not fit are taken all the same. */
  readonly all: readonly unknown[];
  /** The file's own source or speaker has a problem: claims that need it are left out too. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Opens one claim file. All its problems at once; it never throws. */
export async function openClaimFile(
  fence: Fence,
  path: string,
  limits: { readonly claimFileBytesMax: number; readonly claimsPerFileMax: number },
): Promise<OpenedClaims> {
  const { claimFileBytesMax, claimsPerFileMax } = limits;
  const { file, sha256, problems } = await openJson(fence, path, 'claims', claimFileBytesMax);
  const none = { path, sha256, value: null, indices: [], all: [], broken: new Set<string>() };
  if (!file) return { ...none, file, problems };
  const { value, duplicates } = file;
  const all = listOf(value);
  if (all.length > claimsPerFileMax) {
    const message = `the file has ${all.length} claims; the limit is ${claimsPerFileMax}`;
    const hint = 'Split it, or raise "claimsPerFileMax" in the config under "limits".';
    const tooMany = problemAt(file, 'claims/too-many', ['claims'], { message, hint });
    return { ...none, file, problems: [...problems, tooMany] };
  }
  if (duplicates.length === 0 && isClaimFile(value)) {
    return { ...none, file, value, indices: all.map((_, index) => index), all, problems };
  }
  const found = isClaimFile(value) ? [] : await explainValue(file, 'claims', value, []);
  const paths = [...found.map((each) => each.path), ...duplicates.map((each) => each.path)];
  const wrong = new Set(paths.filter(([top]) => top === 'claims').map(([, index]) => index));
  const broken = new Set(paths.map(([top]) => String(top)).filter((top) => top !== 'claims'));
  const indices = all.map((_, index) => index).filter((index) => !wrong.has(index));
  const entries = Object.entries(value !== null && typeof value === 'object' ? value : {});
  const kept: unknown = Object.fromEntries([
    ...entries.filter(([key]) => !broken.has(key)),
    ['claims', wrong.has(undefined) ? [] : indices.map((index) => all[index])],
  ]);
  return {
    ...none,
    file,
    value: isClaimFile(kept) ? kept : null,
    indices,
    all,
    broken,
    problems: [...problems, ...found.map(({ problem }) => problem)],
  };
}

/** The claims of a value that may be anything. */
function listOf(value: unknown): readonly unknown[] {
  if (value === null || typeof value !== 'object' || !('claims' in value)) return [];
  return Array.isArray(value.claims) ? value.claims : [];
}
