// Sources from disk through read and attribute: opened when first asked for, kept for the run.

import { attribute } from '../attribute/index.js';
import type { SourceRequest } from '../load/index.js';
import type { SourceFailure, SourceState } from '../model/case.js';
import type { SourceKind } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import type { SourceText } from '../model/source.js';
import type { UncheckedReason } from '../model/verdicts.js';
import type { Apart } from '../read/apart.js';
import { read } from '../read/index.js';
import { InputError } from '../util/errors.js';
import { type FileContent, IS_FOLDER, readBelow, type Texts } from '../util/files.js';
import type { Lexicon } from '../words/index.js';
import { languageToRead } from '../words/likeliest.js';
import { readerThread } from './reader-thread.js';

/** Where sources may be read from, and what holds where nothing is declared. */
export interface StoreRules {
  /** Absolute. */
  readonly root: string;
  /** Folders or files outside the root that may be read; absolute, or from the root. */
  readonly allowed: readonly string[];
  /** The largest source that is read. */
  readonly bytesMax: number;
  readonly lang: string | null;
  readonly kind: SourceKind;
  /** Web pages: all that is visible, not the main content alone. */
  readonly wholePage?: boolean;
  /** Quotations and speakers are not asked for: they take longer than reading. */
  readonly textOnly?: boolean;
  /** Sources too short for a language are read with the likeliest lists, or with these. */
  readonly guessLang?: { readonly expected: string | null };
  /** Files in memory, instead of those on disk. */
  readonly texts?: Texts;
  /** Sources that are no files, by path: what came from standard input. */
  readonly given?: ReadonlyMap<string, FileContent>;
}

/** A source and, when it could not be read or is not what it was, the problem to report once. */
export interface OpenedSource {
  readonly state: SourceState;
  readonly problem: Problem | null;
}

/** The sources of a run by path. */
export interface SourceStore {
  /** Paths of all sources that claims cite, sorted. */
  readonly paths: readonly string[];
  /** Opens a source that `paths` names; a source is read once, whoever asks. */
  open(path: string): Promise<OpenedSource>;
  /** The text of such a source, with nobody's quotations asked for; null where it cannot be read. */
  openText(path: string): Promise<SourceText | null>;
  /** A page of which only the main content was read, read whole. */
  openWhole(path: string): Promise<OpenedSource>;
}

/** A store over what load/ found. */
export function sourceStore(
  requests: readonly SourceRequest[],
  lexicon: Lexicon,
  rules: StoreRules,
): SourceStore {
  const byPath = new Map(requests.map((request) => [request.path, request]));
  const opened = new Map<string, Promise<OpenedSource>>();
  const texts = new Map<string, Promise<SourceText>>();
  const apart = readerThread();
  const requestOf = (path: string): SourceRequest => {
    const request = byPath.get(path);
    if (!request) throw new Error(`Wortlaut has a bug: nobody asked for the source ${path}`);
    return request;
  };
  const readAs = (path: string, wholePage: boolean): Promise<SourceText> =>
    once(texts, keyOf(path, wholePage), () =>
      readSource(requestOf(path), { ...rules, wholePage }, apart),
    );
  const openAs = (path: string, wholePage: boolean): Promise<OpenedSource> =>
    once(opened, keyOf(path, wholePage), () =>
      openSource(requestOf(path), readAs(path, wholePage), lexicon, rules),
    );
  const isWhole = rules.wholePage ?? false;
  return {
    paths: [...byPath.keys()],
    open: (path) => openAs(path, isWhole),
    openText: (path) => readAs(path, isWhole).catch(() => null),
    openWhole: (path) => openAs(path, true),
  };
}

const keyOf = (path: string, wholePage: boolean): string =>
  `${wholePage ? 'whole' : 'main'} ${path}`;

/** What is known of a key, or is made for it now and kept. */
function once<Made>(known: Map<string, Made>, key: string, make: () => Made): Made {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

async function readSource(
  { path, declared }: SourceRequest,
  rules: StoreRules,
  apart: Apart | undefined,
): Promise<SourceText> {
  const { bytesMax, lang, kind, given, wholePage = false } = rules;
  const file = given?.get(path) ?? (await readBelow(rules, { path, bytesMax, family: 'source' }));
  const wanted = { path, ...file, declared, defaults: { lang, kind }, options: { wholePage } };
  const source = await read(wanted, apart);
  if (source.text.trim() === '') throw emptySource(path, file.bytes.length);
  return source;
}

async function openSource(
  request: SourceRequest,
  reading: Promise<SourceText>,
  lexicon: Lexicon,
  rules: StoreRules,
): Promise<OpenedSource> {
  const { path, declared, roster } = request;
  const base = { path, declared, roster, kindDefault: rules.kind };
  try {
    const source = await reading;
    const readAs = languageFor(source, lexicon, rules);
    const meta = { ...source.meta, lang: readAs ?? source.meta.lang };
    const attributed = rules.textOnly ? NOTHING : attribute({ ...source, meta }, roster, lexicon);
    const state = { ...base, source, attributed, failure: null, ...(readAs && { readAs }) };
    return { state, problem: editedCopy(request, source.sha256) };
  } catch (error) {
    const failed = failureOf(error, request);
    return {
      state: { ...base, source: null, attributed: NOTHING, failure: failed.failure },
      problem: failed.problem,
    };
  }
}

/** The lists to read a source of unknown language with; null where it is known, or not asked for. */
function languageFor(source: SourceText, lexicon: Lexicon, rules: StoreRules): string | null {
  const { guessLang } = rules;
  if (!guessLang || source.meta.lang !== 'und') return null;
  const { expected } = guessLang;
  const isAsked = expected !== null || source.text.length <= SHORT_UNITS_MAX;
  return isAsked ? languageToRead(source.text, lexicon, expected) : 'und';
}

/** Longer texts of unknown language are not too short for one: they are in another. */
const SHORT_UNITS_MAX = 600;

const NOTHING = { quotations: [], unclosed: [] };

const emptySource = (path: string, bytes: number): InputError =>
  new InputError('source/empty', bytes === 0 ? 'The file is empty.' : 'The file shows no words.', {
    file: path,
    hint: 'Check that the right file was saved, and that it was saved whole.',
  });

/** A copy of a page or file that was changed after it was retrieved. */
function editedCopy({ path, declared }: SourceRequest, sha256: string): Problem | null {
  const { recorded } = declared;
  if (!recorded || recorded.sha256 === sha256) return null;
  const day = recorded.retrieved.slice(0, 10);
  return {
    ruleId: 'source/edited-snapshot',
    level: 'warning',
    file: path,
    ...{ line: null, column: null, pointer: '' },
    message: `the stored copy no longer has the bytes that were retrieved on ${day}`,
    hint: 'Restore it, or take it again with wortlaut snapshot --update: what was checked is not what was retrieved.',
  };
}

const REASONS: Readonly<Record<string, UncheckedReason>> = {
  'source/missing': 'missing',
  'source/no-text-layer': 'no-text-layer',
  'source/encrypted': 'encrypted',
  'source/damaged': 'damaged',
  'source/empty': 'no-text-layer',
};

function failureOf(
  error: unknown,
  { path, declared, citedAt }: SourceRequest,
): { failure: SourceFailure; problem: Problem | null } {
  if (!(error instanceof InputError)) return crash(error, path);
  if (declared.access === 'withheld' && error.code === 'source/missing') {
    return { failure: { reason: 'withheld', detail: 'The source is withheld.' }, problem: null };
  }
  const reason = REASONS[error.code] ?? 'unreadable';
  const { code, file, line, column, pointer, message, hint } = error;
  // A file that is not there, or is none, has no place of its own: what can be mended is the path to it.
  const own = { file: file ?? path, line, column, pointer };
  const isPathWrong = code === 'source/missing' || message.endsWith(IS_FOLDER);
  const place = isPathWrong ? (citedAt ?? own) : own;
  const problem = { level: 'error', ...place, message } as const;
  return { failure: { reason, detail: message }, problem: { ...problem, ruleId: code, hint } };
}

/** A reader that breaks costs its source, never the run. */
function crash(error: unknown, path: string): { failure: SourceFailure; problem: Problem } {
  const detail = error instanceof Error ? error.message : String(error);
  const problem: Problem = {
    ruleId: 'internal/error',
    level: 'error',
    file: path,
    line: null,
    column: null,
    pointer: '',
    message: `Wortlaut failed on this source: ${detail}`,
    hint: 'This is a bug of Wortlaut; please report it. All other sources were read.',
  };
  return { failure: { reason: 'internal-error', detail }, problem };
}
