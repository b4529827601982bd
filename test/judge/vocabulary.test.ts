// What the lists say of a word, whatever was asked before.

import { expect, test } from 'vitest';
import { Vocabulary } from '../../src/judge/vocabulary.js';
import { lexicon } from '../../src/words/index.js';

const LISTS = ['negation', 'hedge', 'units', 'articles', 'modal', 'places', 'degree', 'pairs'];
const WORDS = 'not the table unlikely perhaps may berlin percent maybe either xyz  a'.split(' ');

/** All answers about the words, by list, each list and word asked in a given order. */
function answers(lists: readonly string[], words: readonly string[]): Record<string, unknown> {
  const vocabulary = new Vocabulary(lexicon(), 'en');
  const found: [string, unknown][] = lists.flatMap((list) =>
    words.map((word): [string, unknown] => {
      const together = vocabulary.together([list, 'weekdays']);
      return [
        `${list} ${word}`,
        [
          vocabulary.has(list, word),
          vocabulary.find(list, [word, 'of'], 0),
          vocabulary.mayBegin(together, vocabulary.word(word), word),
          vocabulary.meaningAt([word, 'cent'], 0),
        ],
      ];
    }),
  );
  return Object.fromEntries(found.sort(([left], [right]) => (left < right ? -1 : 1)));
}

test('a list says the same of a word whatever was asked before', () => {
  const given = answers(LISTS, WORDS);
  expect(answers(LISTS.toReversed(), WORDS.toReversed())).toEqual(given);
  // Alone: every other word is new when all lists are known.
  for (const word of WORDS) expect(given).toMatchObject(answers(LISTS, [word]));
  expect(given['negation not']).toMatchObject([true, { length: 1 }, true, { class: 'negation' }]);
  expect(given['places xyz']).toEqual([false, null, false, null]);
});
