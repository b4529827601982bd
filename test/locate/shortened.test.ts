import { expect, test } from 'vitest';
import { find, segmentsOf } from './source.js';

const TEXT =
  'Petra Hansen sprach im Rat. „Mehr Beton ist nach allem, was wir von den Leuten am Hafen wissen, ' +
  'mehr Sicherheit. Wir wollen gute Schulen. Schulen, Schulen, damit ihr eine Wahl habt. Wir wollen ' +
  'freie Häfen und wir wollen mehr Lohn für unsere tüchtigen Lotsen." Der Rat hörte es und ging.';

const passageOf = (quote: string) => segmentsOf(TEXT, find(TEXT, quote).match);

test.each([
  [
    'Mehr Beton ist mehr Sicherheit',
    'Mehr Beton ist nach allem, was wir von den Leuten am Hafen wissen, mehr Sicherheit',
  ],
  [
    'Wir wollen gute Schulen, freie Häfen und mehr Lohn für Lotsen',
    'Wir wollen gute Schulen. Schulen, Schulen, damit ihr eine Wahl habt. Wir wollen ' +
      'freie Häfen und wir wollen mehr Lohn für unsere tüchtigen Lotsen',
  ],
])('all words in their order are found, however much was left out: %s', (quote, passage) => {
  expect(passageOf(quote)).toEqual([passage]);
});

test.each([
  ['one of few words that is not there', 'Mehr Stahl ist mehr Sicherheit'],
  ['single words in their order', 'Mehr ist was wir am wissen Sicherheit'],
  ['four words', 'Petra Hansen freie Häfen'],
  ['words from far apart', 'Mehr Beton ist der Rat und ging'],
])('%s are no passage', (_, quote) => {
  expect(passageOf(quote)).toEqual([]);
});
