// Which names that a draft gives as speakers are those of texts.

import { describe, expect, test } from 'vitest';
import { isDocument } from '../../src/drafts/documents.js';
import { lexicon } from '../../src/words/index.js';

const words = lexicon();

describe('the name of a text', () => {
  test.each([
    'Bericht',
    'der Bericht der Kommission',
    'Der Abschlussbericht',
    'das Gutachten',
    'Studie',
    'Urteil des Landgerichts',
    'the report',
    'the report by the commission',
    'The Smith report',
    'press release',
  ])('is %s', (name) => {
    expect(isDocument(name, words)).toBe(true);
  });

  test.each([
    'Carla Lund',
    'Kommission',
    'die Gutachterin',
    'der Berichterstatter',
    'Anna Brief',
    'the reporter',
    'the author of the report',
    'die Autorin der Studie',
    'Kontakte',
  ])('is not %s', (name) => {
    expect(isDocument(name, words)).toBe(false);
  });
});
