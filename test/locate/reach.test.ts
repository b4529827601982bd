import { describe, expect, test } from 'vitest';
import { find, segmentsOf } from './source.js';

const REPORT =
  'We open the gates. On the whole, if the wind drops, if the wind drops at night, nothing can ' +
  'stop the boats. It is time for us to begin dreaming big and bold, once again. Nobody knew.';

const ROWS: readonly (readonly [title: string, quote: string, passage: string])[] = [
  [
    'first words that stand before a repetition belong to the passage',
    'On the whole, if the wind drops at night, nothing can stop the boats',
    'On the whole, if the wind drops, if the wind drops at night, nothing can stop the boats',
  ],
  [
    'last words that stand behind an aside belong to the passage',
    'It is time for us to start dreaming big once again',
    'It is time for us to begin dreaming big and bold, once again',
  ],
  [
    'a place that begins as the quote does stays as it is',
    'nothing could stop the ships',
    'nothing can stop the boats',
  ],
];

describe('a passage reaches as far as its outer words', () => {
  test.each(ROWS)('%s', (_, quote, passage) => {
    expect(segmentsOf(REPORT, find(REPORT, quote).match)).toEqual([passage]);
  });
});
