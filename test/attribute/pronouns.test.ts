// Pronouns: whoever the sentence before is about, before whoever spoke in the last paragraph.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import { PRONOUNS_ENGLISH, PRONOUNS_GERMAN } from '../cases/pronouns.js';
import { LEXICON, sourceOf } from './sources.js';

describe.each([
  ['en', PRONOUNS_ENGLISH],
  ['de', PRONOUNS_GERMAN],
] as const)('the person of a pronoun in %s', (lang, rows) => {
  test.for(rows)('%s: %s', ([, text, name]) => {
    const { status, speaker } = attribute(sourceOf(text, lang), [], LEXICON).quotations.at(-1)!;
    // A pronoun that nobody is named for is a mention without a name.
    const isNameless = speaker === null || speaker.name === speaker.text;
    expect(isNameless ? '-' : speaker.name).toBe(name);
    expect(status).toBe(speaker ? 'inferred' : 'unknown');
  });
});
