// A pronoun behind a sentence that names two whom it fits, or one who belongs to another, or a thing.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

test.for([
  ['either', 'Tom Berg', 'en', 'Tom Berg met Ben Moor. He said it was “a very good day.”'],
  ['either', 'Anna Berg', 'en', 'Anna Berg thanked Carla Moor. “It was hard,” she told the crowd.'],
  ['either', 'Tom Berg', 'de', 'Tom Berg traf Ben Moor. Er nannte es „einen guten Tag“.'],
  ['inferred', 'Tom Berg', 'en', 'Tom Berg met Anna Moor. He said it was “a very good day.”'],
  [
    'inferred',
    'Tom Berg',
    'en',
    'Tom Berg, who met Ben Moor, left. He said it was “a very good day.”',
  ],
  ['inferred', 'Tom Berg', 'en', 'Tom Berg came. He said it was “a very good day.”'],
  ['inferred', 'Tom Berg', 'de', 'Tom Berg traf Anna Moor. Er nannte es „einen guten Tag“.'],
  ['owner', 'Tom Berg', 'en', 'Tom Berg’s mother cried. “He is a good boy,” she said.'],
  ['inferred', 'he', 'en', 'Wall Street had a bad week. “We are not worried,” he said.'],
  ['inferred', 'sie', 'de', 'Das Weiße Haus schwieg. „Wir lassen uns nicht drängen“, sagte sie.'],
] as const)('%s: %s, %s: %s', ([sure, who, lang, text]) => {
  const [quotation] = attribute(sourceOf(text, lang), [], LEXICON).quotations;
  expect(quotation?.speaker?.name).toBe(who);
  expect(quotation?.speaker?.doubt ?? quotation?.status).toBe(sure);
});
