// One JSON file on its way in: bytes → text → value → checked value, with all its problems.

import type { Problem } from '../model/problem.js';
import type { LineColumn } from '../model/source.js';
import { InputError } from '../util/errors.js';
import { type Fence, readBelow } from '../util/files.js';
import { type JsonDocument, type JsonPath, jsonPointer, parseJson } from '../util/json.js';
import { decodeUtf8 } from '../util/json-text.js';
import { LIMITS } from '../util/limits.js';
import type { Explanation } from './explain.js';
import type { ProblemRuleId } from './problem-rules.js';
import type { Schema } from './schema-part.js';

/** A JSON file that parsed; `path` is from the root. */
export interface JsonFile extends JsonDocument {
  readonly path: string;
  readonly sha256: string;
}

/** A file's bytes and what became of them. */
export interface Opened {
  readonly file: JsonFile | null;
  /** Null when the file could not be read at all. */
  readonly sha256: string | null;
  readonly problems: readonly Problem[];
}

/** The three kinds of JSON that people write; the names of their rules begin so. */
export type Family = 'claims' | 'sources' | 'config';

/** Reads and parses one file. Whatever is wrong with it becomes a problem; it never throws. */
export async function openJson(
  fence: Fence,
  path: string,
  family: Family,
  bytesMax: number,
): Promise<Opened> {
  try {
    const { bytes, sha256 } = await readBelow(fence, { path, family, bytesMax });
    return { ...parsed(path, sha256, bytes), sha256 };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file: null, sha256: null, problems: [fileProblem(error, path)] };
  }
}

function parsed(path: string, sha256: string, bytes: Uint8Array): Omit<Opened, 'sha256'> {
  const decoded = decodeUtf8(bytes);
  if ('badByte' in decoded) {
    const isUtf16 = [0xfffe, 0xfeff].includes(((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0));
    const message = isUtf16
      ? 'the file is UTF-16, not UTF-8'
      : `byte ${decoded.badByte} of the file is not UTF-8`;
    const hint = 'Save the file as UTF-8, not as Latin-1, Windows-1252 or UTF-16.';
    return failed(path, 'json/not-utf8', decoded, message, hint);
  }
  const json = parseJson(decoded.text, LIMITS.jsonDepthMax);
  if (!('value' in json)) return failed(path, `json/${json.kind}`, json, json.message, json.hint);
  const file: JsonFile = { ...json, path, sha256 };
  const problems = json.duplicates.map((twice) =>
    problemOf('json/duplicate-key', path, twice.place, twice.path, {
      message: `${JSON.stringify(twice.key)} stands twice in this object, first on line ${twice.first.line}`,
      hint: 'Keep one of the two: JSON would silently drop the first.',
    }),
  );
  return { file, problems };
}

function failed(
  path: string,
  ruleId: ProblemRuleId,
  place: LineColumn,
  message: string,
  hint: string,
): Omit<Opened, 'sha256'> {
  return { file: null, problems: [problemOf(ruleId, path, place, [], { message, hint })] };
}

/** What a person is told. */
interface Told {
  readonly message: string;
  readonly hint: string | null;
}

/** A problem at a place in a file. */
export function problemOf(
  ruleId: ProblemRuleId,
  file: string,
  place: LineColumn | null,
  path: JsonPath,
  told: Told,
): Problem {
  const { line, column } = place ?? { line: null, column: null };
  return { ruleId, level: 'error', file, line, column, pointer: jsonPointer(path), ...told };
}

/** A problem at a value of a file. */
export const problemAt = (
  file: JsonFile,
  ruleId: ProblemRuleId,
  path: JsonPath,
  told: Told,
): Problem => problemOf(ruleId, file.path, file.placeOf(path), path, told);

/** An error of the file system as a problem of the file itself. */
const fileProblem = (error: InputError, file: string): Problem => ({
  ruleId: error.code,
  level: 'error',
  file: error.file ?? file,
  line: error.line,
  column: error.column,
  pointer: error.pointer,
  message: error.message,
  hint: error.hint,
});

/** One mistake in a value, with its path from that value. */
export interface ValueProblem {
  readonly problem: Problem;
  readonly path: JsonPath;
}

/**
 * Explains a value that does not fit its family's schema. `base`: where in the file the value
 * stands. What explains is loaded only now: most runs never need it.
 */
export async function explainValue(
  file: JsonFile,
  family: Family,
  value: unknown,
  base: JsonPath,
): Promise<readonly ValueProblem[]> {
  const { SCHEMAS } = await import('../generated/schemas.js');
  return explainBy(JSON.parse(SCHEMAS[family] ?? '{}'), file, family, value, base);
}

/** Explains a value by a schema of one's own. */
export async function explainBy(
  schema: Schema,
  file: JsonFile,
  family: Family,
  value: unknown,
  base: JsonPath,
): Promise<readonly ValueProblem[]> {
  const { explain } = await import('./explain.js');
  return explain(schema, value).map((found) => ({
    path: found.path,
    problem: explained(file, family, found, [...base, ...found.path]),
  }));
}

function explained(file: JsonFile, family: Family, found: Explanation, path: JsonPath): Problem {
  const place = found.atKey ? file.placeOfKey(path) : file.placeOf(path);
  // Not every family has every kind: nothing is required of a config, for one.
  const ruleId = `${family}/${found.kind}` as ProblemRuleId;
  const { message, hint } = found;
  return problemOf(ruleId, file.path, place, path, { message, hint });
}
