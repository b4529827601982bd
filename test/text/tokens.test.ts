// Tokens: what is one word, one number, one sign.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const texts = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join('|');
const norms = (text: string): string =>
  tokenize(text)
    .map((token) => token.norm)
    .join('|');

describe('tokens as they stand', () => {
  test.for([
    ['a sentence and its stop', 'Wir wollen das.', 'Wir|wollen|das|.'],
    ['a decimal comma, an abbreviation, a currency', '3,5 Mrd. Euro', '3,5|Mrd|.|Euro'],
    ['a paragraph sign', '§ 5 Abs. 2', '§|5|Abs|.|2'],
    ['a raised figure belongs to its number', '10² Meter', '10²|Meter'],
    ['a fraction is a number', '½ Liter', '½|Liter'],
    ['a whole and a half are one number', '3½ Liter', '3½|Liter'],
    ['a minus belongs to its number', 'um –5 % gefallen', 'um|–5|%|gefallen'],
    ['a dash between numbers does not', '12–15 Euro', '12|–|15|Euro'],
    ['thousands with points', '1.000.000,50', '1.000.000,50'],
    ['thousands with no-break spaces', '10\u00a0000 Leute', '10\u00a0000|Leute'],
    ['a plain space parts numbers', '2015 300', '2015|300'],
    ['an apostrophe inside a word', "don't", "don't"],
    ['an apostrophe after a word', "Grass' Buch", "Grass|'|Buch"],
    ['a hyphen parts a compound', 'Merkel-Regierung', 'Merkel|-|Regierung'],
    ['a number and its unit without a space', '5km', '5|km'],
    ['a word that holds digits', 'CO2 und G7', 'CO2|und|G7'],
    ['an ellipsis of dots', 'und ... ja', 'und|...|ja'],
    ['an ellipsis with spaces', 'und . . . ja', 'und|. . .|ja'],
    ['four dots: the first ends the sentence', 'Ende....', 'Ende|.|...'],
    ['scripts without spaces, one a character', '日本へ', '日|本|へ'],
    ['an ordinal', 'am 4. Mai', 'am|4|.|Mai'],
    ['nothing', '', ''],
  ])('%s', ([, text, wanted]) => {
    expect(texts(text!)).toBe(wanted);
  });
});

describe('norms', () => {
  test.for([
    ['a line end inside a word', 'Bei-\nspiel', 'beispiel'],
    ['a line end before a keeper', 'Vor-\nund Nachteile', 'vor|-|und|nachteile'],
    ['a line end before a capital', 'Nord-\nSüd', 'nord|-|süd'],
    ['a soft hyphen', 'Bei\u00adspiel', 'beispiel'],
    ['a ligature', 'ﬁnden', 'finden'],
    ['composition', 'U\u0308bung', 'übung'],
    ['curly apostrophes', 'don’t', "don't"],
    ['all quotation marks', '„so“', "'|so|'"],
    ['dashes', 'ja — nein', 'ja|-|nein'],
    ['a dash between digits stays', '12–15', '12|–|15'],
    ['raised figures stay', '10²', '10²'],
  ])('%s', ([, text, wanted]) => {
    expect(norms(text!)).toBe(wanted);
  });
});

test('tokens are slices of the text, in order, and cover all letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const tokens = tokenize(text);
      let at = 0;
      let rest = '';
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        rest += text.slice(at, token.start);
        at = token.end;
      }
      expect(rest + text.slice(at)).not.toMatch(/[\p{L}\p{Nd}]/u);
    }),
    { seed: 7, numRuns: 300 },
  );
});
