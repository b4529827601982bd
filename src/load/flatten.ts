// One claim file → claims: ids made full, source and speaker inherited, places found.

import type { Claim, ClaimBase, Locator, Place, QuoteClaim, Speaker } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import type {
  EvidenceQuote,
  QuoteClaim as QuoteEntry,
  Source as SourceEntry,
  StatementClaim as StatementEntry,
} from '../schema/claims.generated.js';
import { shortTag } from '../schema/lang-tags.js';
import type { Fence } from '../util/files.js';
import { type JsonPath, jsonPointer } from '../util/json.js';
import { showText } from '../util/json-show.js';
import type { OpenedClaims } from './claim-file.js';
import { claimIds, idPrefix } from './claim-id.js';
import { type JsonFile, problemAt } from './open-json.js';
import { wordsProblem } from './quote-words.js';
import { sourcePath } from './source-path.js';

/** A source as one claim file cites it, and where. */
export interface Citation {
  readonly path: string;
  readonly entry: SourceEntry;
  readonly file: JsonFile;
  readonly at: JsonPath;
}

/** Where the path of a citation stands. */
export function placeOf({ file, at }: Citation): Place {
  const path = file.has([...at, 'path']) ? [...at, 'path'] : at;
  return { file: file.path, ...file.placeOf(path), pointer: jsonPointer(path) };
}

/** What one claim file holds. */
export interface Flattened {
  /** From the root. */
  readonly path: string;
  readonly sha256: string | null;
  readonly file: JsonFile | null;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly problems: readonly Problem[];
}

/** What a value is looked up with on its way to a claim. */
interface Context {
  readonly fence: Fence;
  readonly file: JsonFile;
  readonly quoteUnitsMax: number;
  readonly problems: Problem[];
  /** By pointer; null: it has a problem, which was told. */
  readonly citations: Map<string, Citation | null>;
}

type SpeakerEntry = Exclude<QuoteEntry['speaker'], undefined>;

/** A source or speaker as written, and where; `broken`: it was there, with a problem. */
type Inherited<T> = { readonly entry: T; readonly at: JsonPath } | 'broken' | null;

/** What a quote has when it says nothing itself. */
interface Inheritance {
  readonly source: Inherited<SourceEntry | string>;
  readonly speaker: Inherited<SpeakerEntry>;
}

/** Flattens one file. Claims with a problem are left out. */
export function flatten(fence: Fence, opened: OpenedClaims, quoteUnitsMax: number): Flattened {
  const { path, sha256, file, value, indices, all, broken } = opened;
  const problems = [...opened.problems];
  if (!file || !value) return { path, sha256, file, claims: [], citations: [], problems };
  const context: Context = { fence, file, quoteUnitsMax, problems, citations: new Map() };
  const own: Inheritance = {
    source: broken.has('source') ? 'broken' : inherit(value.source, ['source'], null),
    speaker: broken.has('speaker') ? 'broken' : inherit(value.speaker, ['speaker'], null),
  };
  const ids = claimIds(all);
  const prefix = idPrefix(file.path);
  const claims = value.claims.flatMap((entry, position) => {
    const index = indices[position] ?? position;
    const at = ['claims', index];
    const id = `${prefix}/${ids[index]}`;
    const claim =
      'statement' in entry
        ? statementClaim(context, entry, at, id, own)
        : quoteClaim(context, entry, at, id, own);
    return claim ? [claim] : [];
  });
  const citations = [...context.citations.values()].filter((each) => each !== null);
  return { path, sha256, file, claims, citations, problems };
}

/** What an entry says itself, at its place, else what it inherits. */
const inherit = <T>(own: T | undefined, at: JsonPath, inherited: Inherited<T>): Inherited<T> =>
  own === undefined ? inherited : { entry: own, at };

function statementClaim(
  context: Context,
  entry: StatementEntry,
  at: JsonPath,
  id: string,
  own: Inheritance,
): Claim | null {
  const source = inherit(entry.source, [...at, 'source'], own.source);
  const ids = evidenceIds(context, entry.evidence, at);
  if (!ids) return null;
  const evidence: QuoteClaim[] = [];
  entry.evidence.forEach((each, index) => {
    const place = [...at, 'evidence', index];
    // Who makes the statement did not say its evidence.
    const made = quoteClaim(context, each, place, `${id}/${ids[index]}`, { source, speaker: null });
    if (made) evidence.push(made);
  });
  // Half of the evidence would give a verdict on something else than what is claimed.
  if (evidence.length < entry.evidence.length) return null;
  return {
    kind: 'statement',
    ...baseOf(context, entry, [...at, 'statement'], id),
    statement: entry.statement,
    rating: entry.rating ?? null,
    conclusion: entry.conclusion ?? null,
    evidence,
  };
}

/** The evidence's own ids, else their numbers; null when two are equal. */
function evidenceIds(
  context: Context,
  evidence: readonly EvidenceQuote[],
  at: JsonPath,
): readonly string[] | null {
  const ids = evidence.map(({ id }, index) => id ?? String(index + 1));
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice === -1) return ids;
  const place = [...at, 'evidence', twice];
  context.problems.push(
    problemAt(context.file, 'claims/duplicate-id', [...place, 'id'], {
      message: `the id ${showText(ids[twice] ?? '')} is taken by other evidence of this claim`,
      hint: 'Give one of the two another id.',
    }),
  );
  return null;
}

function quoteClaim(
  context: Context,
  entry: QuoteEntry | EvidenceQuote,
  at: JsonPath,
  id: string,
  own: Inheritance,
): QuoteClaim | null {
  const source = inherit(entry.source, [...at, 'source'], own.source);
  const speaker = inherit(entry.speaker, [...at, 'speaker'], own.speaker);
  const citation = cite(context, source, at);
  if (!citation || speaker === 'broken' || !isSearchable(context, entry.quote, at)) return null;
  return {
    kind: 'quote',
    ...baseOf(context, entry, [...at, 'quote'], id),
    quote: entry.quote,
    speaker: speakerOf(speaker?.entry ?? null),
    source: citation.path,
    prefix: entry.prefix ?? null,
    suffix: entry.suffix ?? null,
    locator: locatorOf(entry.locator),
    translation: entry.translation ?? null,
    pin: entry.pin ? { ...entry.pin, speaker: entry.pin.speaker ?? null } : null,
  };
}

/** `{ time: '1:02:41' }` → 3761 seconds. */
function locatorOf(said: QuoteEntry['locator']): Locator | null {
  if (!said) return null;
  const { page = null, time, paragraph = null } = said;
  const seconds = time?.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return { page, time: seconds ?? null, paragraph };
}

/** Finds the path of a source, once for each place that names one. */
function cite(
  context: Context,
  source: Inherited<SourceEntry | string>,
  at: JsonPath,
): Citation | null {
  if (source === 'broken') return null;
  if (source === null) {
    context.problems.push(
      problemAt(context.file, 'claims/no-source', at, {
        message: 'the quote has no source',
        hint: 'Add "source" to the claim, or to the file for all its claims: the path of a text.',
      }),
    );
    return null;
  }
  const key = jsonPointer(source.at);
  const known = context.citations.get(key);
  if (known !== undefined) return known;
  const made = citation(context, source.entry, source.at);
  context.citations.set(key, made);
  return made;
}

function citation(
  { fence, file, problems }: Context,
  written: SourceEntry | string,
  at: JsonPath,
): Citation | null {
  const entry = typeof written === 'string' ? { path: written } : written;
  const path = sourcePath(fence, file.path, entry.path);
  if (typeof path === 'string') return { path, entry, file, at };
  const { ruleId, message, hint } = path;
  const place = typeof written === 'string' ? at : [...at, 'path'];
  problems.push(problemAt(file, ruleId, place, { message, hint }));
  return null;
}

function isSearchable({ file, quoteUnitsMax, problems }: Context, quote: string, at: JsonPath) {
  const problem = wordsProblem(file, quote, at, quoteUnitsMax);
  if (problem) problems.push(problem);
  return problem === null;
}

function baseOf(
  { file }: Context,
  entry: QuoteEntry | StatementEntry | EvidenceQuote,
  at: JsonPath,
  id: string,
): ClaimBase {
  return {
    id,
    file: file.path,
    ...file.placeOf(at),
    pointer: jsonPointer(at),
    lang: entry.lang ? shortTag(entry.lang) : null,
    note: entry.note ?? null,
    tags: entry.tags ?? [],
  };
}

function speakerOf(entry: SpeakerEntry): Speaker | null {
  if (entry === null) return null;
  if (typeof entry === 'string') return { name: entry, aliases: [], roles: [] };
  return { name: entry.name, aliases: entry.aliases ?? [], roles: entry.roles ?? [] };
}
