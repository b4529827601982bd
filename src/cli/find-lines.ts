// What `find` prints for people: verdict and place, the words around with the match marked, who
// speaks, and what differs, in a few lines a source.

import { reportText } from '../messages/report.js';
import type { ReportText } from '../messages/report-text.js';
import type { Found } from '../pipeline/look-up.js';
import { passagePlace } from '../report/figures.js';
import { type Piece, paragraph, piece, type Screen } from '../report/terminal/lines.js';
import { passagePieces, quotePieces, SIGNS } from '../report/terminal/run-pieces.js';
import { findingSentence, verdictLabel, verdictSentence } from '../report/verdict-text.js';
import { claimRuns, head } from '../report/word-runs.js';
import type { Claim } from '../schema/result.generated.js';

/** How much of the nearest passage is shown. */
const NEAREST_UNITS = 300;

/** Where the lines are shown, and the words that they are made of. */
interface Page extends Screen {
  readonly words: ReportText;
}

/** Every source that has the words; when none has, what came nearest. Ends in a newline. */
export function findLines({ answers }: Found, screen: Screen, lang: 'en' | 'de'): string {
  const page = { ...screen, words: reportText(lang) };
  const found = answers.filter(({ match }) => match !== null);
  const shown = found.length ? found : answers.slice(0, 1);
  const others = answers.filter((answer) => !shown.includes(answer));
  const unread = others.filter(({ verdict }) => verdict === 'unchecked').length;
  const blocks = shown.map((answer) => block(answer, page));
  const either = shown.every(({ verdict }) => verdict === 'not-found');
  const rest = page.words.notIn(others.length - unread, either, unread);
  if (others.length > 0) blocks.push(paragraph('', [piece(rest, 'faint')], page));
  return `${blocks.join('\n\n')}\n`;
}

function block(answer: Claim, page: Page): string {
  const place = answer.match?.segments[0] ?? answer.nearest;
  const [sign, style] = SIGNS[answer.outcome];
  const where = place ? passagePlace(answer.source, place) : `${answer.source}`;
  const heading = [
    piece(`${sign} ${verdictLabel(answer, page.words)}`, style),
    piece(` · ${where}`),
  ];
  const indent = (pieces: readonly Piece[]) => paragraph('  ', pieces, page);
  return [
    paragraph('', heading, page),
    ...sides(answer, page).map(indent),
    ...(answer.outcome === 'pass' ? [] : [indent([piece(reasons(answer, page.words.lang))])]),
  ].join('\n');
}

/** Why it does not simply hold: words that stand there are no reason, a flag beside them is. */
function reasons(answer: Claim, lang: 'en' | 'de'): string {
  const flags = answer.findings.filter(({ code }) => code.startsWith('flag/'));
  const told = flags.map((flag) => findingSentence(flag, lang));
  return [...new Set([verdictSentence(answer, lang), ...told])].join(' ');
}

function sides(answer: Claim, page: Page): Piece[][] {
  const { words } = page;
  const { quote, passage } = claimRuns(answer, null);
  if (passage) {
    const differs = quote.some(({ kind }) => kind === 'differs' || kind === 'gap');
    const asked = [
      piece(`${words.labels.terminalAsked}: `, 'faint'),
      ...quotePieces(quote, 'strong'),
    ];
    return [
      ...(differs ? [asked] : []),
      passagePieces(passage, page, 'strong'),
      ...speaker(answer, words),
    ];
  }
  if (!answer.nearest) return [];
  const nearest = [
    piece(`${words.labels.terminalNearest}: `, 'faint'),
    piece(head(answer.nearest.text, NEAREST_UNITS)),
  ];
  return [nearest];
}

function speaker({ attribution }: Claim, words: ReportText): Piece[][] {
  if (!attribution?.speaker) return [];
  const { status, cue, speaker: name } = attribution;
  return [[piece(words.saidBy(name, cue?.text ?? null, status === 'inferred'), 'faint')]];
}
