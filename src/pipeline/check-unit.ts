// One unit of work through locate and judge, to plain rows of the result.

import { judge } from '../judge/index.js';
import type { SourceRequest } from '../load/index.js';
import { locate } from '../locate/index.js';
import { mayStandIn } from '../locate/words-standing.js';
import type { Judged, JudgedQuote, Policy, QuoteCase, SourceFailure } from '../model/case.js';
import type { Claim as ModelClaim, QuoteClaim } from '../model/claim.js';
import type { Located, LocateRequest } from '../model/match.js';
import type { Problem } from '../model/problem.js';
import type { SourceText } from '../model/source.js';
import { claimRow } from '../result/claims.js';
import { type SourceRow, sourceRow } from '../result/sources.js';
import type { Claim } from '../schema/result.generated.js';
import { type ExtraWords, type Lexicon, lexicon } from '../words/index.js';
import { type SourceStore, type StoreRules, sourceStore } from './store.js';
import { folderOf, type NumberedClaim, type Unit } from './units.js';

/** What checking needs beside the units themselves: plain data that can cross a thread. */
export interface CheckSetup {
  readonly sources: readonly SourceRequest[];
  readonly rules: StoreRules;
  /** What the config adds to the word lists. */
  readonly words: ExtraWords;
  readonly policy: Policy;
  readonly includeText: boolean;
}

/** What checking keeps between units: sources that were read, and word lists. */
export interface Checking {
  readonly store: SourceStore;
  readonly lexicon: Lexicon;
  readonly policy: Policy;
}

/** A claim, checked: plain data that can cross a thread. */
export interface CheckedClaim {
  readonly index: number;
  readonly row: Claim;
}

/** A unit, checked: plain data that can cross a thread. */
export interface CheckedUnit {
  readonly source: SourceRow;
  readonly claims: readonly CheckedClaim[];
  readonly problems: readonly Problem[];
}

/** Nothing located: the source could not be read, or the search itself failed. */
export const NOWHERE: Located = { match: null, nearest: null };

/** How long claims are checked without a break in which a signal is heard. */
const BREATH_MS = 50;

/** A pause, now and then, in which signals and messages are heard. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since <= BREATH_MS) return;
    await new Promise(setImmediate);
    since = performance.now();
  };
}

/** Opens what checking needs. */
export function openChecking(setup: CheckSetup): Checking {
  const words = lexicon(setup.words);
  return {
    store: sourceStore(setup.sources, words, setup.rules),
    lexicon: words,
    policy: setup.policy,
  };
}

/** Makes the function that checks units; sources and word lists are kept between its calls. */
export function unitChecker(
  { includeText }: CheckSetup,
  checking: Checking,
): (unit: Unit) => Promise<CheckedUnit> {
  return async (unit) => {
    const { state, problem } = await checking.store.open(unit.path);
    const problems: Problem[] = problem ? [problem] : [];
    const claims: CheckedClaim[] = [];
    const breathe = breather();
    for (const claim of unit.claims) {
      await breathe();
      claims.push(await checkNumbered(claim, checking, problems));
    }
    return { source: sourceRow(state, includeText), claims, problems };
  };
}

/** Checks one claim; a bug that it brings out is added to the problems. */
export async function checkNumbered(
  { index, claim }: NumberedClaim,
  checking: Checking,
  problems: Problem[],
): Promise<CheckedClaim> {
  return { index, row: claimRow(await checkClaim(claim, checking, problems), checking.lexicon) };
}

async function checkClaim(
  claim: ModelClaim,
  checking: Checking,
  problems: Problem[],
): Promise<Judged> {
  const { lexicon, policy } = checking;
  if (claim.kind === 'quote') return checkQuote(claim, checking, problems);
  const evidence: JudgedQuote[] = [];
  for (const quote of claim.evidence) evidence.push(await checkQuote(quote, checking, problems));
  const subject = { claim, evidence };
  return { case: subject, judgement: judge(subject, lexicon, policy) };
}

async function checkQuote(
  claim: QuoteClaim,
  checking: Checking,
  problems: Problem[],
): Promise<JudgedQuote> {
  const { lexicon, policy, store } = checking;
  const { state } = await store.open(claim.source);
  const { source, attributed, roster, failure } = state;
  const base = { claim, source, attributed, roster, failure, elsewhere: null };
  let subject: QuoteCase = { ...base, located: NOWHERE };
  try {
    if (source) {
      const located = locate(request(claim), source, attributed);
      if (!located.match && (await isOutsideMain(claim, source, store.openWhole))) {
        const outside = outsideMain(subject);
        return { case: outside, judgement: judge(outside, lexicon, policy) };
      }
      const elsewhere = located.match ? null : await findElsewhere(claim, store);
      subject = { ...base, located, elsewhere };
    }
    return { case: subject, judgement: judge(subject, lexicon, policy) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    problems.push(crash(claim, detail));
    subject = { ...subject, failure: { reason: 'internal-error', detail }, located: NOWHERE };
    return { case: subject, judgement: judge({ ...subject, source: null }, lexicon, policy) };
  }
}

/** What to look for. */
export const request = (claim: QuoteClaim): LocateRequest => ({
  quote: claim.quote,
  prefix: claim.prefix,
  suffix: claim.suffix,
  locator: claim.locator,
  speaker: claim.speaker,
  exactOnly: false,
});

const OUTSIDE_MAIN: SourceFailure = { reason: 'outside-main', detail: '' };

/** A quote that was not found in the main content of a page, but stands outside of it. */
export const outsideMain = (subject: QuoteCase): QuoteCase => ({
  ...subject,
  ...{ source: null, failure: OUTSIDE_MAIN, located: NOWHERE },
});

/** Whether the words stand on a page, but not in what was taken for its main content. */
export async function isOutsideMain(
  claim: QuoteClaim,
  { part }: SourceText,
  openWhole: SourceStore['openWhole'],
): Promise<boolean> {
  if (part !== 'main-content') return false;
  const { source, attributed } = (await openWhole(claim.source)).state;
  const exact = { ...request(claim), prefix: null, suffix: null, exactOnly: true };
  return source !== null && locate(exact, source, attributed).match !== null;
}

/** The first other source of the same folder that has the words, verbatim or folded. */
async function findElsewhere(
  claim: QuoteClaim,
  store: SourceStore,
): Promise<QuoteCase['elsewhere']> {
  const exact = { ...request(claim), prefix: null, suffix: null, locator: null, exactOnly: true };
  for (const path of store.paths) {
    if (path === claim.source || folderOf(path) !== folderOf(claim.source)) continue;
    const text = await store.openText(path);
    if (!text || !mayStandIn(claim.quote, text)) continue;
    const { source, attributed } = (await store.open(path)).state;
    const match = source && locate(exact, source, attributed).match;
    if (match) return { source, match };
  }
  return null;
}

/** A bug that one claim brought out. */
export const crash = (claim: QuoteClaim, detail: string): Problem => ({
  ruleId: 'internal/error',
  level: 'error',
  file: claim.file,
  line: claim.line,
  column: claim.column,
  pointer: claim.pointer,
  message: `Wortlaut failed on this claim: ${detail}`,
  hint: 'This is a bug of Wortlaut; please report it. All other claims were checked.',
});
