// A quote that stands in a source has all its words there; the words alone prove nothing.

import { describe, expect, test } from 'vitest';
import { mayStandIn } from '../../src/locate/words-standing.js';
import { find, sourceOf } from './source.js';

const TEXT =
  '„Wir wollen die Lieferketten“, sagte Scholz, „noch in diesem Jahr stär-\nken.“ Mehr sagte er nicht.';

const ROWS: readonly (readonly [name: string, quote: string, may: boolean])[] = [
  ['as it stands', 'Mehr sagte er nicht', true],
  ['folded, across a line end', 'NOCH in diesem  Jahr stärken', true],
  ['across a cue', 'Wir wollen die Lieferketten noch in diesem Jahr stärken', true],
  ['its words in another order', 'nicht er sagte mehr', true],
  ['one word that the source lacks', 'Mehr sagte er gestern nicht', false],
  ['a longer word than the source has', 'Mehr sagte er nichts', false],
  ['signs alone', '…', true],
];

describe('whether all words of a quote stand in a source', () => {
  test.each(ROWS)('%s', (_, quote, may) => {
    expect(mayStandIn(quote, sourceOf(TEXT))).toBe(may);
  });
});

test('no stretch of a source is said to be missing in it', () => {
  const source = sourceOf(TEXT);
  for (let start = 0; start < TEXT.length; start += 1) {
    for (const units of [1, 2, 5, 17, 40]) {
      const quote = TEXT.slice(start, start + units);
      const { match } = find(TEXT, quote, { exactOnly: true });
      if (match) expect(mayStandIn(quote, source), quote).toBe(true);
    }
  }
});
