// Whom a pronoun means in a story: one of those who speak in it by name.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { LEXICON, sourceOf } from './sources.js';

/** The persons of a text’s speakers, in order. */
const persons = (...paragraphs: string[]) =>
  attribute(sourceOf(paragraphs.join('\n\n'), 'en'), [], LEXICON).quotations.map(
    ({ speaker }) => speaker?.name ?? '-',
  );

test('a pronoun right after somebody’s words is the other one', () => {
  expect(
    persons(
      '“Who is there?” cried Mr. Hale.',
      '“Open the door!” cried Mr. Dunn.',
      '“What for?” he asked.',
      '“Bread!”',
    ),
  ).toEqual(['Hale', 'Dunn', 'Hale', 'Dunn']);
});

test('a pronoun fits the one it means', () => {
  expect(
    persons(
      '“Who is there?” cried Mr. Hale.',
      '“Open the door!” cried Miss Dunn.',
      'Mr. Hale and Mr. Poe looked at each other.',
      '“It is so cold!” she said.',
    ),
  ).toEqual(['Hale', 'Dunn', 'Dunn']);
});

test('who is named since the last words may speak again', () => {
  expect(
    persons(
      '“Who is there?” cried Mr. Hale.',
      '“Open the door!” cried Mr. Dunn.',
      'Dunn knocked again. “It is cold!” he said.',
    ),
  ).toEqual(['Hale', 'Dunn', 'Dunn']);
});

test('what has a capital and never speaks is not meant', () => {
  expect(
    persons(
      '“Who is there?” cried Mr. Hale.',
      '“Open the door!” cried Mr. Dunn.',
      'On the sign stood Old Barn Lane.',
      '“What for?” he asked.',
    ).at(-1),
  ).not.toContain('Lane');
});
