// The passage that people see: whole words, as they were compared.

import { expect, test } from 'vitest';
import { find } from '../../src/index.js';
import { root } from '../cli/spawn.js';

test.each([
  ['The bridge will open', 'The bridge will not open.', 'The bridge will not open'],
  ['we have promised it', '“Now we have never promised it.”', 'we have never promised it'],
  [
    'den Preis um 20 Prozent erhöht',
    'Er hat den Preis um 20 Prozent gesenkt.',
    /20 Prozent gesenkt$/,
  ],
  ['we paid 48 million', 'In May we paid 480 million.', 'we paid 480 million'],
  ['The bridge will open soon', 'The bridge will open soon.', 'The bridge will open soon'],
  ['wir haben 12400 neue Plätze', 'Wir haben im Jahr 12.400 neue Plätze.', /^\S.*\S$/],
] as const)('of “%s” in “%s”', async (quote, text, passage) => {
  const { answers } = await find({ cwd: root, quote, texts: { 'a.txt': text } });
  const shown = answers[0]?.match?.segments.map((segment) => segment.text).join(' | ');
  expect(shown).toEqual(typeof passage === 'string' ? passage : expect.stringMatching(passage));
});
