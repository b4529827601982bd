// What `find` prints for people: verdict and place, the words around with the match marked, who
// speaks, and what differs, in a few lines a source.

import { reportText } from '../messages/report.js';
import type { Found } from '../pipeline/look-up.js';
import { passagePlace } from '../report/figures.js';
import { type Piece, paragraph, piece, type Screen, type Style } from '../report/terminal/lines.js';
import { verdictLabel, verdictSentence } from '../report/verdict-text.js';
import { claimRuns, excerpt, head, type Run } from '../report/word-runs.js';
import type { Claim } from '../schema/result.generated.js';

/** How much of the words around and of a long match is shown, in units. */
const AROUND_UNITS = 160;
/** How much of the nearest passage is shown. */
const NEAREST_UNITS = 300;

const SIGNS: Readonly<Record<Claim['outcome'], readonly [sign: string, style: Style]>> = {
  pass: ['✓', 'pass'],
  warn: ['!', 'warn'],
  fail: ['✗', 'fail'],
  unchecked: ['?', 'warn'],
};

/** Every source that has the words; when none has, what came nearest. Ends in a newline. */
export function findLines({ answers }: Found, screen: Screen): string {
  const found = answers.filter(({ match }) => match !== null);
  const shown = found.length ? found : answers.slice(0, 1);
  const others = answers.length - shown.length;
  const blocks = shown.map((answer) => block(answer, screen));
  if (others > 0) blocks.push(restLine(others, found.length > 0, screen));
  return `${blocks.join('\n\n')}\n`;
}

function block(answer: Claim, screen: Screen): string {
  const place = answer.match?.segments[0] ?? answer.nearest;
  const [sign, style] = SIGNS[answer.outcome];
  const where = place ? passagePlace(answer.source, place) : `${answer.source}`;
  const heading = [piece(`${sign} ${verdictLabel(answer, WORDS)}`, style), piece(` · ${where}`)];
  const indent = (pieces: readonly Piece[]) => paragraph('  ', pieces, screen);
  return [
    paragraph('', heading, screen),
    ...sides(answer, screen).map(indent),
    ...(answer.outcome === 'pass' ? [] : [indent([piece(reasons(answer))])]),
  ].join('\n');
}

/** Why it does not simply hold: words that stand there are no reason, a flag beside them is. */
function reasons(answer: Claim): string {
  const flags = answer.findings.filter(({ code }) => code.startsWith('flag/'));
  const told = flags.map(({ message }) => message);
  return [...new Set([verdictSentence(answer, 'en'), ...told])].join(' ');
}

const WORDS = reportText('en');

function sides(answer: Claim, { colour }: Screen): Piece[][] {
  const { quote, passage } = claimRuns(answer, null);
  if (passage) {
    const differs = quote.some(({ kind }) => kind === 'differs' || kind === 'gap');
    const asked = [piece('you: ', 'faint'), ...pieces(excerpt(quote, AROUND_UNITS), 'removed')];
    return [...(differs ? [asked] : []), marked(passage, colour), ...speaker(answer)];
  }
  if (!answer.nearest) return [];
  const nearest = [piece('nearest: ', 'faint'), piece(head(answer.nearest.text, NEAREST_UNITS))];
  return [nearest];
}

/** The passage; without colours it stands between `>>` and `<<`. */
function marked(runs: readonly Run[], colour: boolean): Piece[] {
  const shown = excerpt(runs, AROUND_UNITS);
  const isOwn = ({ kind }: Run) => kind !== 'around';
  const [first, last] = [shown.findIndex(isOwn), shown.findLastIndex(isOwn)];
  const made = pieces(shown, 'inserted');
  if (colour) return made;
  return [
    ...made.slice(0, first),
    piece('>>'),
    ...made.slice(first, last + 1),
    piece('<<'),
    ...made.slice(last + 1),
  ];
}

function speaker({ attribution }: Claim): Piece[][] {
  if (!attribution?.speaker) return [];
  const { status, cue, speaker: name } = attribution;
  const how = [cue ? `“${cue.text}”` : '', status === 'inferred' ? 'inferred' : '']
    .filter((part) => part !== '')
    .join(', ');
  return [[piece(`said by ${name}${how ? ` (${how})` : ''}`, 'faint')]];
}

function pieces(runs: readonly Run[], differing: Style): Piece[] {
  return runs.map(({ kind, text }) => {
    if (kind === 'differs') return piece(text, differing);
    if (kind === 'gap') return piece('‸', 'warn');
    if (kind === 'break') return piece(' […] ', 'warn');
    if (kind === 'left-out') return piece(text.trim() === '' ? ' … ' : `[${text}]`, 'faint');
    return piece(text, kind === 'around' || kind === 'between' ? 'faint' : 'strong');
  });
}

function restLine(others: number, isFound: boolean, screen: Screen): string {
  const sources = others === 1 ? '1 other source' : `${others} other sources`;
  return paragraph('', [piece(`Not in ${sources}${isFound ? '' : ' either'}.`, 'faint')], screen);
}
