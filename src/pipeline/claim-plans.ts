// Claim files from sources: one a source, or one a speaker, beside what is already there.

import { readdir, stat } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { byQuality, isFound } from '../drafts/best.js';
import { citedFrom, citedPath, speakerEntry } from '../drafts/claim-file.js';
import { asserted, draftClaims } from '../drafts/claims.js';
import { type Before, type Extracted, type FilePlan, plan } from '../drafts/plan.js';
import { openClaimFile } from '../load/claim-file.js';
import { slug } from '../load/claim-id.js';
import { locate } from '../locate/index.js';
import type { SourceState } from '../model/case.js';
import type { QuoteClaim, Speaker } from '../model/claim.js';
import type { Problem } from '../model/problem.js';
import type { ClaimFile } from '../schema/claims.generated.js';
import { InputError } from '../util/errors.js';
import { fromRoot, isBelow } from '../util/files.js';
import { distinct } from '../util/groups.js';
import { showText } from '../util/json-show.js';
import { isTakenName } from '../util/neighbour-names.js';
import { answerOf, type Judging } from './answers.js';
import { request } from './check-unit.js';
import { type Desk, openDesk, openSources } from './desk.js';
import { draftRoster } from './draft-roster.js';
import { type ExtractRequest, openForExtraction } from './extraction.js';
import { findSources } from './named-sources.js';
import { quoteTooLong } from './quote-length.js';

/** What to make claim files of, and how. */
export interface ClaimFilesRequest extends ExtractRequest {
  /** The folder of the claim files; counts from `cwd`. */
  readonly folder: string;
  /** One file a speaker instead of one a source. */
  readonly bySpeaker: boolean;
  /** Titles and terms as well. */
  readonly all: boolean;
  /** Sources to cite instead of those that are extracted from. */
  readonly against: readonly string[];
}

/** The plans of all files, source by source; nothing is written yet. */
export interface ClaimPlans {
  /** Absolute. */
  readonly root: string;
  readonly plans: readonly FilePlan[];
  readonly problems: readonly Problem[];
}

/**
 * Plans claim files for sources, with regard to those that exist.
 *
 * @throws InputError when the folder or a source lies outside the root, or two sources would write
 *   the same file
 */
export async function planClaims(asked: ClaimFilesRequest): Promise<ClaimPlans> {
  const desk = await openDesk(asked);
  const { root } = desk;
  const folder = folderOf(root, asked);
  const { named, states, problems } = await openForExtraction(desk, asked);
  const stems = stemsOf(named, folder);
  const against = await openAgainst(desk, asked, states);
  const judging = { ...desk, problems: [] };
  const found: Problem[] = distinct([...problems, ...against.problems]);
  const plans: FilePlan[] = [];
  for (const state of states) {
    const stem = stems.get(state.path) ?? '';
    const extracted = extractedFrom(state, asked.all, against.states, judging);
    const target = asked.bySpeaker ? speakerFiles(stem, extracted) : () => `${stem}.json`;
    const files = await existing(
      desk,
      state.path,
      posix.dirname(stem),
      new Set([`${stem}.json`, ...extracted.map(({ speaker }) => target(speaker))]),
    );
    found.push(...files.problems);
    if (files.problems.length) continue;
    plans.push(
      ...plan({
        extracted,
        files: files.before,
        targetOf: target,
        find: finder(state),
        defaultsOf: (path, claims) => defaultsOf(path, claims, asked.bySpeaker),
      }),
    );
  }
  return { root, plans, problems: [...found, ...judging.problems] };
}

function folderOf(root: string, { cwd, folder }: ClaimFilesRequest): string {
  const absolute = resolve(cwd, folder);
  if (isBelow(root, absolute)) return fromRoot(root, absolute);
  throw new InputError('claims/outside-root', `${showText(folder)} lies outside the root.`, {
    hint: 'Name a folder of the project, or the project with --cwd.',
  });
}

/** The path of each source's claim file, without its ending. */
function stemsOf(
  named: readonly { readonly path: string; readonly below: string }[],
  folder: string,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { path, below } of named) {
    if (path.startsWith('../')) {
      throw new InputError('source/outside-root', `${showText(path)} lies outside the root.`, {
        hint: 'A claim file can only cite what is in the project: copy the source there first.',
      });
    }
    const stem = posix.join(folder, posix.dirname(below), bareName(posix.basename(below)));
    const other = owners.get(stem);
    if (other !== undefined) {
      const both = `${showText(other)} and ${showText(path)}`;
      throw new InputError('usage/claims', `${both} would both write ${stem}.json.`, {
        hint: 'Extract them one by one, each with a --claims folder of its own.',
      });
    }
    owners.set(stem, path);
  }
  return new Map([...owners].map(([stem, path]) => [path, stem]));
}

/** A source's name without its ending, such that its claim file is seen as one. */
function bareName(name: string): string {
  const bare = name.replace(/^\.+/, '').replace(/\.[^.]+$/, '');
  return isTakenName(`${bare}.json`) ? `${bare}-claims`.replace(/^[-.]+/, '') : bare;
}

async function openAgainst(desk: Desk, asked: ClaimFilesRequest, states: readonly SourceState[]) {
  const { named, problems } = await findSources(desk, asked.cwd, asked.against);
  const roster = draftRoster(states, desk.lexicon);
  const opened = await openSources(desk, named, { kind: 'document', roster, given: new Map() });
  return { ...opened, problems: [...problems, ...opened.problems] };
}

/** The quotations to claim; each cites the source that answers best, where others are named. */
function extractedFrom(
  state: SourceState,
  all: boolean,
  against: readonly SourceState[],
  judging: Judging & Pick<Desk, 'limits'>,
): readonly Extracted[] {
  const unitsMax = judging.limits.quoteUnitsMax;
  const { source, attributed, path } = state;
  const others = against.filter((other) => other.path !== path);
  return (source ? draftClaims(source, attributed, judging.lexicon).map(asserted) : [])
    .filter(({ quotation }) => all || quotation.kind === 'speech')
    .filter(({ claim }) => {
      if (claim.quote.length <= unitsMax) return true;
      judging.problems.push(quoteTooLong(claim, unitsMax));
      return false;
    })
    .flatMap(({ claim, quotation: { start, end }, notSought }) => {
      const { quote, speaker } = claim;
      const mayBeNone = !all && notSought !== null && others.length > 0;
      const asked = others.map((other) => answerOf(claim, other, judging, mayBeNone));
      const [best] = byQuality(mayBeNone ? asked.filter(isFound) : asked);
      // As when the draft is checked: what may be no quotation is one if a source has it.
      if (mayBeNone && (!best || best.judgement.outcome === 'fail')) return [];
      if (best && !isFound(best)) judging.problems.push(foundNowhere(claim));
      return [{ quote, speaker, start, end, source: best?.case.claim.source ?? path }];
    });
}

/** `claims/article` and Carla Lund → `claims/article-carla-lund.json`. */
function speakerFiles(stem: string, extracted: readonly Extracted[]) {
  const files = new Map<string | null, string>();
  const taken = new Set<string>();
  for (const { speaker } of extracted) {
    const name = speaker?.name ?? null;
    if (files.has(name)) continue;
    const base = `${stem}-${name === null ? 'unattributed' : slug(name)}`;
    let file = `${base}.json`;
    for (let number = 2; taken.has(file); number += 1) file = `${base}-${number}.json`;
    taken.add(file);
    files.set(name, file);
  }
  return (speaker: Speaker | null): string => files.get(speaker?.name ?? null) ?? `${stem}.json`;
}

/** Claim files that are there: the targets, and what else in their folder cites the source. */
async function existing(
  { root, limits }: Desk,
  source: string,
  folder: string,
  targets: ReadonlySet<string>,
): Promise<{ readonly before: readonly Before[]; readonly problems: readonly Problem[] }> {
  const names = await readdir(resolve(root, folder)).catch(() => []);
  const beside = names
    .filter((name) => name.toLowerCase().endsWith('.json') && !isTakenName(name))
    .map((name) => posix.join(folder, name));
  const before: Before[] = [];
  const problems: Problem[] = [];
  for (const path of [...new Set([...targets, ...beside])].sort()) {
    const isTarget = targets.has(path);
    if (!(await stat(resolve(root, path)).catch(() => null))?.isFile()) {
      if (isTarget) before.push({ path, value: null, isAbout: () => true });
      continue;
    }
    const { value, problems: wrong } = await openClaimFile({ root, allowed: [] }, path, limits);
    if (wrong.length && isTarget) problems.push(...wrong);
    if (!value || wrong.length) continue;
    const cites = (index: number) => citationOf(path, value, index) === source;
    if (isTarget) before.push({ path, value, isAbout: () => true });
    else if (value.claims.some((_, index) => cites(index)))
      before.push({ path, value, isAbout: cites });
  }
  return { before, problems };
}

const citationOf = (path: string, value: ClaimFile, index: number): string | null =>
  citedPath(path, value.claims[index]?.source ?? value.source);

/** Finds words in the source itself, marked cuts and changes understood. */
function finder({ source, attributed }: SourceState) {
  return (quote: string) => {
    if (!source) return null;
    const claim = { quote, prefix: null, suffix: null, locator: null, speaker: null } as QuoteClaim;
    const { match } = locate(request(claim), source, attributed);
    if (!match || match.rung === 'approximate') return null;
    // Joined from separate places: the source has the pieces, not the quotation.
    return match.segments.some(({ joint }) => joint === 'unmarked') ? null : match.segments;
  };
}

/** What a new file says once: the source that most of its claims cite, and its only speaker. */
function defaultsOf(
  path: string,
  claims: readonly Extracted[],
  bySpeaker: boolean,
): Omit<ClaimFile, 'claims'> {
  const counts = new Map<string, number>();
  for (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const speaker = bySpeaker ? (claims[0]?.speaker ?? null) : null;
  return {
    ...(most ? { source: citedFrom(path, most[0]) } : {}),
    ...(speaker ? { speaker: speakerEntry(speaker) } : {}),
  };
}

const foundNowhere = ({ file, line, column }: QuoteClaim): Problem => ({
  ruleId: 'claims/found-nowhere',
  level: 'warning',
  ...{ file, line, column, pointer: '' },
  message: 'no source has this quotation; its claim cites the one that comes nearest',
  hint: 'Find its source and cite that: until then the claim does not hold.',
});
