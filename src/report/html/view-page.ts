// The result → the view model of the whole page.

import { reportText } from '../../messages/report.js';
import type { Claim, Result, Source } from '../../schema/result.generated.js';
import { kindCounts, openClaims, placeOf, quotesOf, resultCounts } from '../figures.js';
import { verdictLabel, verdictSentence } from '../verdict-text.js';
import { claimRuns, excerpt, head } from '../word-runs.js';
import { placesOf } from './places.js';
import type {
  CountView,
  FootView,
  GroupView,
  OpenPointView,
  OutcomeName,
  PageView,
  ProblemView,
} from './view.js';
import { claimView, outcomeWord, shortOf, sourceOf } from './view-claim.js';
import type { ViewContext } from './view-context.js';
import { sourceAnchor, sourceView } from './view-source.js';
import { langOf, runViews } from './view-words.js';

/** The first screen is for deciding where to begin, not for everything. */
const OPEN_POINTS_MAX = 5;
/** Of a verdict's sentence, which may name words of any length. */
const SENTENCE_UNITS = 300;
/** Sources that the first screen links to. */
const LINKS_MAX = 3;
/** Of a source's title on the first screen. */
const TITLE_UNITS = 60;
/** Words around a differing one on the first screen. */
const EXCERPT_UNITS = 48;

/** From the worst outcome to the best, as the page lists them. */
const OUTCOMES: readonly OutcomeName[] = ['fail', 'warn', 'unchecked', 'pass'];

/** Makes the view of a result. */
export function pageView(result: Result, lang: 'en' | 'de', label: string | null): PageView {
  const words = reportText(lang);
  const sources = new Map(result.sources.map((source) => [source.path, source]));
  const context: ViewContext = { result, words, places: placesOf(result), sources };
  const { summary } = result;
  const open = openClaims(result.claims);
  const rest = open.length - OPEN_POINTS_MAX;
  return {
    lang,
    t: words.labels,
    label: label ?? labelOf(result) ?? words.labels.defaultTitle,
    state: OUTCOMES.find((outcome) => summary[outcome] > 0) ?? 'unchecked',
    sentence: words.result(resultCounts(result, words)),
    against: words.against(kindCounts(result.sources)),
    ...againstViews(context),
    decided: summary.decided ? words.decided(summary.decided) : null,
    trouble: result.problems.length ? words.problems(result.problems.length) : null,
    counts: countViews(context),
    open: open.slice(0, OPEN_POINTS_MAX).map((claim) => openPoint(claim, context)),
    openMore: rest > 0 ? words.more(rest) : null,
    groups: groupViews(context),
    sources: result.sources.map((source, index) => sourceView(source, index, context)),
    problems: problemViews(context),
    foot: footView(context),
  };
}

/** Links to the first sources; a run may have hundreds. */
function againstViews({ result: { sources }, words }: ViewContext) {
  const links = sources.slice(0, LINKS_MAX).map((source, index) => ({
    href: `#${sourceAnchor(index)}`,
    text: head(source.title ?? source.path.replace(/^.*\//s, ''), TITLE_UNITS),
  }));
  const more = sources.length - links.length;
  return { againstSources: links, againstMore: more > 0 ? words.more(more) : null };
}

/** A dossier's own name: the title of its one source, else the folder of all its claims. */
function labelOf({ sources, claims }: Result): string | null {
  const [only, second] = sources;
  if (only?.title && !second) return only.title;
  const folders = new Set(claims.map(({ file }) => file.split('/').slice(0, -1).join('/')));
  const [folder] = folders;
  return folders.size === 1 && folder ? (folder.split('/').at(-1) ?? null) : null;
}

function countViews({ result: { summary }, words }: ViewContext): CountView[] {
  const { labels } = words;
  const few = {
    fail: [labels.failWord, labels.failFew],
    warn: [labels.warnFew, labels.warnFew],
    unchecked: [labels.uncheckedFew, labels.uncheckedFew],
    pass: [labels.passWord, labels.passFew],
  } as const;
  return OUTCOMES.filter((outcome) => summary[outcome] > 0).map((outcome) => ({
    outcome,
    href: `#${groupAnchor(outcome)}`,
    count: words.number(summary[outcome]),
    word: few[outcome][summary[outcome] === 1 ? 0 : 1],
  }));
}

const groupAnchor = (outcome: OutcomeName): string => `group-${outcome}`;

function openPoint(claim: Claim, context: ViewContext): OpenPointView {
  const { words, places } = context;
  const worst = worstQuote(claim);
  const source = sourceOf(worst, context);
  const text = source?.text ?? null;
  const runs = claimRuns(worst, text);
  const differs = runs.quote.some(({ kind }) => kind === 'differs' || kind === 'gap');
  const passage = runs.passage?.filter(({ kind }) => kind !== 'around') ?? [];
  const isQuote = claim.statement === null || differs;
  return {
    href: `#${places.anchors.get(claim)}`,
    outcome: claim.outcome,
    word: outcomeWord(claim.outcome, context),
    verdict: verdictLabel(claim, words),
    speaker: claim.speaker,
    lang: langOf(claim.lang ?? source?.lang ?? null),
    isQuote,
    runs: isQuote
      ? runViews(excerpt(runs.quote, EXCERPT_UNITS), 'quote', words)
      : [{ text: shortOf(claim.statement ?? '', 2 * EXCERPT_UNITS), mark: null, spoken: null }],
    passage: differs ? runViews(excerpt(passage, EXCERPT_UNITS), 'passage', words) : null,
    sentence: shortOf(verdictSentence(claim, words.lang), SENTENCE_UNITS),
  };
}

/** The quote that an open point shows: the claim's own, or the evidence its verdict comes from. */
const worstQuote = (claim: Claim): Claim =>
  claim.evidence.find(({ verdict }) => verdict === claim.verdict) ?? claim;

function groupViews(context: ViewContext): GroupView[] {
  const { result, words } = context;
  const { labels } = words;
  const headings = {
    fail: labels.failHeading,
    warn: labels.warnHeading,
    unchecked: labels.uncheckedHeading,
    pass: labels.passHeading,
  };
  const open = openClaims(result.claims);
  return OUTCOMES.map((outcome) => {
    const ordered = outcome === 'pass' ? result.claims : open;
    const claims = ordered.filter((claim) => claim.outcome === outcome);
    return {
      outcome,
      anchor: groupAnchor(outcome),
      heading: headings[outcome],
      count: words.number(claims.length),
      claims: claims.map((claim) => claimView(claim, context)),
    };
  }).filter(({ claims }) => claims.length > 0);
}

function problemViews({ result, words: { labels } }: ViewContext): ProblemView[] {
  return result.problems.map((problem) => ({
    level: problem.level === 'error' ? labels.problemError : labels.problemWarning,
    isError: problem.level === 'error',
    place: placeOf(problem),
    message: problem.message,
    hint: problem.hint,
  }));
}

function footView({ result, words }: ViewContext): FootView {
  const used = new Set(quotesOf(result.claims).flatMap(({ match }) => match?.folds ?? []));
  const folds = [...used].sort().map((fold) => words.fold(fold));
  return {
    profile: result.profile,
    version: `${result.tool.name} ${result.tool.version}`,
    folds: folds.length ? folds.join(', ') : words.labels.foldsNone,
    inputs: inputsOf(result),
  };
}

/** Everything that was read: claim files, and the sources they cite. */
function inputsOf({ inputs, sources }: Result): FootView['inputs'] {
  const hashes = new Map(inputs.map(({ path, sha256 }) => [path, sha256]));
  for (const { path, sha256 } of sources satisfies readonly Source[]) {
    if (sha256 !== null && !hashes.has(path)) hashes.set(path, sha256);
  }
  return [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => ({ path, sha256 }));
}
