// The quotations of sources, with their places in the files, and claim files made from them.

import type { SourceState } from '../model/case.js';
import type { Problem } from '../model/problem.js';
import type { PagePart, TextMap } from '../model/source.js';
import { sourceRow } from '../result/sources.js';
import type { Quotation } from '../schema/result.generated.js';
import { textOffset } from '../text/offsets.js';
import { type Desk, type DeskRequest, markProblems, openDesk, openSources } from './desk.js';
import { type NamedSource, sourcesFor } from './named-sources.js';

/** What is extracted from. */
export interface ExtractRequest extends DeskRequest {
  /** Files and folders; names count from `cwd`. */
  readonly sources: readonly string[];
}

/** A quotation with its place in the file. */
export interface ExtractedQuotation extends Quotation {
  readonly line: number;
  readonly column: number;
}

/** The quotations of one source. */
export interface ExtractedSource {
  readonly path: string;
  readonly lang: string;
  /** Of a web page: how much of it was read. */
  readonly part?: PagePart;
  readonly quotations: readonly ExtractedQuotation[];
}

/** All that was found. Sources that could not be read, or are withheld, are among the problems. */
export interface Extraction {
  readonly sources: readonly ExtractedSource[];
  readonly problems: readonly Problem[];
}

/**
 * Reads sources and finds their quotations and speakers.
 *
 * @throws InputError `source/missing`, `source/none` for what is named in vain
 */
export async function extract(request: ExtractRequest): Promise<Extraction> {
  const { states, problems } = await openForExtraction(await openDesk(request), request);
  return { sources: states.map(extracted), problems };
}

/** Sources that were read and may be quoted from; for their text alone, nothing else is sought. */
export async function openForExtraction(
  desk: Desk,
  { cwd, sources }: ExtractRequest,
  textOnly = false,
): Promise<{
  readonly named: readonly NamedSource[];
  readonly states: readonly SourceState[];
  readonly problems: readonly Problem[];
}> {
  const { named, problems: left } = await sourcesFor(desk, { cwd, sources });
  const opening = {
    kind: 'article',
    roster: [],
    given: new Map(),
    textOnly,
    guessLang: { expected: null },
  } as const;
  const opened = await openSources(desk, named, opening);
  const read = opened.states.filter(({ source }) => source !== null);
  const secret = read.filter(({ source }) => source?.meta.access === 'withheld');
  const states = read.filter((state) => !secret.includes(state));
  return {
    named,
    states,
    problems: [
      ...desk.problems,
      ...left,
      ...opened.problems,
      ...secret.map(withheld),
      ...states.flatMap(markProblems),
    ],
  };
}

function extracted(state: SourceState): ExtractedSource {
  const { path, source, attributed, readAs } = state;
  const open = {
    ...state,
    source: source && { ...source, meta: { ...source.meta, access: 'open' as const } },
  };
  const rows = sourceRow({ ...open, attributed }, true).row.quotations ?? [];
  const place = (map: TextMap | undefined, row: Quotation): ExtractedQuotation => ({
    ...row,
    ...(map?.toLineColumn(textOffset(row.start)) ?? { line: 1, column: 1 }),
  });
  return {
    path,
    lang: readAs ?? source?.meta.lang ?? 'und',
    ...(source?.part && { part: source.part }),
    quotations: rows.map((row) => place(source?.map, row)),
  };
}

const withheld = ({ path }: SourceState): Problem => ({
  ruleId: 'source/withheld',
  level: 'error',
  file: path,
  line: null,
  column: null,
  pointer: '',
  message: 'the source is withheld: nothing of it may get into any output',
  hint: 'Its "access" is declared in sources.json or in the file itself.',
});
