import { expect, test } from 'vitest';
import { find, segmentsOf } from './source.js';

const TEXT =
  'Petra Hansen kam spät in den Rat. „Eine Antwort habe ich von der Stadt bis heute nicht ' +
  'bekommen, und das ärgert mich." Die Stadt habe die Briefe gelesen, sagte der Sprecher. ' +
  'Eine schnelle Antwort erwartet niemand.';

const passageOf = (quote: string) => segmentsOf(TEXT, find(TEXT, quote).match);

test.each([
  ['Bis heute nicht bekommen habe ich von der Stadt eine Antwort'],
  ['Von der Stadt habe ich bis heute eine Antwort nicht bekommen'],
])('the words in another order are found: %s', (quote) => {
  expect(passageOf(quote)).toEqual([
    'Eine Antwort habe ich von der Stadt bis heute nicht bekommen',
  ]);
});

test('one word of eight may be missing', () => {
  const quote = 'Bis heute habe ich von der Stadt eine Antwort bekommen leider nicht';
  expect(passageOf(quote)).toHaveLength(1);
});

test.each([
  ['words of two sentences', 'Die Briefe ärgert der Sprecher und das habe mich die Stadt gelesen'],
  ['half of the words', 'Bis heute hat uns die Stadt nie eine Antwort auf den Brief gegeben'],
  ['four words', 'bekommen nicht heute bis'],
])('%s are no passage', (_, quote) => {
  expect(passageOf(quote)).toEqual([]);
});
