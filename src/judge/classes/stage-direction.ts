// What a transcript says in brackets about the room: `(Beifall)`, `[crosstalk]`.

import { differenceRule } from '../change.js';
import { isHeard } from '../room.js';
import type { Side } from '../side.js';
import type { Unit } from '../units.js';

export const stageDirection = differenceRule({
  id: 'stage-direction',
  find({ quote, passage, comparison }) {
    if (quote !== null || !passage || comparison.kind !== 'transcript') return null;
    const side = comparison.passage;
    const { units } = side;
    if (passage.mark === 'edit')
      return tellsOfRoom(side, runOf(units, passage)) ? 'brackets' : null;
    const inside = insideBrackets(
      units.map((unit) => unit.text),
      side.at(passage),
    );
    const within = inside && units.slice(...inside);
    return within && isNear(side, within) && tellsOfRoom(side, within) ? 'brackets' : null;
  },
});

/** Few words that are nobody's own, `(we hope)`, or such as only minutes have: `Zuruf von der SPD: …`. */
const isNear = (side: Side, units: readonly Unit[]): boolean =>
  (units.length < directionWordsMax &&
    !units.some(({ norm }) => side.words.has('first-person', norm))) ||
  isHeard(units.map(({ text }) => text).join(' '), side.words);

/** The units in the same editor's brackets. */
const runOf = (units: readonly Unit[], unit: Unit): readonly Unit[] => {
  const at = units.indexOf(unit);
  const start = units.slice(0, at).findLastIndex(({ mark }) => mark !== 'edit') + 1;
  const end = units.findIndex(({ mark }, index) => index > at && mark !== 'edit');
  return units.slice(start, end < 0 ? units.length : end);
};

const SMALL = ['adverbs', 'function-words', 'pronouns-personal'];

/** `(never)` and `(if we can)` are said, whatever their brackets; `(Beifall)` was heard. */
function tellsOfRoom(side: Side, units: readonly Unit[]): boolean {
  const words = units.filter(({ kind }) => kind !== 'punctuation');
  const isSaid = (unit: Unit): boolean =>
    side.meaning(unit) !== null || SMALL.some((list) => side.words.has(list, unit.norm));
  if (words.length === 0) return true;
  const opens = side.meaning(words[0]!)?.class ?? '';
  return !OPENING.has(opens) && !words.every(isSaid);
}

/** `[if approved]`, `(only in May)`: no room says so. */
const OPENING: ReadonlySet<string> = new Set(['condition', 'exception']);

const directionWordsMax = 12;
/** What was called from several benches: only with words that say so, or who called. */
const callsWordsMax = 60;

/** The stretch between two brackets that are near, `at` being one of them or between; else null. */
function insideBrackets(texts: readonly string[], at: number): readonly [number, number] | null {
  let start = at;
  while (start > 0 && at - start < callsWordsMax && !/^[([]/u.test(texts[start]!)) {
    if (start < at && /^[)\]]/u.test(texts[start]!)) return null;
    start -= 1;
  }
  if (!/^[([]/u.test(texts[start]!)) return null;
  let end = at;
  while (end < texts.length - 1 && end - at < callsWordsMax && !/^[)\]]/u.test(texts[end]!)) {
    end += 1;
  }
  return /^[)\]]/u.test(texts[end]!) ? [start + 1, end] : null;
}
