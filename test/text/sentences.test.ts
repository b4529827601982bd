// Sentences: what ends one, and what only looks as if it did.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.js';
import { lexicon } from '../../src/words/index.js';

const LEXICON = lexicon();
const cut = (lang: string, text: string): string[] =>
  sentencesOf(text, lang, LEXICON).map(({ start, end }) => text.slice(start, end));

/** Sentences are written with a bar between them. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['a full stop and a capital', 'en', 'He came. | She left.'],
  ['a title', 'en', 'Mr. Smith met Dr. Jones. | They spoke.'],
  ['a country', 'en', 'The U.S. economy grew. | So did others.'],
  ['initials', 'en', 'J. K. Rowling wrote it. | He read it.'],
  ['decimals and versions', 'en', 'It grew 3.5 percent in v2.0 of it. | Good.'],
  ['closing marks belong to the sentence', 'en', '“We won.” | He smiled (twice). | Then he left.'],
  ['an ellipsis before a small letter', 'en', 'Well … maybe not. | Or so.'],
  ['three dots before a capital', 'en', 'Well... | Maybe.'],
  ['question and cry', 'en', 'Why? | No! | Because.'],
  ['a question inside marks, before its tag', 'en', '“Why?” she asked. | He shrugged.'],
  ['no blank, no end', 'en', 'See example.com for it. | Done.'],
  ['a month after an ordinal', 'de', 'Am 4. Mai kam er. | Am 5. Juni ging er.'],
  ['a year before a new sentence', 'de', 'Das war 1999. | Danach kam er.'],
  ['abbreviations of two parts', 'de', 'Das gilt z. B. für Bonn. | Er ging.'],
  ['abbreviations in one', 'de', 'Das gilt u.a. Berlin, bzw. Bonn. | Er ging.'],
  ['a doctor', 'de', 'Dr. Weber kam. | Prof. Dr. Klein blieb.'],
  ['a German mark', 'de', 'Er sagte: „Nein.“ | Sie ging.'],
  ['paragraphs', 'de', 'Eine Überschrift | Ein Satz.'],
  ['full-width stops', 'ja', '彼は来た。 | 彼女は去った。'],
];

test.for(CASES)('%s (%s)', ([name, lang, marked]) => {
  const parts = marked.split(' | ');
  expect(cut(lang, parts.join(name === 'paragraphs' ? '\n\n' : ' '))).toEqual(parts);
});

describe('on any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab A.!?…“”"„ \n(1Ä。'), maxLength: 200 });

  test('sentences are in order, trimmed, and leave out blanks alone', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('de', 'en', 'fr'), (source, lang) => {
        let at = 0;
        for (const { start, end } of sentencesOf(source, lang, LEXICON)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(source.slice(at, start).trim()).toBe('');
          expect(source.slice(start, end)).toBe(source.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(source.slice(at).trim()).toBe('');
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('a text of many abbreviations is cut to its end', () => {
    const long = 'Dr. x. '.repeat(60_000);
    expect(sentencesOf(long, 'en', LEXICON).length).toBeGreaterThan(0);
  });
});
