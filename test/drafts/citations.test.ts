// What a block quote says of where it is taken from is not looked for there.

import { describe, expect, test } from 'vitest';
import { isMereCitation, withoutCitation } from '../../src/drafts/citations.js';
import type { Quotation } from '../../src/model/quotation.js';
import { textSpan } from '../../src/text/offsets.js';
import { lexicon } from '../../src/words/index.js';
import { quotation } from './quotations.js';

const LEXICON = lexicon();

const block = (text: string, start = 0): Quotation => ({
  ...quotation(text),
  ...textSpan(start, start + text.length),
  form: 'block',
});

const WORDS = 'Es ist so bequem, unmündig zu sein.';

describe('the end of a block quote', () => {
  test.each([
    ['a name, a year and a page', `${WORDS} (Kant 1784, S. 482)`],
    ['a name and a page behind a colon', `${WORDS} (Kant 1784: 482)`],
    ['a page alone', `${WORDS} (S. 482)`],
    ['an English page', `${WORDS} (Kant, p. 482)`],
    ['the same again', `${WORDS} (ebd., 482)`],
    ['the same again, in Latin', `${WORDS} (Ibid.)`],
    ['square brackets', `${WORDS} [Kant 1784, 482]`],
    ['a key', `${WORDS} [@kant1784, p. 482]`],
    ['a name and a year', `${WORDS} (Kant 1784)`],
    ['a full title', `${WORDS} (Kant, Immanuel: Was ist Aufklärung?, BM 4 (1784), S. 481–494.)`],
    ['a full stop behind it', `${WORDS} (Kant 1784, S. 482).`],
    ['two works', `${WORDS} (Kant 1784, 482; vgl. Hume 1748: 12 f.)`],
    ['two authors', `${WORDS} (Marx und Engels 1848, S. 3 ff.)`],
    ['what it is cited by', `${WORDS} (zit. nach Kant 1784, Bd. 2, S. 482)`],
    ['a note', `${WORDS} (Kant 1784, Fn. 3)`],
    ['an author called as a month is shortened', `${WORDS} (Jan Assmann 1992, S. 3)`],
    ['the same again without spaces', `${WORDS} (a.a.O., 482)`],
    ['a raised figure', `${WORDS}²`],
    ['a figure of Pandoc', `${WORDS}^2^`],
    ['a figure that was raised once', `${WORDS}12`],
  ])('is no quotation: %s', (_, text) => {
    const cut = withoutCitation(block(text, 7), LEXICON);
    expect(cut.text).toBe(WORDS);
    expect([cut.start, cut.end]).toEqual([7, 7 + WORDS.length]);
  });

  test.each([
    ['an ellipsis', 'Es ist so bequem […]'],
    ['a mark of the editor', 'Es ist so beqwem [sic]'],
    ['an aside', 'der größte Teil der Menschen (darunter das ganze schöne Geschlecht)'],
    ['a date', 'Er kam zurück. (Mai 1945)'],
    ['a name and a year inside the sentence', 'das Erdbeben (Lissabon 1755)'],
    ['laughter', 'Das reicht nicht. (Heiterkeit)'],
    ['a number', 'Es waren 3.5'],
    ['a unit', 'Die Fläche misst 40 m²'],
    ['a date and a count', 'Die Zahl stieg sehr schnell (im Mai 1945, 3000 Menschen).'],
    ['a month, a year and a count', 'Die Zahl stieg sehr schnell (Stand Mai 2021: 3000).'],
    ['a place, a year and a count', 'Die Zahl stieg sehr schnell (Berlin 2021: 3000).'],
    ['a chapter in a clause', 'Die Miete steigt (laut Kap. 3 um 15 Prozent).'],
    ['a number in a clause', 'Das gilt für alle (aber nicht in Nr. 5).'],
    ['a page in a clause', 'Das gilt für alle (aber nicht auf S. 5).'],
    ['a number that is none of a page', 'We built flats (the mayor said no. 10 would never pay)'],
    ['the number of a house', 'Sie wohnt dort. (Haus Nr. 5)'],
    ['a figure behind a short word', 'Die Miete in der Stadt steigt nach Art.5'],
    ['a figure behind a short form', 'Der Anteil der Frauen betrug ca.30'],
    ['a figure behind a longer short form', 'Das gilt auch nach Ziff.5'],
    ['a year', 'Das war 1784.'],
  ])('stays: %s', (_, text) => {
    expect(withoutCitation(block(text), LEXICON).text).toBe(text);
  });

  test('words in marks keep their brackets', () => {
    const marked = quotation(`${WORDS} (S. 482)`);
    expect(withoutCitation(marked, LEXICON)).toBe(marked);
  });
});

describe('a block of its own', () => {
  const before = block(WORDS);
  const after = (text: string): Quotation => block(text, WORDS.length + 1);

  test.each([
    ['a bracket with a citation', '(Kant 1784, S. 482)', true],
    ['a bracket with brackets', '(Kant: Was ist Aufklärung? In: BM 4 (1784), S. 482.)', true],
    ['a line behind a dash', '— Immanuel Kant, Was ist Aufklärung?', true],
    ['a role behind a dash', '— Carla Lund, mayor of Kiel, in her speech of 2024', true],
    ['a sentence behind a dash', '— Aber Anna Lund hat den Rat der Stadt immer belogen.', false],
    ['a short sentence behind a dash', '— Lund lügt.', false],
    ['words', 'Faulheit und Feigheit sind die Ursachen.', false],
    ['a bracket with words', '(darunter das ganze schöne Geschlecht)', false],
    ['a dash before a small letter', '– und das ist alles', false],
  ])('%s', (_, text, expected) => {
    expect(isMereCitation(after(text), before, LEXICON)).toBe(expected);
  });

  test('a dash in an exchange of dashes is speech', () => {
    const exchange = block('— Kommst du?');
    expect(isMereCitation(block('— Nein.', exchange.end + 1), exchange, LEXICON)).toBe(false);
  });

  test('a dash with nothing before it is speech', () => {
    expect(isMereCitation(block('— Ich komme.'), null, LEXICON)).toBe(false);
  });
});
