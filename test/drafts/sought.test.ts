// What of a draft must stand in a source, and what need not.

import { expect, test } from 'vitest';
import { notSought } from '../../src/drafts/sought.js';
import { quotation, type Sketch } from './quotations.js';

const said: Sketch = { by: ['Carla Lund', 'Lund', 'name'] };
const asked: Sketch = { by: ['wir', 'wir', 'pronoun'] };

test.each<[string, string, Sketch, string | null]>([
  ['a sentence', 'The bridge will not open before autumn', {}, null],
  ['four words of nobody', 'a very hard winter', {}, 'short'],
  ['five words of nobody', 'a very hard winter indeed', {}, null],
  ['four words of somebody', 'a very hard winter', said, null],
  ['one word of somebody', 'Nonsense', said, null],
  ['a title, however long', 'The Man Who Mistook His Wife for a Hat', { kind: 'title' }, 'title'],
  ['a term', 'smart city', { kind: 'term' }, 'term'],
  ['a term of somebody', 'smart city', { ...said, kind: 'term' }, 'term'],
  ['what the writer asked', 'Who will pay for the bridge?', asked, 'question'],
  ['what the writer told', 'We will pay for the bridge.', asked, null],
  ['what somebody asked', 'Who will pay for the bridge?', said, null],
  [
    'hyphens and apostrophes make no words',
    'year-end’s all-clear’s well-worn sell-by',
    {},
    'short',
  ],
  ['signs between words make none', 'yes – no – maybe', {}, 'short'],
  ['a Japanese phrase', '新しい段階', {}, 'short'],
  ['a Japanese sentence', '日本との緊密な協力は新しい段階に達した', {}, null],
])('%s', (_, text, sketch, reason) => {
  expect(notSought(quotation(text, sketch))).toBe(reason);
});
