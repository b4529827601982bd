// Marks between words. At the end of a quote a full stop or comma is free; inside, a transcript's
// marks are its writer's, another source's are its author's. A mark that moved over a word that
// matters, and the comma after `No`, say something else: `No, more tests`, `No more tests`.

import { type Change, differenceRule, sidesOf } from '../change.js';
import type { Side } from '../side.js';
import type { Unit } from '../units.js';
import { isFootnote } from './number.js';
import { isNoteSign } from './sign.js';

/** Signs that show what follows from right to left, whatever it is: `51` as `15`. */
const TURNING = /[\u202d\u202e]/u;
const FREE_IN_TRANSCRIPTS = new Set([',', ';', ':', '.', '-', '…']);

export const punctuation = differenceRule({
  id: 'punctuation',
  find(change) {
    if (isFootnote(change) || isNoteSign(change)) return 'footnote';
    const units = sidesOf(change);
    if (units.some(({ unit }) => unit.kind !== 'punctuation')) return null;
    if (change.op === 'moved' || units.some(({ unit }) => TURNING.test(unit.text))) return 'over';
    if (units.every(({ side, unit }) => side.isAfterWords(unit))) return finalMark(change);
    if (isOuterQuotationMark(change) || isOfAbbreviation(change)) return 'final';
    if (isLowMark(change)) return 'final';
    if (isAfterAnswer(change)) return 'answer';
    const isFree = units.every(({ unit }) => FREE_IN_TRANSCRIPTS.has(unit.norm));
    return isFree && change.comparison.kind === 'transcript' ? 'transcript' : 'inner';
  },
});

/** The last mark of a quote: the editor's sentence goes on. An added `!` is not nothing. */
function finalMark({ quote }: Change): string {
  return quote === null || /^[.,;:…'-]/u.test(quote.norm) ? 'final' : 'inner';
}

/** The marks around the whole quote, whatever mark of the source stands where they do. */
function isOuterQuotationMark(change: Change): boolean {
  const units = sidesOf(change);
  return (
    units.some(({ unit }) => unit.norm === "'" || unit.text === ',') &&
    units.every(({ side, unit }) => side.isBeforeWords(unit) || side.isAfterWords(unit))
  );
}

/** `,Wahnsinn‘`, `,,Wahnsinn“`: a comma, or two, for the low mark that keyboards lack. */
function isLowMark(change: Change): boolean {
  const units = sidesOf(change);
  const marks = [...change.quoteRun, ...change.passageRun];
  return (
    units.every(({ side, unit }) => unit.norm === "'" || isLowComma(side, unit)) &&
    marks.some(({ norm }) => norm === "'") &&
    units.some(({ unit }) => unit.text === ',')
  );
}

/** A comma behind a space or another comma, right before a word. */
function isLowComma(side: Side, unit: Unit): boolean {
  if (unit.text !== ',') return false;
  const [before, after] = [side.neighbour(unit, -1), side.neighbour(unit, 1)];
  const isOpen = unit.spaced || (before?.text === ',' && before.spaced);
  return isOpen && after !== null && !after.spaced;
}

/** The full stop of an abbreviation that brackets spell out: `Ges[etz]` for `Ges.`. */
function isOfAbbreviation({ quote, passage, quoteRun }: Change): boolean {
  return quote === null && passage?.text === '.' && quoteRun.some(({ mark }) => mark === 'letters');
}

const ANSWERS: ReadonlySet<string> = new Set(['no', 'nein']);

/** A comma came or went after `No`, and what follows is not the same word again. */
function isAfterAnswer(change: Change): boolean {
  if (change.op === 'replaced') return false;
  return sidesOf(change).every(({ side, unit }) => {
    const [before, after] = [side.neighbour(unit, -1), side.neighbour(unit, 1)];
    // `No. 10` answers nothing, and `No I think` can be nothing but an answer.
    const isSubject = side.words.has('subject-pronouns', after?.norm ?? '');
    if (after?.kind === 'number' || isSubject) return false;
    return before !== null && ANSWERS.has(before.norm) && after?.norm !== before.norm;
  });
}
