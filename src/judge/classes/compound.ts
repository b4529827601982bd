// A hyphen or a space in a compound: `Klima-Politik`, `Klimapolitik`. Not every word that can be
// parted is one: `now here` is not `nowhere`, `510` is not `5-10`, `re-sign` is not `resign`.

import { differenceRule } from '../change.js';
import type { Unit } from '../units.js';
import type { Vocabulary } from '../vocabulary.js';

export const compound = differenceRule({
  id: 'compound',
  of: 'unlike',
  find(change) {
    const { quoteRun, passageRun, same, comparison } = change;
    if (same || change.op === 'moved') return null;
    const isOneSided = quoteRun.length === 0 || passageRun.length === 0;
    if (!isOneSided && (isLineEnd(quoteRun, passageRun) || isLineEnd(passageRun, quoteRun)))
      return 'line-end';
    if (isHyphen(change.quote) || isHyphen(change.passage)) {
      return change.quote === null || change.passage === null
        ? hyphenAlone(quoteRun, passageRun, comparison.words)
        : null;
    }
    return !isOneSided && areJoined(quoteRun, passageRun, comparison.words) ? 'joined' : null;
  },
});

const isHyphen = (unit: Unit | null): boolean => unit?.kind === 'punctuation' && unit.norm === '-';

const parts = (units: readonly Unit[]): readonly Unit[] => units.filter((unit) => !isHyphen(unit));

/** `double-` and `check` on the next line for `double-check`: its own hyphen stands at a line's end. */
function isLineEnd(broken: readonly Unit[], whole: readonly Unit[]): boolean {
  if (!broken.some(({ kind, text }) => kind === 'word' && LINE_END.test(text))) return false;
  const written = (units: readonly Unit[]): string =>
    units.map(({ text }) => text.replace(LINE_END, '-')).join('');
  return written(broken).toLowerCase() === written(whole).toLowerCase();
}

const LINE_END = /[-‐]\s+/u;

const joined = (units: readonly Unit[]): string =>
  parts(units)
    .map((unit) => unit.norm)
    .join('');

/** The same letters, and words that can stand apart as well as together. */
function areJoined(quote: readonly Unit[], passage: readonly Unit[], words: Vocabulary): boolean {
  const all = joined(quote);
  if (all === '' || all !== joined(passage) || isOther(quote, passage, words)) return false;
  return (
    [quote, passage].every((units) => isOneWord(units, words)) && areDigitsKept(quote, passage)
  );
}

/**
 * A source's `re-sign` is no `resign`; one in the quote may be left over from the end of a line. With
 * a space `frei sprechen` is no `freisprechen`.
 */
const isOther = (quote: readonly Unit[], passage: readonly Unit[], words: Vocabulary): boolean => {
  const isSpaced = [quote, passage].some(
    (units) => units.length > 1 && !units.some(isHyphen) && units[1]!.spaced,
  );
  return (isSpaced || passage.some(isHyphen)) && words.has('hyphen-apart', joined(passage));
};

/** Parts with a space between them are no small words, unless the list says that they are one. */
function isOneWord(units: readonly Unit[], words: Vocabulary): boolean {
  const own = parts(units);
  const isApart = (unit: Unit): boolean =>
    unit.spaced && !isHyphen(units[units.indexOf(unit) - 1] ?? null);
  if (own.length < 2 || !own.slice(1).some(isApart)) return true;
  const pairs = words.canonical('spelling-pairs');
  const spelled = pairs.get(own.map((unit) => unit.norm).join(' '));
  if (spelled !== undefined && spelled === pairs.get(joined(units))) return true;
  if (own.every(({ via }) => via === 'contraction')) return true;
  if (words.meaningAt([joined(units)], 0) !== null) return false;
  return own.every(({ norm, kind }) => kind === 'number' || !isSmall(norm, words));
}

const SMALL = ['function-words', 'adverbs', 'pronouns', 'pronouns-personal', 'prepositions'];

const isSmall = (norm: string, words: Vocabulary): boolean =>
  SMALL.some((list) => words.has(list, norm)) || words.meaningAt([norm], 0) !== null;

/** `5-10` lost its dash in `510`; `10 000` is `10000`. */
function areDigitsKept(quote: readonly Unit[], passage: readonly Unit[]): boolean {
  return [quote, passage].every((units) =>
    units.every((unit, index) => {
      const before = units[index - 1];
      if (!before || !/\d$/u.test(before.norm)) return true;
      if (isHyphen(unit)) return !/^\d/u.test(units[index + 1]?.norm ?? '');
      return !/^[-+\d]/u.test(unit.norm) || (unit.spaced && /^\d{3}$/u.test(unit.norm));
    }),
  );
}

/** A hyphen alone came or went: `Klima-Politik`, `Klima Politik`. */
function hyphenAlone(
  quote: readonly Unit[],
  passage: readonly Unit[],
  words: Vocabulary,
): string | null {
  const all = [...quote, ...passage];
  if (all.length === 1 && !all[0]!.spaced) return 'hyphen';
  return areJoined(quote, passage, words) ? 'joined' : null;
}
