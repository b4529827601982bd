// A claim in lines of plain text, for reports that a platform shows: the sentence, both sides with
// the differing words marked, what to do. Every line is safe to print and has no line break.

import { decisionSentence } from '../messages/decisions.js';
import type { ReportText } from '../messages/report-text.js';
import { isDemand } from '../model/effect.js';
import type { Claim, Problem } from '../schema/result.generated.js';
import { passagePlace, timeOf } from './figures.js';
import { plainRuns } from './plain-runs.js';
import { screenText } from './terminal/screen-text.js';
import { claimSentence } from './verdict-text.js';
import { claimRuns, excerpt, head, type Run } from './word-runs.js';

/** How much of an unmarked stretch is shown on either side of a differing word. */
const AROUND_UNITS = 120;
/** How long a line may be: platforms cut long messages, and nobody reads them. */
const LINE_UNITS = 800;

/** One line of text that nothing obeys, cut to a length that a platform shows. */
export const line = (text: string): string => screenText(cutLine(text)).trim();

/** A text cut to that length; what may be obeyed in it is the caller's to escape. */
export const cutLine = (text: string): string =>
  text.length > LINE_UNITS ? `${head(text, LINE_UNITS)} …` : text;

/** A claim that does not hold, line by line; the verdict's label is the caller's title. */
export function claimLines(claim: Claim, words: ReportText): string[] {
  const { labels } = words;
  const asked = askedLine(claim, words);
  const sentence = line(claimSentence(claim, words.lang));
  // What holds is told of only because somebody asks something of it.
  const lines = claim.outcome === 'pass' ? [...asked, sentence] : [sentence, ...asked];
  if (claim.statement !== null) lines.push(line(`${labels.statement}: ${claim.statement}`));
  if (claim.quote !== null) lines.push(...sides(claim, words));
  if (claim.fix) lines.push(line(`${labels.suggestion}: ${fixText(claim.fix, words)}`));
  for (const evidence of claim.evidence.filter(({ outcome }) => outcome !== 'pass')) {
    const [first = '', ...rest] = claimLines(evidence, words);
    lines.push(`${labels.evidence}: ${first}`, ...rest);
  }
  return lines;
}

/** What an editor asks to be done about a claim: that is why it fails, whatever the tool found. */
const askedLine = ({ decision }: Claim, { lang }: ReportText): string[] =>
  decision && isDemand(decision) ? [line(decisionSentence(decision, lang))] : [];

/** A problem with an input, and what to do about it. */
export function problemLines({ message, hint }: Problem, words: ReportText): string[] {
  return [line(message), ...(hint ? [line(`${words.labels.hint}: ${hint}`)] : [])];
}

/** What to do about a claim, in words: `Use the source’s wording: We must not wait.` */
export function fixText({ action, text }: NonNullable<Claim['fix']>, words: ReportText): string {
  const label = fixLabel(action, words);
  return text === null ? label : `${label}: ${text}`;
}

/** What a fix does, in words. */
export const fixLabel = (action: NonNullable<Claim['fix']>['action'], { labels }: ReportText) =>
  ({
    replace: labels.fixReplace,
    'mark-omission': labels.fixOmission,
    'change-speaker': labels.fixSpeaker,
    'cite-other': labels.fixSource,
    'ask-human': labels.fixHuman,
  })[action];

/** Quotation and passage without the words around it. */
export function sidesOf(claim: Claim): { quote: Run[]; passage: Run[] | null } {
  const { quote, passage } = claimRuns(claim, null);
  const inner = (passage ?? []).filter(({ kind, text }) => kind !== 'around' || !text.trim());
  return {
    quote: excerpt(plainRuns(quote), AROUND_UNITS),
    passage: passage && excerpt(plainRuns(inner), AROUND_UNITS),
  };
}

function sides(claim: Claim, words: ReportText): string[] {
  const { labels } = words;
  const { quote, passage } = sidesOf(claim);
  const by = claim.speaker === null ? '' : ` — ${claim.speaker}`;
  const lines = [line(`${labels.published}: ${marked(quote, '[-', '-]')}${by}`)];
  if (passage) {
    lines.push(line(`${labels.inSource}: ${marked(passage, '{+', '+}')}`));
    lines.push(line(whereabouts(claim, words)));
  } else if (claim.nearest) {
    const { text } = claim.nearest;
    lines.push(line(`${labels.nearestHeading}: ${text}`));
    lines.push(line(passagePlace(claim.source, claim.nearest)));
  }
  return lines;
}

/** Place of the passage and whom the source names there. */
export function whereabouts({ match, source, attribution }: Claim, words: ReportText): string {
  const first = match?.segments[0];
  const parts = [
    first ? passagePlace(source, first) : source,
    timeOf(first?.time ?? null),
    attribution && (attribution.speaker ?? words.labels.speakerUnknown),
    cueBeside(attribution),
  ];
  return parts.filter((part) => part !== null && part !== undefined).join(' · ');
}

/** The words that attribute, but for a turn's label that is the speaker's name: `LUND:`, Lund. */
function cueBeside(attribution: Claim['attribution']): string | null {
  const cue = attribution?.cue?.text ?? null;
  const label = cue?.replace(/[:.\s]+$/u, '').toLowerCase();
  return label === attribution?.speaker?.toLowerCase() ? null : cue;
}

/** Runs as `git diff --word-diff` has them. */
function marked(runs: readonly Run[], open: string, close: string): string {
  return runs
    .map(({ kind, text }) => {
      if (kind === 'differs') return `${open}${text}${close}`;
      if (kind === 'gap') return '‸';
      if (kind === 'break') return ' […] ';
      if (kind === 'left-out') return text.trim() === '' ? ' … ' : `[${text}]`;
      return kind === 'between' && text === '' ? ' … ' : text;
    })
    .join('');
}
