// A name among the words of saying is not yet a speaker: whose somebody is, what was denied.

import { expect, test } from 'vitest';
import { project, wortlaut } from '../cli/spawn.js';

function codeOf(sentence: string, speaker: string): number | null {
  const cwd = project({ 's.md': `---\nkind: article\nlang: en\n---\n${sentence}\n` });
  return wortlaut(['find', 'We will leave the valley soon', 's.md', '--speaker', speaker], cwd)
    .code;
}

test.for([
  '“We will leave the valley soon,” said Carla Lund’s lawyer.',
  '“We will leave the valley soon,” said the lawyer for Carla Lund.',
  'Carla Lund rejected the claim: “We will leave the valley soon.”',
])('does not hold for the one who is named: %s', (sentence) => {
  expect(codeOf(sentence, 'Carla Lund')).toBe(1);
});

test.for([
  '“We will leave the valley soon,” said Carla Lund.',
  '“We will leave the valley soon,” according to Carla Lund.',
  'According to Carla Lund, “We will leave the valley soon.”',
  'It is, in the words of Carla Lund, “We will leave the valley soon.”',
])('holds for the one who is named: %s', (sentence) => {
  expect(codeOf(sentence, 'Carla Lund')).toBe(0);
});
