// Every word of every list that matters: dropped from a sentence, and put into it.

import { expect, test } from 'vitest';
import type { DifferenceClass } from '../../src/model/judgement.js';
import { formsOf, lexicon } from '../../src/words/index.js';
import { inEnglish, inGerman } from '../judge/subject.js';

const FRAMES = {
  de: {
    head: 'Die alte Mühle am Bach',
    tail: 'ist für Kinder seit langem ein Ort zum Spielen',
    judged: inGerman,
  },
  en: {
    head: 'The old mill by the brook',
    tail: 'is for children a place to play in',
    judged: inEnglish,
  },
} as const;

const LISTS: readonly (readonly [string, readonly DifferenceClass[]])[] = [
  ['negation', ['negation']],
  ['number-words', ['number']],
  ['units', ['unit', 'number', 'sign']],
  ['months', ['date']],
  ['weekdays', ['date']],
  ['dates', ['date']],
  ['modal', ['modal']],
  ['hedge', ['hedge']],
  ['condition', ['condition']],
  ['exception', ['exception']],
  ['quantifier', ['quantifier']],
  ['degree', ['degree']],
  ['comparison', ['comparison']],
];

const CASES = (['de', 'en'] as const).flatMap((lang) =>
  LISTS.map(([list, classes]) => [lang, list, classes] as const),
);

test.for(CASES)('%s %s: every entry is seen, dropped or put in', ([lang, list, classes]) => {
  const { head, tail, judged } = FRAMES[lang];
  const forms = lexicon().list(lang, list).entries.flatMap(formsOf);
  const unseen: string[] = [];
  const misnamed: string[] = [];
  for (const form of forms.filter((one) => !/^[-'\d]/u.test(one))) {
    const [less, more] = [`${head} ${tail}`, `${head} ${form} ${tail}`];
    for (const [quote, text] of [
      [less, more],
      [more, less],
    ] as const) {
      const found = judged(quote, `${text}.`);
      if (found.verdict !== 'meaning-changed' || found.outcome !== 'fail') unseen.push(form);
      else if (!found.differences.some((one) => classes.includes(one.class))) misnamed.push(form);
    }
  }
  expect(forms.length).toBeGreaterThan(3);
  expect(unseen).toEqual([]);
  // A few words stand on two lists; the graver one names them.
  expect(misnamed.length, misnamed.join()).toBeLessThanOrEqual(forms.length * 2 * 0.06);
});
