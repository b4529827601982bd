// Which stretches are one utterance: those that a cue interrupts, also where the cue ends a sentence.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

const groups = (text: string): number[] => {
  const lang = text.includes('„') ? 'de' : 'en';
  return attribute(sourceOf(text, lang), [], LEXICON).quotations.map(({ group }) => group);
};

test.each([
  ['“The plan,” Lund said, “is dead.”'],
  ['“The plan is dead,” Lund said. “Nobody will vote for it.”'],
  ['“The plan is dead.” said Lund. “Nobody will vote for it.”'],
  ['“The plan is dead,” Lund said on Monday in Kiel. “Nobody will vote for it.”'],
  ['„Der Plan ist tot“, sagte Lund. „Niemand stimmt dafür.“'],
  ['„Der Plan ist tot“, teilte Anna Lund am Montag mit. „Niemand stimmt dafür.“'],
])('one utterance: %s', (text) => {
  expect(groups(text)).toEqual([1, 1]);
});

test.each([
  ['“The plan is dead,” Lund said. He stood up. “Nobody will vote for it.”'],
  ['“The plan is dead,” Lund said. “Nobody will vote for it,” Moor said.'],
  ['“The plan is dead,” Lund said. “Nobody will vote for it,” he added.'],
  ['“The plan is dead,” Lund said.\n\n“Nobody will vote for it.”'],
  ['Lund said “the plan is dead.” “Nobody will vote for it.”'],
  ['„Der Plan ist tot“, sagte Lund. Er stand auf. „Niemand stimmt dafür.“'],
])('two utterances: %s', (text) => {
  expect(groups(text)).toEqual([1, 2]);
});
