// The result → the view model of the whole page.

import { reportText } from '../../messages/report.js';
import { isSettled } from '../../model/effect.js';
import type { Claim, Result } from '../../schema/result.generated.js';
import {
  checkedAgainst,
  kindCounts,
  openClaims,
  quotesOf,
  resultCounts,
  unlisted,
} from '../figures.js';
import type { ReportOptions } from '../options.js';
import { sinceOf } from '../since.js';
import type { OutcomeName } from './card-view.js';
import { placesOf } from './places.js';
import { sourceNames } from './source-names.js';
import type { ChunkView, CountView, GroupView, PageView } from './view.js';
import { claimView, shownAs } from './view-claim.js';
import type { ViewContext } from './view-context.js';
import { footView, notSoughtView, problemViews } from './view-foot.js';
import { openPointView } from './view-open-point.js';
import { sourceAnchor, sourceView } from './view-source.js';

/** The first screen is for deciding where to begin, not for everything. */
const OPEN_POINTS_MAX = 5;
/** More are laid out only when they come into view; fewer cost nothing. */
const LONG_GROUP_CLAIMS = 100;
/** In a larger report only the first cards of a group are there, and may stand open. */
const LARGE_CLAIMS = 500;
const FIRST_CARDS = 50;
/** The others are kept as text, so many at a time: some screens of them, made in milliseconds. */
const CHUNK_CARDS = 50;
/** Sources that the first screen links to. */
const LINKS_MAX = 3;

/** From the worst outcome to the best, as the page lists them. */
const OUTCOMES: readonly OutcomeName[] = ['fail', 'warn', 'unchecked', 'settled', 'pass'];

/** What the page is asked to be. */
type PageOptions = Pick<ReportOptions, 'lang' | 'label' | 'since'>;

/** Makes the view of a result. */
export function pageView(result: Result, options: PageOptions): PageView {
  const { lang, label } = options;
  const words = reportText(lang);
  const sources = new Map(result.sources.map((source) => [source.path, source]));
  const since = options.since ? sinceOf(result, options.since, words) : null;
  const names = sourceNames(result.sources);
  const context: ViewContext = {
    ...{ result, words, since, sources, names },
    places: placesOf(result),
    isLarge: result.claims.length > LARGE_CLAIMS,
  };
  const { summary } = result;
  const open = openClaims(result.claims).filter((claim) => !isSettled(claim));
  const counts = countOutcomes(result.claims);
  const rest = open.length - OPEN_POINTS_MAX;
  return {
    lang,
    t: words.labels,
    label: label ?? labelOf(result) ?? words.labels.defaultTitle,
    state: stateOf(counts),
    sentence: unbroken(words.result(resultCounts(result, words))),
    against: words.against(kindCounts(result.sources)),
    ...againstViews(context),
    notice: holdsInternal(result) ? words.labels.internalNotice : null,
    since: since?.view ?? null,
    decided: summary.decided ? words.decided(summary.decided) : null,
    unlisted: unlistedIn(context),
    trouble: result.problems.length ? words.problems(result.problems.length) : null,
    counts: countViews(counts, context),
    open: open.slice(0, OPEN_POINTS_MAX).map((claim) => openPointView(claim, context)),
    openMore: rest > 0 ? words.more(rest) : null,
    groups: groupViews(context),
    sources: result.sources.map((source, index) => sourceView(source, index, context)),
    notSought: notSoughtView(context),
    problems: problemViews(context),
    foot: footView(context),
  };
}

/** Whether words of an internal source are in the report. */
function holdsInternal({ sources, claims }: Result): boolean {
  const internal = new Set(
    sources.filter(({ access }) => access === 'internal').map(({ path }) => path),
  );
  return quotesOf(claims).some(
    ({ source, match, nearest }) => source !== null && internal.has(source) && (match || nearest),
  );
}

function unlistedIn({ result, words }: ViewContext): string | null {
  const found = unlisted(result);
  return found && words.noLists(found.langs, found.quotes);
}

/** A number stays with its word at the end of a line. */
const unbroken = (sentence: string): string => sentence.replace(/(\d) /g, '$1\u00A0');

/** Links to the first sources; a run may have hundreds. */
function againstViews({ result, words, names }: ViewContext) {
  const sources = checkedAgainst(result.sources).filter(({ failure }) => failure === null);
  const first = sources.slice(0, LINKS_MAX);
  const links = first.map((source) => ({
    href: `#${sourceAnchor(result.sources.indexOf(source))}`,
    text: names.get(source) ?? source.path,
  }));
  const more = sources.length - links.length;
  return { againstSources: links, againstMore: more > 0 ? words.more(more) : null };
}

/** A dossier's own name: the title of its one source, a draft's title or file name, else the folder that holds all claims. */
function labelOf({ sources, claims }: Result): string | null {
  const [only, second] = sources;
  if (only?.title && !second) return only.title;
  const drafts = new Set(claims.flatMap(({ inDraft, file }) => (inDraft ? [file] : [])));
  const [draft] = drafts;
  if (draft !== undefined && drafts.size === 1) {
    const title = sources.find(({ path }) => path === draft)?.title;
    return title ?? draft.split('/').at(-1) ?? draft;
  }
  const [first, ...others] = claims.map(({ file }) => file.split('/').slice(0, -1));
  let common = first ?? [];
  for (const folders of others) {
    const end = common.findIndex((folder, at) => folder !== folders[at]);
    if (end !== -1) common = common.slice(0, end);
  }
  const name = common.at(-1);
  return name === undefined || name === 'claims' ? null : name;
}

type Counts = Readonly<Record<OutcomeName, number>>;

function countOutcomes(claims: readonly Claim[]): Counts {
  const counts = { fail: 0, warn: 0, unchecked: 0, settled: 0, pass: 0 };
  for (const claim of claims) counts[shownAs(claim)] += 1;
  return counts;
}

/** What the page says at a glance; without any claim it says nothing good. */
function stateOf(counts: Counts): OutcomeName {
  const worst = OUTCOMES.find((outcome) => counts[outcome] > 0) ?? 'unchecked';
  return worst === 'settled' ? 'pass' : worst;
}

function countViews(counts: Counts, { words }: ViewContext): CountView[] {
  const { labels } = words;
  const few = {
    fail: [labels.failWord, labels.failFew],
    warn: [labels.warnFew, labels.warnFew],
    unchecked: [labels.uncheckedFew, labels.uncheckedFew],
    settled: [labels.settledFew, labels.settledFew],
    pass: [labels.passWord, labels.passFew],
  } as const;
  return OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
    outcome,
    href: `#${groupAnchor(outcome)}`,
    count: words.number(counts[outcome]),
    word: few[outcome][counts[outcome] === 1 ? 0 : 1],
  }));
}

const groupAnchor = (outcome: OutcomeName): string => `group-${outcome}`;

function groupViews(context: ViewContext): GroupView[] {
  const { result, words } = context;
  const { labels } = words;
  const headings = {
    fail: labels.failHeading,
    warn: labels.warnHeading,
    unchecked: labels.uncheckedHeading,
    settled: labels.settledHeading,
    pass: labels.passHeading,
  };
  const open = openClaims(result.claims);
  return OUTCOMES.map((outcome) => {
    const ordered = outcome === 'pass' ? result.claims : open;
    const claims = ordered.filter((claim) => shownAs(claim) === outcome);
    return {
      outcome,
      anchor: groupAnchor(outcome),
      heading: headings[outcome],
      count: words.number(claims.length),
      isLong: claims.length > LONG_GROUP_CLAIMS,
      chunks: chunkViews(claims, groupAnchor(outcome), context),
    };
  }).filter(({ chunks }) => chunks.length > 0);
}

function chunkViews(claims: readonly Claim[], anchor: string, context: ViewContext): ChunkView[] {
  const chunks: ChunkView[] = [];
  for (let at = 0; at < claims.length; ) {
    const isFolded = context.isLarge && at > 0;
    const end = at + (isFolded ? CHUNK_CARDS : context.isLarge ? FIRST_CARDS : claims.length);
    chunks.push({
      anchor: `${anchor}-${chunks.length + 1}`,
      isFolded,
      claims: claims.slice(at, end).map((claim) => claimView(claim, context, { isFolded })),
    });
    at = end;
  }
  return chunks;
}
