// A claim of the result → what its card prints.

import { decisionDone } from '../../messages/decisions.js';
import type { ReportText } from '../../messages/report-text.js';
import { effectOf, isDemand, isSettled } from '../../model/effect.js';
import type { Claim, Source } from '../../schema/result.generated.js';
import { fixLabel } from '../claim-text.js';
import { passagePlace, placeOf, timeOf } from '../figures.js';
import { shortOf } from '../shortening.js';
import { findingSentence, verdictLabel, verdictSentence } from '../verdict-text.js';
import { type ClaimRuns, claimRuns, excerpt, wordingOf } from '../word-runs.js';
import type {
  ClaimView,
  FactView,
  FixView,
  NearestView,
  OutcomeName,
  PassageView,
  SidesView,
} from './card-view.js';
import { explanationOf } from './explanations.js';
import { mediaAddress, passageAddress } from './text-fragment.js';
import type { ViewContext } from './view-context.js';
import { decisionView } from './view-decision.js';
import { differenceViews, langOf, runViews } from './view-words.js';

/** The first words of a closed card. */
const HEADLINE_UNITS = 140;
/** What is shown of an unmarked stretch on either side of a mark; quotations are rarely longer. */
const AROUND_UNITS = 1000;

/** How a card is to be shown. */
interface Manner {
  readonly isEvidence?: boolean;
  /** Whether the card stands in a folded chunk: then it is closed. */
  readonly isFolded?: boolean;
}

/** The card of a claim, with the cards of its evidence. */
export function claimView(claim: Claim, context: ViewContext, manner: Manner = {}): ClaimView {
  const { isEvidence = false, isFolded = false } = manner;
  const { words, places } = context;
  const anchor = places.anchors.get(claim) ?? '';
  const source = sourceOf(claim, context);
  const { labels } = words;
  const differences = differenceViews(claim.differences, words);
  const since = isEvidence ? null : context.since?.of(claim);
  return {
    anchor,
    href: `#${anchor}`,
    id: claim.id,
    outcome: shownAs(claim),
    word: outcomeWord(claim, context),
    verdict: verdictLabel(claim, words),
    settled: isSettled(claim) ? effectOf(claim) : null,
    verdictName: claim.verdict,
    flagNames: claim.flags.length ? claim.flags.join(' ') : null,
    sourcePath: claim.source,
    said:
      claim.attribution?.speaker === claim.speaker ? null : (claim.attribution?.speaker ?? null),
    sinceName: since?.name ?? null,
    since: since?.words ?? null,
    isFolded,
    isOpen: !isFolded && isOpen(claim),
    isEvidence,
    headline: headlineOf(claim),
    lang: langOf(claim.lang ?? source?.lang ?? null),
    speaker: claim.speaker,
    decided:
      claim.decision?.state === 'in-effect'
        ? decisionDone(claim.decision.action, words.lang)
        : null,
    letter: places.ofClaim.get(claim)?.letter ?? null,
    place: placeOf(claim),
    sentence: verdictSentence(claim, words.lang),
    statement:
      claim.statement === null
        ? null
        : {
            text: claim.statement,
            rating: claim.rating === null ? null : words.rating(claim.rating),
            conclusion: claim.conclusion,
          },
    sides: claim.quote === null ? null : sidesView(claim, source, context),
    differences: differences.words,
    signs: differences.signs,
    explanation: claim.outcome === 'pass' ? null : explanationOf(claim, words.lang),
    flags: claim.flags.map((flag) => capital(words.flag(flag))),
    findings: claim.findings.map((finding) => ({
      level: finding.level,
      message: findingSentence(finding, words.lang),
      rule: finding.ruleId,
    })),
    fix: fixView(claim, context),
    facts: facts([
      [labels.locator, locatorOf(claim, words)],
      [labels.translation, claim.translation],
      [labels.note, claim.note],
    ]),
    copy: wordingOf(claim),
    evidence: claim.evidence.map((each) => claimView(each, context, { isEvidence: true })),
    decision: isEvidence ? null : decisionView(claim, context),
  };
}

/** Facts that there are. */
export const facts = (rows: readonly (readonly [string, string | null])[]): FactView[] =>
  rows.flatMap(([term, value]) => (value === null || value === '' ? [] : [{ term, value }]));

/** What holds or was only smoothed is listed closed; what asks for a person stands open. */
function isOpen(claim: Claim): boolean {
  const outcome = shownAs(claim);
  if (outcome === 'warn') return claim.verdict !== 'tidied';
  return outcome === 'fail' || outcome === 'unchecked';
}

/** What a claim is on the page: what it counts as for the exit code, the settled ones together. */
export function shownAs(claim: Claim): OutcomeName {
  const effect = effectOf(claim);
  return effect === 'accepted' || effect === 'waived' || effect === 'known' ? 'settled' : effect;
}

/** What a claim counts as, in words. */
export function outcomeWord(claim: Claim, { words: { labels, lang } }: ViewContext): string {
  const { decision } = claim;
  if (decision && isDemand(decision)) return decisionDone(decision.action, lang);
  const table = {
    fail: labels.failWord,
    warn: labels.warnWord,
    unchecked: labels.uncheckedWord,
    accepted: decisionDone('accept', lang),
    waived: decisionDone('waive', lang),
    known: labels.knownWord,
    pass: labels.passWord,
  };
  return table[effectOf(claim)];
}

const headlineOf = ({ quote, statement }: Claim): string =>
  shortOf(
    (quote ?? statement ?? '').slice(0, 4 * HEADLINE_UNITS).replace(/\s+/g, ' '),
    HEADLINE_UNITS,
  );

/** The source that a claim cites. */
export const sourceOf = ({ source }: Claim, { sources }: ViewContext): Source | null =>
  source === null ? null : (sources.get(source) ?? null);

function sidesView(claim: Claim, source: Source | null, context: ViewContext): SidesView {
  const { words } = context;
  const runs = claimRuns(claim, source?.text ?? null, true);
  return {
    quote: runViews(excerpt(runs.quote, AROUND_UNITS), 'quote', words),
    speaker: claim.speaker ?? words.labels.noSpeaker,
    speakerDiffers: claim.attribution?.agrees === false,
    passage: passageView(claim, runs, source, context),
    nearest: nearestView(claim, source, context),
  };
}

function passageView(
  claim: Claim,
  { passage }: ClaimRuns,
  source: Source | null,
  { words, places }: ViewContext,
): PassageView | null {
  const first = claim.match?.segments[0];
  if (!claim.match || !passage || !first) return null;
  const { attribution } = claim;
  const place = places.ofClaim.get(claim);
  const others = [...claim.match.alternatives];
  return {
    runs: runViews(excerpt(passage, AROUND_UNITS), 'passage', words),
    lang: langOf(source?.lang ?? null),
    speaker: attribution?.speaker ?? words.labels.speakerUnknown,
    cue: cueOf(attribution, words),
    place: passagePlace(claim.source, first),
    placeWords: words.place(first.line, first.column, first.page, timeOf(first.time)),
    href: place ? `#${place.mark}` : null,
    letter: place?.letter ?? null,
    others: others.map((at) => words.place(at.line, at.column, at.page, timeOf(at.time))),
    ...liveOf(claim.match, source, words),
  };
}

function locatorOf({ locator }: Claim, words: ReportText): string | null {
  return locator && words.locator(locator.page, timeOf(locator.time), locator.paragraph);
}

/** The way to the published words: into a recording by their time, into a page by themselves. */
function liveOf(match: NonNullable<Claim['match']>, source: Source | null, words: ReportText) {
  const seconds = match.segments[0]?.time ?? null;
  const time = timeOf(seconds);
  const url = source?.url ?? null;
  if (seconds === null || time === null) {
    const live = passageAddress(url, match, source?.text ?? null);
    return { time, live, liveWords: words.labels.openLive };
  }
  const recording = source?.media ?? url;
  return { time, live: mediaAddress(recording, seconds), liveWords: words.openAt(time) };
}

/** By what words the source attributes the passage, and whether that was only inferred. */
function cueOf(attribution: Claim['attribution'], words: ReportText): string | null {
  if (!attribution) return null;
  const { cue, via, status } = attribution;
  const parts = [
    ...(cue ? [words.cue(cue.text, via)] : []),
    ...(status === 'inferred' ? [words.labels.inferred] : []),
  ];
  return parts.length ? parts.join(', ') : null;
}

function nearestView(
  claim: Claim,
  source: Source | null,
  { words, places }: ViewContext,
): NearestView | null {
  const { nearest } = claim;
  if (claim.match || !nearest) return null;
  const place = places.ofClaim.get(claim);
  return {
    text: shortOf(nearest.text, AROUND_UNITS),
    lang: langOf(source?.lang ?? null),
    place: passagePlace(claim.source, nearest),
    placeWords: words.place(nearest.line, nearest.column, nearest.page, timeOf(nearest.time)),
    href: place ? `#${place.mark}` : null,
    letter: place?.letter ?? null,
    // The verdict's sentence may tell it already.
    longest: claim.args.matched === nearest.longest ? '' : words.nearest(nearest.longest),
  };
}

const fixView = ({ fix }: Claim, { words }: ViewContext): FixView | null =>
  fix && { label: fixLabel(fix.action, words), text: fix.text };

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
