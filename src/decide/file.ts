// A decisions file: where it lies, and text → entries. Every fault is told where it stands; one
// faulty entry costs itself alone, a file that is no JSON costs all of its entries.

import type { Problem } from '../model/problem.js';
import type { DecisionEntry } from '../schema/decisions.generated.js';
import type { Claim } from '../schema/result.generated.js';
import type { JsonDocument } from '../util/json.js';
import { parseJson } from '../util/json.js';
import { decodeUtf8 } from '../util/json-text.js';
import { LIMITS } from '../util/limits.js';
import { DECISIONS_NAME, DRAFT_DECISIONS_END } from '../util/neighbour-names.js';
import { dateFault, readEntry } from './entry.js';

/** A decisions file with its entries and their places. */
export interface DecisionFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly Problem[];
  /** Whether every entry could be read: only then may the file be written anew. */
  readonly isWhole: boolean;
}

/** An entry and where it stands. */
export interface PlacedEntry {
  readonly entry: DecisionEntry;
  readonly line: number | null;
  readonly column: number | null;
  readonly pointer: string;
}

/** Some hundred bytes an entry, and tens of thousands of entries. */
export const DECISIONS_BYTES_MAX = 32 * 1024 * 1024;

/** Where the decisions on a claim are kept: beside its claim file, or beside the draft. */
export function decisionsPath({ file, inDraft }: Pick<Claim, 'file' | 'inDraft'>): string {
  if (inDraft) return file + DRAFT_DECISIONS_END;
  return `${file.slice(0, file.lastIndexOf('/') + 1)}${DECISIONS_NAME}`;
}

/** What an entry names its claim by. */
export const claimKey = ({ id, file, inDraft, parts }: Claim): string =>
  inDraft ? `${file}#${parts.claim}` : id;

/**
 * What every output calls a draft's quotation (`draft.md/a-few-words`) → what entries name it by.
 * An id lasts as long as the words before it do, so an entry that a person writes may have it, and
 * what the tool writes has the other. Where two quotations share an id, it means neither.
 */
export function keysById(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const twice = new Set<string>();
  for (const claim of claims.filter(({ inDraft }) => inDraft)) {
    const known = keys.get(claim.id);
    if (known !== undefined && known !== claimKey(claim)) twice.add(claim.id);
    keys.set(claim.id, claimKey(claim));
  }
  for (const id of twice) keys.delete(id);
  return keys;
}

/** Reads a decisions file. Never throws, whatever its bytes. */
export function readDecisions(path: string, bytes: Uint8Array): DecisionFile {
  const decoded = decodeUtf8(bytes);
  if ('badByte' in decoded) return broken(path, decoded, 'the file is not UTF-8', null);
  const json = parseJson(decoded.text, LIMITS.jsonDepthMax);
  if (!('value' in json)) return broken(path, json, json.message, json.hint);
  const list = listOf(json.value);
  if (typeof list === 'string') {
    return broken(
      path,
      { line: 1, column: 1 },
      list,
      'wortlaut schema decisions prints the shape.',
    );
  }
  const twice = json.duplicates[0];
  if (twice) {
    return broken(path, twice.place, `the key ${JSON.stringify(twice.key)} stands twice`, null);
  }
  return readList(path, json, list);
}

/** The entries of a file's value; else what is wrong with the file as a whole. */
function listOf(value: unknown): readonly unknown[] | string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return 'the file is no decisions file';
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  const unknown = [...entries.keys()].find(
    (key) => !['$schema', 'schemaVersion', 'decisions'].includes(key),
  );
  if (unknown !== undefined) return `the file has an unknown key ${JSON.stringify(unknown)}`;
  if (entries.get('schemaVersion') !== 1) return 'the file is not of "schemaVersion": 1';
  const list = entries.get('decisions');
  return Array.isArray(list) ? list : 'the file has no list "decisions"';
}

function readList(path: string, json: JsonDocument, list: readonly unknown[]): DecisionFile {
  const entries: PlacedEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of list.entries()) {
    const place = { ...json.placeOf(['decisions', index]), pointer: `/decisions/${index}` };
    const read = readEntry(value);
    const fault = 'fault' in read ? read.fault : dateFault(read.entry);
    if (fault === null && 'entry' in read) entries.push({ entry: read.entry, ...place });
    else problems.push(malformed(path, place, `this decision does not count: it ${fault}`));
  }
  return { path, entries, problems, isWhole: problems.length === 0 };
}

const malformed = (
  file: string,
  place: { readonly line: number; readonly column: number; readonly pointer: string },
  message: string,
): Problem => ({
  ruleId: 'decisions/malformed',
  level: 'warning',
  file,
  ...place,
  message,
  hint: 'Mend it, or take it out and decide anew.',
});

const broken = (
  file: string,
  { line, column }: { readonly line: number; readonly column: number },
  message: string,
  hint: string | null,
): DecisionFile => ({
  path: file,
  entries: [],
  problems: [
    {
      ruleId: 'decisions/unreadable',
      level: 'error',
      file,
      line,
      column,
      pointer: '',
      message,
      hint,
    },
  ],
  isWhole: false,
});
