// One claim in the terminal: a failure in full, anything else on one line.

import { decisionFault, decisionSentence } from '../../messages/decisions.js';
import { inMarks } from '../../messages/excerpts.js';
import type { ReportText } from '../../messages/report-text.js';
import { effectOf } from '../../model/effect.js';
import type { Claim, Result } from '../../schema/result.generated.js';
import { whereabouts } from '../claim-text.js';
import { passagePlace, placeOf, timeOf } from '../figures.js';
import { shortOf } from '../shortening.js';
import { claimSentence, verdictLabel } from '../verdict-text.js';
import { claimRuns, head } from '../word-runs.js';
import { type Piece, paragraph, piece, type Screen } from './lines.js';
import { passagePieces, quotePieces, SIGNS } from './run-pieces.js';

/** How much of an own text (statement, file name) is shown. */
const TEXT_UNITS = 600;

/** Where a report is printed, and in what language. */
export interface Sheet {
  readonly screen: Screen;
  readonly words: ReportText;
  readonly result: Result;
}

/** What somebody asks to be done fails, whatever the tool found. */
const signOf = (claim: Claim) => SIGNS[effectOf(claim) === 'fail' ? 'fail' : claim.outcome];

/** A claim with everything a person needs to judge it. */
export function claimInFull(claim: Claim, sheet: Sheet): string {
  const lines = [heading(claim, sheet)];
  const field = fieldOf(sheet);
  if (claim.statement !== null) {
    lines.push(field(sheet.words.labels.statement, [piece(head(claim.statement, TEXT_UNITS))]));
  }
  if (claim.quote !== null) lines.push(...sides(claim, sheet, field));
  lines.push(paragraph('  ', [piece(claimSentence(claim, sheet.words.lang))], sheet.screen));
  lines.push(...decisionLines(claim, sheet));
  for (const evidence of claim.evidence.filter(({ outcome }) => outcome !== 'pass')) {
    lines.push(claimInFull(evidence, sheet));
  }
  return lines.join('\n');
}

/** The first words: a quotation's in marks, a statement's as its author's own. */
function openingOf({ quote, statement }: Claim, { words }: Sheet): string {
  const opening = shortOf(quote ?? statement ?? '', OPENING_UNITS_MAX);
  return quote === null ? opening : inMarks(opening, words.lang);
}

/** A claim on one line: place, verdict, sentence. */
export function claimInBrief(claim: Claim, sheet: Sheet): string {
  const [sign, style] = signOf(claim);
  return paragraph(
    '  ',
    [
      piece(sign, style),
      piece(` ${placeOf(claim)} `, 'faint'),
      piece(`${openingOf(claim, sheet)} · `),
      // What was not checked says so in its sentence.
      ...(claim.reason === null ? [piece(`${verdictLabel(claim, sheet.words)}: `, style)] : []),
      piece(claimSentence(claim, sheet.words.lang)),
      ...(claim.match ? [piece(` ${placeAndTime(claim)}`, 'faint')] : []),
    ],
    sheet.screen,
  );
}

/** Where the passage stands: `a.vtt:12:1 · 1:07`. */
function placeAndTime({ match, source }: Claim): string {
  const first = match?.segments[0];
  const parts = first ? [passagePlace(source, first), timeOf(first.time)] : [];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Enough of a quotation to know it again in its file. */
const OPENING_UNITS_MAX = 40;

/** A claim that an editor accepted or waived: who, until when, why, and of what verdict. */
export function decidedInBrief(claim: Claim, { words, screen }: Sheet): string {
  const sentence = claim.decision ? decisionSentence(claim.decision, words.lang) : '';
  const pieces = [
    piece('✎', 'pass'),
    piece(` ${placeOf(claim)} `, 'faint'),
    piece(`${verdictLabel(claim, words)}: `),
    piece(sentence),
  ];
  return paragraph('  ', pieces, screen);
}

/** What was decided on a claim that fails all the same, and why that does not help. */
function decisionLines({ decision }: Claim, { words, screen }: Sheet): string[] {
  if (!decision) return [];
  const fault = decisionFault(decision, words.lang);
  return [decisionSentence(decision, words.lang), ...(fault ? [fault] : [])].map((text) =>
    paragraph('  ', [piece('✎ ', 'warn'), piece(text)], screen),
  );
}

function heading(claim: Claim, { words, screen }: Sheet): string {
  const [sign, style] = signOf(claim);
  return paragraph(
    '',
    [
      piece(`${sign} ${verdictLabel(claim, words)}`, style),
      piece(` · ${placeOf(claim)} · ${claim.id}`, 'faint'),
    ],
    screen,
  );
}

type Field = (label: string, pieces: readonly Piece[]) => string;

/** Fields whose texts stand under each other. */
function fieldOf({ words, screen }: Sheet): Field {
  const { terminalQuoted, terminalSource, terminalNearest, statement } = words.labels;
  const width = Math.max(
    ...[terminalQuoted, terminalSource, terminalNearest, statement].map(({ length }) => length),
  );
  return (label, pieces) => paragraph(`  ${label.padEnd(width)}  `, pieces, screen);
}

function sides(claim: Claim, { words, result, screen }: Sheet, field: Field): string[] {
  const { labels } = words;
  const text = result.sources.find(({ path }) => path === claim.source)?.text ?? null;
  const runs = claimRuns(claim, text);
  const by = claim.speaker === null ? [] : [piece(` — ${claim.speaker}`, 'faint')];
  const lines = [field(labels.terminalQuoted, [...quotePieces(runs.quote, 'plain'), ...by])];
  if (runs.passage && claim.match) {
    lines.push(
      field(labels.terminalSource, passagePieces(runs.passage, screen, 'plain')),
      field('', [piece(whereabouts(claim, words), 'faint')]),
    );
  } else if (claim.nearest) {
    const { longest } = claim.nearest;
    lines.push(
      field(labels.terminalNearest, [piece(head(claim.nearest.text, TEXT_UNITS))]),
      field('', [piece(passagePlace(claim.source, claim.nearest), 'faint')]),
      // The verdict's sentence may tell it already.
      ...(claim.args.matched === longest && longest !== null
        ? []
        : [field('', [piece(words.nearest(longest === null ? null : head(longest, TEXT_UNITS)))])]),
    );
  }
  return lines;
}
