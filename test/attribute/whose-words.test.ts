// Whose words they are, in sentences that name more than one, or nobody.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import type { Quotation } from '../../src/model/quotation.js';
import { ENGLISH, GERMAN } from '../cases/whose-words.js';
import { LEXICON, sourceOf } from './sources.js';

const told = ({ status, speaker }: Quotation): string => {
  if (!speaker) return '-';
  return `${status === 'confirmed' ? '!' : ''}${speaker.name}${speaker.doubt ? '?' : ''}`;
};

const quotations = (lang: string, text: string): readonly string[] =>
  attribute(sourceOf(text, lang), [], LEXICON).quotations.map(told);

test.each(ENGLISH)('%s: %s', (_, text, ...expected) => {
  expect(quotations('en', text)).toEqual(expected);
});

test.each(GERMAN)('%s: %s', (_, text, ...expected) => {
  expect(quotations('de', text)).toEqual(expected);
});
