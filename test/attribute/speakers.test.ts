// Speakers by construction: the case tables of both languages, as they are written.

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import type { Quotation } from '../../src/model/quotation.js';
import { GERMAN } from '../cases/attribution-de.js';
import { ENGLISH } from '../cases/attribution-en.js';
import { LEXICON, sourceOf } from './sources.js';

/** A quotation's speaker as the tables write it: `!the mayor=Jane Doe`, `she=Jane Doe`, `-`. */
function written({ status, speaker }: Quotation): string {
  if (!speaker) return '-';
  const sure = status === 'confirmed' ? '!' : '';
  const name = speaker.name === speaker.text ? '' : `=${speaker.name}`;
  return `${sure}${speaker.text}${name}`;
}

describe.each([
  ['en', ENGLISH],
  ['de', GERMAN],
] as const)('speakers in %s', (lang, rows) => {
  test.for(rows)('%s: %s', ([, text, ...expected]) => {
    const { quotations } = attribute(sourceOf(text, lang), [], LEXICON);
    expect(quotations.map(written)).toEqual(expected);
    for (const { start, end, text: words } of quotations) {
      expect(text.slice(start, end)).toBe(words);
    }
  });
});
