// Which word lists hold the words that change what is said, and the class of differences that each
// stands for.

import type { DifferenceClass } from '../model/judgement.js';
import type { KnownWord, Meaning } from './known-word.js';
import type { ListTable } from './list-table.js';

/** The lists whose words change what is said, the gravest first: the first that has it names it. */
export const MEANING_LISTS: readonly (readonly [string, DifferenceClass])[] = [
  ['negation', 'negation'],
  ['number-words', 'number'],
  ['ordinals', 'number'],
  ['units', 'unit'],
  ['months', 'date'],
  ['weekdays', 'date'],
  ['dates', 'date'],
  ['modal', 'modal'],
  ['hedge', 'hedge'],
  ['condition', 'condition'],
  ['exception', 'exception'],
  ['quantifier', 'quantifier'],
  ['degree', 'degree'],
  ['comparison', 'comparison'],
];

/** The entries of these lists that begin with a word, those of the gravest first. */
export const meaningsOf = (lists: ListTable, word: KnownWord, first: string): readonly Meaning[] =>
  MEANING_LISTS.flatMap(([list, name]) =>
    lists.entriesOf(list, word, first).map((entry) => ({ entry, name })),
  );
