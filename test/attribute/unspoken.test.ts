// Words that were thought, played or written on a thing, and near misses that were plainly said.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { SECOND_HAND, SECOND_HAND_GERMAN } from '../cases/second-hand.js';
import { UNSPOKEN, UNSPOKEN_GERMAN } from '../cases/unspoken.js';
import { LEXICON, sourceOf } from './sources.js';

describe.each([
  ['en', [...UNSPOKEN, ...SECOND_HAND]],
  ['de', [...UNSPOKEN_GERMAN, ...SECOND_HAND_GERMAN]],
] as const)('in %s the sentence says how sure its speaker is', (lang, rows) => {
  test.for(rows)('%s, %s: %s', ([sure, who, text]) => {
    const [quotation] = attribute(sourceOf(text, lang), [], LEXICON).quotations;
    const speaker = quotation?.speaker;
    expect(speaker?.name ?? '-').toBe(who);
    expect(speaker ? (speaker.doubt ?? quotation.status) : '-').toBe(sure);
  });
});

test('a sentence may begin with the participle of a clause that its verb governs', () => {
  const text =
    'Speaking to “CBS This Morning” on Monday, Rubio refrained from attacking his rivals.';
  const [quotation] = attribute(sourceOf(text, 'en'), [], LEXICON).quotations;
  expect(quotation?.text).toBe('CBS This Morning');
});
