// Drafts against sources, with no claim file: every quotation of a draft becomes a claim, every
// source is asked, and the best answer wins.

import { byQuality, isFound } from '../drafts/best.js';
import { type DraftClaim, draftClaims } from '../drafts/claims.js';
import { sentence } from '../messages/index.js';
import type { JudgedQuote, SourceState } from '../model/case.js';
import type { Problem } from '../model/problem.js';
import { claimRow, hiddenHash } from '../result/claims.js';
import { draftPrints } from '../result/fingerprint.js';
import type { ResultParts } from '../result/index.js';
import { sourceRow } from '../result/sources.js';
import type { Answer, Claim, NotSought, Result } from '../schema/result.generated.js';
import { InputError } from '../util/errors.js';
import type { FileContent } from '../util/files.js';
import { distinct } from '../util/groups.js';
import { baseLanguage } from '../util/languages.js';
import { answerOf, type Judging, withOutside, withTranslated } from './answers.js';
import { type Desk, markProblems, type Opened, openSources } from './desk.js';
import { draftRoster } from './draft-roster.js';
import { findSources } from './named-sources.js';
import { quoteTooLong } from './quote-length.js';

/** What is checked against what. Names count from `cwd`, which is absolute. */
export interface DraftRequest {
  readonly cwd: string;
  /** Files and folders. */
  readonly drafts: readonly string[];
  /** A draft that is no file, under a name whose ending tells its format. */
  readonly given: { readonly name: string; readonly content: FileContent } | null;
  readonly against: readonly string[];
  readonly includeText: boolean;
}

/** The parts of a result, and what only drafts have. */
export interface DraftParts extends Omit<ResultParts, 'version' | 'profile' | 'config'> {
  readonly coverage: ReadonlyMap<string, Result['sources'][number]['coverage']>;
  readonly notSought: readonly NotSought[];
}

/**
 * Checks drafts.
 *
 * @throws InputError when a named path does not exist, or nothing is left to check against
 */
export async function checkDrafts(desk: Desk, request: DraftRequest): Promise<DraftParts> {
  const { drafts, against, problems } = await openBoth(desk, request);
  const judging: Judging = { ...desk, problems: [] };
  const checked: CheckedDraft[] = [];
  for (const state of drafts.states) checked.push(await checkDraft(state, against, judging, desk));
  const claims = checked.flatMap((draft) => draft.claims);
  const quotations = checked.reduce((sum, draft) => sum + draft.quotations, 0);
  const found = [...problems, ...checked.flatMap((draft) => draft.problems), ...judging.problems];
  const isBroken = found.some(({ level }) => level === 'error');
  const states = [...drafts.states, ...against.states];
  return {
    inputs: [...desk.inputs, ...byPath([...drafts.inputs, ...against.inputs])],
    problems: quotations || isBroken ? found : [...found, noQuotations(drafts.states)],
    checked: states.map((state, at) => ({
      source: sourceRow(state, request.includeText),
      claims: at === 0 ? claims.map((row, index) => ({ index, row })) : [],
      problems: [],
    })),
    coverage: new Map(checked.map(({ path, coverage }) => [path, coverage])),
    notSought: checked.flatMap((draft) => draft.notSought),
  };
}

/** Opens the drafts, then the sources: whom the drafts name is known when sources are read. */
async function openBoth(desk: Desk, request: DraftRequest) {
  const { cwd, given } = request;
  const found = await findSources(desk, cwd, request.drafts);
  const own = [
    ...(given ? [{ path: given.name, below: given.name, allowed: [] }] : []),
    ...found.named,
  ];
  const paths = new Set(own.map(({ path }) => path));
  const sought = await findSources(desk, cwd, request.against);
  const sources = sought.named.filter(({ path }) => !paths.has(path));
  if (sources.length === 0) {
    throw new InputError('usage/against', 'There is no source to check against but the draft.', {
      hint: 'Name others with --against: a draft that is checked against itself proves nothing.',
    });
  }
  const stdin = new Map(given ? [[given.name, given.content]] : []);
  const opening = { kind: 'article', roster: [], given: stdin } as const;
  const alone = await openSources(desk, own, { ...opening, guessLang: { expected: null } });
  const expected = alone.states.some(({ readAs }) => readAs !== undefined)
    ? await languageOfSources(desk, sources)
    : null;
  const drafts = expected
    ? await openSources(desk, own, { ...opening, guessLang: { expected } })
    : alone;
  const roster = draftRoster(drafts.states, desk.lexicon);
  const against = await openSources(desk, sources, { kind: 'document', roster, given: new Map() });
  const unclosed = drafts.states.flatMap(markProblems);
  return {
    drafts,
    against,
    // Both may lie in one folder, with one mistake in its `sources.json`.
    problems: distinct([
      ...[...desk.problems, ...found.problems, ...sought.problems],
      ...[...drafts.problems, ...against.problems, ...unclosed],
    ]),
  };
}

/** The language that all sources of known language are in; null when they do not agree. */
async function languageOfSources(
  desk: Desk,
  sources: Parameters<typeof openSources>[1],
): Promise<string | null> {
  const opening = { kind: 'document', roster: [], given: new Map(), textOnly: true } as const;
  const { states } = await openSources(desk, sources, opening);
  const langs = states.flatMap(({ source }) => (source ? [baseLanguage(source.meta.lang)] : []));
  const known = new Set(langs.filter((lang) => lang !== 'und'));
  return known.size === 1 ? [...known][0]! : null;
}

/** One draft's rows. */
interface CheckedDraft {
  readonly path: string;
  readonly quotations: number;
  readonly claims: readonly Claim[];
  readonly notSought: readonly NotSought[];
  readonly coverage: {
    readonly quotations: number;
    readonly checked: number;
    readonly unnamed: number;
  };
  readonly problems: readonly Problem[];
}

async function checkDraft(
  { path, source, attributed }: SourceState,
  against: Opened,
  judging: Judging,
  { limits }: Desk,
): Promise<CheckedDraft> {
  const all = source ? draftClaims(source, attributed, judging.lexicon) : [];
  const unitsMax = limits.quoteUnitsMax;
  const tooLong = all.filter(({ claim }) => claim.quote.length > unitsMax);
  const claims: Claim[] = [];
  const notSought: NotSought[] = [];
  let unnamed = 0;
  for (const draft of all) {
    if (draft.claim.quote.length > unitsMax) continue;
    const row = draft.notSought
      ? lookUp(draft, against.states, judging)
      : await verify(draft, against, judging);
    if (row && isUnnamed(draft)) unnamed += 1;
    if (row) claims.push(row);
    else notSought.push(notSoughtRow(draft));
  }
  const checked = claims.filter(({ outcome }) => outcome !== 'unchecked').length;
  return {
    ...{ path, quotations: all.length, claims, notSought },
    coverage: { quotations: claims.length + tooLong.length, checked, unnamed },
    problems: tooLong.map(({ claim }) => quoteTooLong(claim, unitsMax)),
  };
}

/** Whether a draft names nobody for its words, not even by a role or as a text. */
const isUnnamed = ({ claim, quotation: { speaker } }: DraftClaim): boolean =>
  claim.speaker === null &&
  claim.speakerRole === undefined &&
  (speaker === null || speaker.via === 'pronoun' || speaker.via === 'continuation');

/** A quotation that must stand somewhere. */
async function verify(draft: DraftClaim, against: Opened, judging: Judging): Promise<Claim> {
  const answers = against.states.map((state) => answerOf(draft.claim, state, judging));
  const told = await withOutside(answers, against.openWhole, judging);
  return draftRow(draft, byQuality(withTranslated(told, judging)), judging);
}

/** What may be no quotation at all: null unless a source has it, word for word, and none objects. */
function lookUp(
  draft: DraftClaim,
  against: readonly SourceState[],
  judging: Judging,
): Claim | null {
  const answers = against.map((state) => answerOf(draft.claim, state, judging, true));
  const found = byQuality(answers.filter(isFound));
  return found[0] && found[0].judgement.outcome !== 'fail' ? draftRow(draft, found, judging) : null;
}

function draftRow(
  { quotation }: DraftClaim,
  [best, ...rest]: readonly JudgedQuote[],
  { lexicon }: Judging,
): Claim {
  if (!best) throw new Error('Wortlaut has a bug: a draft was checked against no source');
  const rows = rest.filter(isFound).map((other) => answerRow(claimRow(other, lexicon), other));
  const row = askedAll(claimRow(best, lexicon), rest);
  return {
    ...row,
    ...draftPrints(row, hiddenHash(best)),
    inDraft: { start: quotation.start, end: quotation.end },
    others: rows,
  };
}

/** What is not found says that the other sources were asked as well. */
function askedAll(row: Claim, rest: readonly JudgedQuote[]): Claim {
  const others = rest.filter(({ judgement }) => judgement.verdict === 'not-found').length;
  if (row.verdict !== 'not-found' || others === 0) return row;
  const args = { ...row.args, others };
  return { ...row, args, sentence: sentence({ code: row.code, args }, 'en') };
}

/** Another source in short. What its access keeps back is kept back here too. */
function answerRow(row: Claim, { case: { source } }: JudgedQuote): Answer {
  const segments = row.match?.segments ?? [];
  const [first, last] = [segments[0], segments.at(-1)];
  const { verdict, wording, outcome } = row;
  const isOpen = source?.meta.access === 'open';
  const text = first && last && isOpen ? source.text.slice(first.start, last.end) : first?.text;
  const place = { line: first?.line ?? 0, column: first?.column ?? 0 };
  return { source: row.source ?? '', verdict, wording, outcome, text: text ?? '', ...place };
}

function notSoughtRow({ claim, quotation, notSought }: DraftClaim): NotSought {
  const { start, end, text } = quotation;
  const { file: path, line, column } = claim;
  return { path, start, end, text, line, column, reason: notSought ?? 'short' };
}

const noQuotations = (drafts: readonly SourceState[]): Problem => ({
  ruleId: 'claims/none',
  level: 'error',
  file: drafts[0]?.path ?? '.',
  line: null,
  column: null,
  pointer: '',
  message: drafts.length > 1 ? 'none of the drafts has a quotation' : 'the draft has no quotation',
  hint: '`wortlaut extract` shows what is found in it.',
});

const byPath = <T extends { readonly path: string }>(files: readonly T[]): readonly T[] =>
  [...new Map(files.map((file) => [file.path, file])).values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
