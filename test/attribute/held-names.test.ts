// A name before the verb may be the object of a participle, a clause or a preposition: the account
// that poses as somebody is not them.

import { expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import {
  ANYBODY_GERMAN,
  BY_MEANS,
  HELD,
  HELD_BY_NOTHING,
  HELD_GERMAN,
  INITIALS,
  NOTES,
} from '../cases/held-names.js';
import { LEXICON, sourceOf } from './sources.js';

const first = (text: string, lang: string) => {
  const [quotation] = attribute(sourceOf(text, lang), [], LEXICON).quotations;
  if (!quotation) throw new Error(`no quotation in ${text}`);
  return quotation;
};

test.for(HELD)('another than the one who is named spoke: %s', (text) => {
  const { status, speaker } = first(text, 'en');
  expect(status).not.toBe('confirmed');
  expect(speaker?.doubt).toBe('owner');
});

test.for(HELD_BY_NOTHING)('the one who is named spoke: %s', (text) => {
  const { speaker } = first(text, 'en');
  expect(speaker).toMatchObject({ name: 'Anna Berg' });
  expect(speaker).not.toHaveProperty('doubt');
});

test.for(HELD_BY_NOTHING.filter((text) => !text.startsWith('Founding')))(
  'that is confirmed: %s',
  (text) => {
    expect(first(text, 'en').status).toBe('confirmed');
  },
);

test.for([...ANYBODY_GERMAN, ...NOTES])('nobody is named: %s', (text) => {
  expect(first(text, 'de').speaker).toBeNull();
});

test.for(HELD_GERMAN)('another than the one who is named spoke: %s', (text) => {
  expect(first(text, 'de').status).not.toBe('confirmed');
});

test('a wer in an aside takes nothing from the subject', () => {
  const text = 'Anna Berg, wer sonst, sagte: „Der Damm hält noch Jahre.“';
  expect(first(text, 'de')).toMatchObject({ status: 'confirmed', speaker: { name: 'Anna Berg' } });
});

test.for(INITIALS)('an initial is no note: %s', (text) => {
  expect(first(text, 'de').speaker).toMatchObject({ name: 'S. Fischer' });
});

test.for(BY_MEANS)('the means is not the speaker: %s', (text) => {
  expect(first(text, 'en')).toMatchObject({ status: 'confirmed', speaker: { name: 'Anna Berg' } });
});

test('who stands behind by is named', () => {
  const text = 'It was said by Anna Berg that “the dam will hold.”';
  expect(first(text, 'en').speaker).toMatchObject({ name: 'Anna Berg' });
});

test('what somebody said is said by them', () => {
  const text = 'Was Anna Berg sagte, war „ein Damm für alle Zeiten“.';
  expect(first(text, 'de').speaker).toMatchObject({ name: 'Anna Berg' });
});
