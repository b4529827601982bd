// One claim in Markdown: a heading, the sentence, both sides with the differing words marked.

import { decisionFault, decisionSentence } from '../../messages/decisions.js';
import type { ReportText } from '../../messages/report-text.js';
import type { Claim, NotSought, Problem } from '../../schema/result.generated.js';
import { cutLine, fixText, sidesOf, whereabouts } from '../claim-text.js';
import { passagePlace, placeOf } from '../figures.js';
import { claimSentence, verdictLabel } from '../verdict-text.js';
import type { Run } from '../word-runs.js';
import { codeSpan, markdownText } from './escape.js';

/** A claim that does not simply hold. */
export function claimBlock(claim: Claim, words: ReportText): string {
  const heading = `### ${markdownText(verdictLabel(claim, words))} · ${codeSpan(cutLine(claim.id))}`;
  const sentence = markdownText(cutLine(claimSentence(claim, words.lang)));
  const lines = [
    ...decisionLines(claim, words),
    ...fields(claim, words),
    ...evidenceLines(claim, words),
  ];
  return `${heading}\n\n${codeSpan(placeOf(claim))}: ${sentence}\n\n${lines.join('\n')}\n`;
}

/** A claim that holds, on one line. */
export const claimLine = (claim: Claim, words: ReportText): string =>
  `- ${codeSpan(cutLine(claim.id))} · ${markdownText(verdictLabel(claim, words))}\n`;

/** A claim that an editor accepted or waived, with who, why and until when; or a known one. */
export function decidedLine(claim: Claim, words: ReportText): string {
  const { decision } = claim;
  if (!decision) return claimLine(claim, words);
  const sentence = markdownText(cutLine(decisionSentence(decision, words.lang)));
  return `${claimLine(claim, words).trimEnd()} · ${sentence}\n`;
}

/** What an editor decided, and why it does not count where it does not. */
function decisionLines({ decision }: Claim, words: ReportText): string[] {
  if (!decision) return [];
  const fault = decisionFault(decision, words.lang);
  const text = [decisionSentence(decision, words.lang), ...(fault ? [fault] : [])].join('. ');
  return [field(words.labels.decision, markdownText(cutLine(text)))];
}

/** A problem with an input. */
export function problemLine(problem: Problem, { labels }: ReportText): string {
  const level = problem.level === 'error' ? labels.problemError : labels.problemWarning;
  const message = markdownText(cutLine(problem.message));
  const hint = problem.hint ? ` *${labels.hint}:* ${markdownText(cutLine(problem.hint))}` : '';
  return `- **${level}** ${codeSpan(placeOf(problem))}: ${message}${hint}\n`;
}

/** A stretch in marks that was not looked for, and why. */
export const notSoughtLine = (stretch: NotSought, words: ReportText): string =>
  `- ${codeSpan(placeOf({ ...stretch, file: stretch.path }))}: ${markdownText(cutLine(stretch.text))} (${words.notSoughtReason(stretch.reason)})\n`;

function fields(claim: Claim, words: ReportText): string[] {
  const { labels } = words;
  const { statement, quote, nearest, fix } = claim;
  const lines: string[] = [];
  if (statement !== null) lines.push(field(labels.statement, markdownText(cutLine(statement))));
  if (quote !== null) {
    const { quote: own, passage } = sidesOf(claim);
    const by = claim.speaker === null ? '' : ` — ${markdownText(cutLine(claim.speaker))}`;
    lines.push(field(labels.published, `${marked(own, 'del')}${by}`));
    if (passage) {
      const where = markdownText(cutLine(whereabouts(claim, words)));
      lines.push(field(labels.inSource, `${marked(passage, 'ins')} (${where})`));
    } else if (nearest) {
      const place = markdownText(passagePlace(claim.source, nearest));
      lines.push(field(labels.nearestHeading, `${markdownText(cutLine(nearest.text))} (${place})`));
    }
  }
  if (fix) lines.push(field(labels.suggestion, markdownText(cutLine(fixText(fix, words)))));
  return lines;
}

const evidenceLines = ({ evidence }: Claim, words: ReportText): string[] =>
  evidence
    .filter(({ outcome }) => outcome !== 'pass')
    .flatMap((each) => [
      field(words.labels.evidence, markdownText(cutLine(claimSentence(each, words.lang)))),
      ...fields(each, words).map((line) => `  ${line}`),
    ]);

const field = (label: string, text: string): string => `- **${label}:** ${text}`;

/** Runs with the differing words in an element, which works inside words, as stars do not. */
function marked(runs: readonly Run[], tag: 'del' | 'ins'): string {
  const shown = runs.map(({ kind, text }) => {
    if (kind === 'gap') return '‸';
    if (kind === 'break') return ' […] ';
    if (text.trim() === '') return kind === 'left-out' || kind === 'between' ? ' … ' : ' ';
    const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
    const inner = markdownText(text);
    if (kind === 'differs') return `${before}<${tag}>${inner}</${tag}>${after}`;
    return `${before}${kind === 'left-out' ? `\\[${inner}\\]` : inner}${after}`;
  });
  return shown.join('');
}
