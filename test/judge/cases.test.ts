// The tables of cases in test/judge/tables/*.txt: what must be seen, beside what must not be.

import { expect, test } from 'vitest';
import { casesOf, judgeCase, wrongWith } from './case-file.js';

const CASES = [
  'de.txt',
  'en.txt',
  'changes.txt',
  'edges.txt',
  'signs.txt',
  'cuts.txt',
  'turns.txt',
  'marked.txt',
  'parts.txt',
  'harmless.txt',
  'scope.txt',
  'reported.txt',
  'gaps.txt',
  'hung.txt',
  'brackets.txt',
  'halves.txt',
  'attacks-en.txt',
  'attacks-de.txt',
  'honest.txt',
  'own-clauses.txt',
  'pairs.txt',
  'short-forms.txt',
  'subjects.txt',
  'quantities.txt',
  'corrected.txt',
  'limits.txt',
  'choices.txt',
  'money.txt',
  'newsroom-en.txt',
  'newsroom-de.txt',
  'newsroom-more.txt',
  'joined.txt',
  'spoken-forms.txt',
  'persons.txt',
  'written-otherwise.txt',
  'said-again.txt',
  'cut-heads.txt',
  'genres.txt',
  'looks-alike.txt',
  'taken-back.txt',
  'attached.txt',
  'counted.txt',
  'said-otherwise.txt',
  'joints.txt',
  'small-words.txt',
  'asides.txt',
  'cue-ends.txt',
  'faults.txt',
].flatMap(casesOf);

test.for(CASES.map((one) => [`${one.title}: ${one.quote}`, one] as const))('%s', ([, one]) => {
  expect(wrongWith(one, judgeCase(one))).toBe('');
});
