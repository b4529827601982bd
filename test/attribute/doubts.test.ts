// Who is named beside the words and need not have said them: each sentence with why it is doubtful,
// and near misses, which look like one and plainly say who spoke.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { DOUBTFUL, DOUBTFUL_GERMAN, PLAIN, PLAIN_GERMAN } from '../cases/doubts.js';
import { LEXICON, sourceOf } from './sources.js';

const ROSTER = [{ name: 'Anna Berg', aliases: ['Berg'], roles: [] }];

const first = (text: string, lang: string) => {
  const [quotation] = attribute(sourceOf(text, lang), ROSTER, LEXICON).quotations;
  if (!quotation) throw new Error(`no quotation in ${text}`);
  return quotation;
};

describe.each([
  ['en', DOUBTFUL],
  ['de', DOUBTFUL_GERMAN],
] as const)('in %s the text does not assert it', (lang, rows) => {
  test.for(rows)('%s: %s', ([doubt, text]) => {
    const { status, speaker } = first(text, lang);
    expect(status).not.toBe('confirmed');
    expect(speaker?.doubt ?? (speaker ? 'none' : 'nobody')).toBe(doubt);
  });
});

describe.each([
  ['en', PLAIN],
  ['de', PLAIN_GERMAN],
] as const)('in %s the text asserts it', (lang, rows) => {
  test.for(rows)('%s', ([text, name]) => {
    const { speaker } = first(text, lang);
    expect(speaker).toMatchObject({ name });
    expect(speaker).not.toHaveProperty('doubt');
  });
});

test('a doubt goes on with the utterance that goes on', () => {
  const text = '„Wir gehen“, soll Anna Berg gesagt haben. „Wir kommen nicht wieder.“';
  const { quotations } = attribute(sourceOf(text, 'de'), [], LEXICON);
  expect(quotations.map(({ speaker }) => speaker?.doubt)).toEqual(['alleged', 'alleged']);
});

test('a sentence may begin with the participle whose subject speaks', () => {
  const text =
    'Speaking to “the club” on Monday, Berg left his rivals alone, among them Orr, who say he is young.';
  expect(first(text, 'en').text).toBe('the club');
});
